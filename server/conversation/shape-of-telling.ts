// What kind of thing the client tells: something kept in, a plan, a fear, a loss. Pure; move-rules.ts relies on it to let nothing
// pressing be passed over. Words are in everyday Dutch spelling.

const shapes = [
  'grief',
  'foretold',
  'said',
  'untold',
  'thanked',
  'insight',
  'released',
  'unsaid',
  'weighing',
  'contrast',
  'reason',
  'blame',
  'fear',
  'plan',
  'loss',
  'hindrance',
  'musing',
  'success',
  'way',
  'example',
  'inherited',
  'recent',
  'difference',
  'unclear',
  'strength',
  'wish',
  'event',
  'state',
  'background',
] as const;
export type Shape = (typeof shapes)[number];

/** Told for the first time, weighed or feared: that is followed up before anything is put together. */
export const pressingShapes: ReadonlySet<Shape> = new Set([
  'grief',
  'foretold',
  'said',
  'untold',
  'insight',
  'unsaid',
  'weighing',
  'blame',
  'fear',
  'loss',
  'success',
  'recent',
  'plan',
  'musing',
  'released',
  'inherited',
  'difference',
]);

const w = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu');

const patterns: readonly (readonly [Shape, RegExp])[] = [
  [
    'grief',
    w(
      '(?:hij|zij|ze|(?:mijn|onze|ons|een) (?:\\p{L}+ ){0,2}\\p{L}+|\\p{Lu}\\p{L}+) (?:is|zijn|was) (?:\\p{L}+ ){0,4}(?:gestorven|overleden|verongelukt)|niet (?:meer )?(?:hebben )?kunnen redden|ik (?:ben|heb) (?:mijn \\p{L}+ )(?:verloren|begraven)',
    ),
  ],
  ['foretold', w('ik weet (?:al |nu al )?wat (?:\\p{L}+ ){1,3}(?:gaat|gaan|zal|zullen) zeggen')],
  ['untold', w('(?:aan|tegen) niemand (?:verteld|gezegd)|nog nooit (?:aan iemand |luidop )?(?:verteld|gezegd)')],
  [
    'thanked',
    /(?<!\p{L})(?:heeft|hebben|gaf|gaven|kreeg|bracht)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:gebracht|bedankt|pralines|bloemen|cadeau|compliment|kaartje|tranen in)/iu,
  ],
  ['insight', w('(?:nog nooit|nooit) zo (?:bekeken|gezien)|(?:hij|ze|zij) heeft gelijk|nu besef ik|nu zie ik|ik besef')],
  ['released', w('(?:hoeft|hoeven) (?:\\p{L}+ ){0,3}niet meer|(?:wil|moet) ik niet meer|ben ik vanaf')],
  ['contrast', w('maar (?:sinds|nu|de laatste (?:tijd|maanden|jaren)|tegenwoordig)')],
  ['weighing', w('weegt (?:nog )?(?:zwaarder|meer|minder)|enerzijds|aan de ene kant')],
  ['weighing', /(?:^|[.,]\s*)als ik .{3,80}(?:[.,]\s*)(?:en |maar )?als ik /iu],
  ['reason', /^(?:omdat|want)\s/iu],
  [
    'unsaid',
    w(
      '(?:niets|niks) (?:durven )?gezegd|ik zweeg|gezwegen|mijn mond gehouden|niets durven (?:zeggen|vragen)|(?:durf|durfde) (?:ik )?(?:het |dat |mij |er )?(?:gewoon |nog |echt )?(?:niet|niets)(?: te)? (?:zeggen|vragen|tonen)|stel ik (?:altijd |steeds |weer )*uit|normaal knik ik|slik ik (?:het|dat|alles)? ?(?:in|door)',
    ),
  ],
  ['blame', w('schuldig|kwaad op (?:mezelf|mijzelf)|mijn (?:eigen )?(?:fout|schuld)|te bescheiden|had ik maar|neem het mezelf kwalijk')],
  [
    'fear',
    w(
      'bang (?:dat|om|voor)|durf (?:ik )?(?:het |dat |er )?niet|(?:wat|stel) als (?:ze|hij|zij|het|ik)|stel dat (?:ze|hij|zij|het|iedereen)|schrik (?:dat|om|voor|heb|van)|heb (?:ik )?schrik|wie ben ik om',
    ),
  ],
  [
    'said',
    /(?<!\p{L})(?:de|mijn|onze|ze|hij) ?(?:\p{L}+ ){0,3}(?:zei|zeiden|zegt|zeggen|vindt|vond|vinden) (?:\p{L}+ )?dat ik(?!\p{L})|(?<!\p{L})zou(?:den)? (?:mij|me) (?:\p{L}+ ){0,3}(?:vinden|verklaren|uitlachen|geloven)|^dat (?:het|ik|hij|ze|we)\s/iu,
  ],
  ['loss', w('kwijt|afgepakt|afgenomen|aan een ander gegeven|weggevallen|valt weg|ik mis|ik miste|(?:mag|mocht) (?:ik )?(?:\\p{L}+ )?niet meer')],
  [
    'hindrance',
    w(
      'kan (?:ook )?niet(?! (?:tegen|iedereen))|lukt (?:mij )?niet|geen (?:diploma|geld)|alleen (?:maar )?middelbaar|niet haalbaar|maar juist toe|(?:nooit|geen) tijd|ken (?:ik )?niets anders|niet mijn ding|niet van leven|kom (?:ik )?(?:\\p{L}+ ){0,3}(?:juist|net) toe|zonder diploma',
    ),
  ],
  ['musing', w('misschien (?:moet|ga|zou|kan) ik|ik moet(?: \\p{L}+){0,3} uitzoeken|ik denk er(?:over|aan)|ik heb (?:al )?eens gedacht')],
  [
    'plan',
    w(
      'ik (?:ga|zal)(?!(?: \\p{L}+){0,6} (?:niks|niets|geen|nooit|niet)(?!\\p{L}))(?: \\p{L}+){0,7} (?:vragen|bellen|mailen|doen|proberen|zeggen|schrijven|meelopen|uitzoeken|opzoeken|kijken|praten|inschrijven|solliciteren|opschrijven|bekijken|aanvragen|beginnen)|ga ik (?:\\p{L}+ ){0,7}(?:vragen|bellen|mailen|proberen|zeggen|meelopen|uitzoeken|praten|beginnen)|dat ga ik (?:weer |ook |zeker )?doen|ik zou (?:het |dat |eens |haar |hem )*kunnen (?:vragen|\\p{L}+en)|ik ben van plan|dan (?:mail|bel|vraag|zoek|probeer) ik|ik begin (?:in|op|volgende|morgen)|ik wil (?:eerst|eens|nu)(?: \\p{L}+){0,6} \\p{L}+en|dat ik (?:het|dat) (?:ga|zal) doen|ik ga dit(?: \\p{L}+){0,4} lezen',
    ),
  ],
  [
    'success',
    /(?<!\p{L})(?:geleden|vroeger|toen|ooit|al eens)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:gekregen|gelukt|gedurfd|gedaan|opgeschreven|opgelost|geregeld|gevraagd)(?!\p{L})/iu,
  ],
  [
    'way',
    /ik (?:ga|kijk|vraag|zeg|toon|luister|neem)(?!\p{L})[^.?!]{0,60}(?:,|\.| en) (?:en )?(?:dan )?(?:ik )?(?:ga|kijk|vraag|zeg|toon|luister|neem)(?: ik)?(?!\p{L})/iu,
  ],
  [
    'example',
    /(?<!\p{L})mijn (?:beste )?(?:maat|vriend|vriendin|broer|zus|buur|buurman|buurvrouw|kennis|nicht|neef|schoonbroer|schoonzus) (?:werkt|doet|is (?:nu )?(?:\p{L}+ )?(?:geworden|begonnen))/iu,
  ],
  ['inherited', w('heb ik (?:geleerd )?van (?:mijn|een|iemand)')],
  ['recent', w('gisteren|eergisteren|vandaag|vanmorgen|daarnet|(?:vorige|verleden|deze) (?:week|maand)|de laatste keer')],
  ['unclear', w('weet (?:ik )?(?:eigenlijk |nog |echt )?niet (?:goed |zo goed )?(?:wat|waarom|waar|hoe|welke?)')],
  ['difference', w('(?:anders|beter|slechter|leuker|moeilijker) dan|in plaats van')],
  ['strength', w('kan (?:dat )?niet iedereen|fier|trots|ben (?:ik )?goed in|komen (?:\\p{L}+ ){1,4}naar mij|kan ik goed|dat is mijn sterkte')],
  ['wish', w('zou (?:ik )?(?:\\p{L}+ ){0,2}(?:graag|liever)|het liefst|liefst zou|liever|ik droom|ik wil(?! (?:niet|geen))|iets (?:met|in|als|van)')],
  [
    'event',
    w(
      'onlangs|de voorbije (?:week|maand)|vorige keer|toen (?:ik|hij|zij|ze|we)|(?:twee|drie|een paar|enkele) (?:jaar|maanden|weken|dagen) geleden|ik heb (?:\\p{L}+ ){0,8}ge\\p{L}+|hij zei|ze zei|(?:hij|ze|zij) heeft (?:\\p{L}+ ){0,6}ge\\p{L}+|achteraf|dat heeft (?:\\p{L}+ ){1,3}geduurd',
    ),
  ],
  [
    'state',
    w(
      'ik (?:voel|merk|besef)|ik heb het gevoel|ik ben (?:niet )?(?:zo |altijd |vooral |echt |heel )*(?:blij|moe|kwaad|onzeker|rustig|content|zenuwachtig|het beu)|het voelt',
    ),
  ],
  [
    'background',
    w(
      'ik (?:werk|ben|zit|sta|doe)(?: \\p{L}+){0,5} (?:al|sinds|nu)|ik (?:poets|kuis|rij|verkoop|onderhoud|verzorg|kook) (?:\\p{L}+ ){0,2}(?:in|bij|op|voor|met)|(?:jaar|jaren) (?:in|bij|op)|ik (?:werk|ben) (?:als|in|bij|op|alleenstaande?)',
    ),
  ],
];

/** The kind of telling in a text, the one that says most first; null where none is seen. */
export function shapeOf(everyday: string): Shape | null {
  return patterns.find(([, pattern]) => pattern.test(everyday))?.[0] ?? null;
}
