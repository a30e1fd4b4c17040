// After a wish, a plan, a doubt, what others say, and what is simply so. Data.
import { type AskRule, askRule, type Asked } from './ask-rule.ts';

const afterWish: readonly Asked[] = [
  ['why', 'Wat trekt je daarin het meest aan? | Wat spreekt je daar zo in aan?'],
  ['what', 'Wat zie je jezelf daar op een gewone dag doen?'],
  ['when', 'Hoe ben je op dat idee gekomen?'],
  ['weigh', 'Wat staat er nu nog tussen jou en dat?'],
  ['how', 'Wat heb je daar al voor in huis?'],
  ['who', 'Wie ken je die zoiets doet?'],
  ['next', 'Wat zou een klein begin kunnen zijn?'],
];
const afterPlan: readonly Asked[] = [
  ['want', 'Wat hoop je dat het oplevert?'],
  ['how', 'Hoe wil je het aanpakken?'],
  ['help', 'Wat zou het je makkelijker maken?'],
  ['weigh', 'Wat kan er in de weg komen?'],
  ['when', 'Wanneer is het voor jou geslaagd?'],
  ['who', 'Wie mag er weten dat je dit van plan bent?'],
  ['feel', 'Hoe kijk je daarnaar uit?'],
];
const afterBackground: readonly Asked[] = [
  ['what', 'Hoe ziet een gewone dag daar voor jou uit? | Wat doe je daar op een gewone dag?'],
  ['why', 'Welk stuk van dat werk ligt je het best?'],
  ['when', 'Wat is er in die tijd voor jou veranderd?'],
  ['how', 'Hoe ben je daar terechtgekomen?'],
  ['want', 'Wat brengt je er nu toe om verder te kijken?'],
];

export const openAsks: readonly AskRule[] = [
  askRule(
    'it worked before',
    9,
    '(?:geleden|vroeger|toen|ooit|al eens|op voorhand)[^.?!]{0,60}(?:gekregen|gelukt|gedurfd|gedaan|opgeschreven|opgelost|geregeld|gevraagd)|heb (?:ik )?dat (?:ook )?(?:al )?eens gedaan',
    [
      ['how', 'Wat deed je toen dat hielp?'],
      ['next', 'Wat daarvan kan je nu opnieuw gebruiken?'],
      ['feel', 'Hoe voelde dat toen?'],
    ],
  ),
  askRule('saw it coming', 8, 'voorzien had|zien aankomen|had ik (?:het )?(?:toch )?gezegd', [
    ['feel', 'Wat doet het met jou dat je het zag aankomen?'],
    ['want', 'Wat zou je de volgende keer anders willen?'],
    ['who', 'Wie weet dat je het had gezien?'],
  ]),
  askRule('wish against loss', 13, '(?:wil|wou) (?:ik )?(?:geen|niet)[^.?!]{3,60}dan (?:ben|heb|verlies|moet) ik', [
    ['what', 'Wat zou er volgens jou gebeuren als je het wel deed?'],
    ['why', 'Hoe zeker ben je daarvan?'],
    ['help', 'Wat zou je nodig hebben om je daarin veilig te voelen?'],
    ['want', 'Wat zou je wel willen?'],
  ]),
  askRule('would be lost', 9, 'dan (?:ben|is|zijn|heb) (?:ik )?[^.?!]{2,50}(?:kwijt|weg)|(?:mijn|de) [^.?!]{2,30} kwijt', [
    ['why', 'Wat daarvan zou je het meest missen? | Wat daarvan wil je niet kwijt?'],
    ['weigh', 'Wat zou daar moeten tegenover staan?'],
    ['want', 'Hoe zou je daar toch een stukje van kunnen houden?'],
  ]),
  askRule('weighing', 15, 'enerzijds|aan de ene kant|weegt (?:nog )?(?:zwaarder|meer|minder)|als ik .{3,70} als ik', [
    ['weigh', 'Wat weegt vandaag het zwaarst voor jou?'],
    ['want', 'Hoe zou je van allebei een stukje kunnen hebben?'],
    ['feel', 'Welk van de twee laat je het minst los?'],
  ]),
  askRule('other wants', 8, '<iemand> (?:wil|wou|vroeg|vraagt|verwacht|hoopt) (?:dat|of|om)', [
    ['want', 'En wat wil jij zelf?'],
    ['feel', 'Wat was je eerste gevoel toen je dat hoorde?'],
    ['weigh', 'Wat spreekt je erin aan, en wat houdt je tegen?'],
    ['next', 'Wat zou je daarop willen antwoorden?'],
  ]),
  askRule(
    'invited',
    8,
    '(?:hij|zij|ze|die) (?:zei|zegt|vroeg)[:,]? (?:\\p{L}+ )?kom|mag meekomen|zoeken (?:ze )?iemand|iemand zoeken|mij zou aannemen|kom(?:t)? eens',
    [
      ['feel', 'Wat was je eerste gevoel toen je dat hoorde?'],
      ['why', 'Wat spreekt je daarin aan?'],
      ['weigh', 'Wat houdt je nog tegen?'],
      ['next', 'Wat zou je daar eerst willen zien?'],
    ],
  ),
  askRule('other says of me', 8.5, '<iemand> (?:zegt|zeggen|zei|zeiden|vindt|vinden|vond|vonden|denkt|denken|dacht|ziet|begrijpt)', [
    ['why', 'Wat vind jij daar zelf van? | Hoe kijk jij daar zelf naar?'],
    ['feel', 'Wat doet het met jou om dat te horen?'],
    ['what', 'Wat daarvan klopt voor jou, en wat niet?'],
    ['next', 'Wat zou je daarop willen antwoorden?'],
    ['who', 'Wie in je omgeving ziet het anders?'],
  ]),
  askRule('sees it otherwise', 8, 'zie (?:ik )?(?:het|dat) (?:\\p{L}+ ){0,2}(?:niet als|anders)|vind ik niet', [
    ['want', 'Hoe zou jij het zelf noemen?'],
    ['why', 'Wat maakt dat jij het anders ziet?'],
    ['who', 'Aan wie zou je dat willen duidelijk maken?'],
  ]),
  askRule('options', 9, '(?:twee|drie|vier|vijf|veel|meerdere|verschillende) (?:opties|mogelijkheden|keuzes|pistes)', [
    ['weigh', 'Wat telt voor jou het zwaarst als je ze naast elkaar legt?'],
    ['feel', 'Bij welke van die opties word je het rustigst?'],
    ['want', 'Welke zou je kiezen als niemand er iets van vond?'],
  ]),
  askRule('back to school', 9, 'terug naar school|(?:opnieuw|weer|terug) (?:gaan )?(?:studeren|leren|naar de les)|terug op de schoolbanken', [
    ['feel', 'Wat roept dat bij je op, terug naar school?'],
    ['weigh', 'Wat zou je daarvoor moeten kunnen regelen?'],
    ['want', 'Hoe zou leren er moeten uitzien om het voor jou te doen lukken?'],
    ['who', 'Wie zou je daarbij kunnen steunen?'],
  ]),
  askRule(
    'who takes over',
    9,
    '(?:wie|hoe) (?:gaat|moet|zal|zou|haalt|zorgt)[^.?!]{0,40}(?:eten|kinderen|kleine|huishouden|school|voetbal|opvang|mama|moeder)',
    [
      ['help', 'Wie zou daar een stukje van kunnen overnemen?'],
      ['what', 'Welke dag zou het moeilijkst te regelen zijn?'],
      ['want', 'Hoe zou het er thuis moeten uitzien om het haalbaar te maken?'],
    ],
  ),
  askRule(
    'does not want',
    7.5,
    '(?:is|zijn|was) (?:echt |gewoon |ook |zeker |toch )?niets voor mij|wil (?:ik )?(?:mij |me |dat )?(?:helemaal |echt )?niet(?: meer)?|wil (?:ik )?(?:\\p{L}+ ){0,3}niet meer|wil (?:ik )?geen',
    [
      ['want', 'Wat wil je dan wel? | Hoe zou jij het dan willen?'],
      ['weigh', 'Wat zou er voor jou verloren gaan als je het wel deed?'],
      ['why', 'Wat maakt dat je daar zo zeker van bent?'],
    ],
  ),
  askRule('why one became it', 8, '(?:waarom|daarom) (?:ben )?ik [^.?!]{2,30}(?:geworden|begonnen|gekozen)', [
    ['why', 'Wat had je toen voor ogen?'],
    ['want', 'Wat daarvan wil je niet kwijt?'],
    ['when', 'Wanneer voel je dat nog?'],
  ]),
  askRule('can talk with', 7, 'met (?:die|hem|haar|\\p{L}+)[^.?!]{0,25} kan ik (?:wel )?praten', [
    ['why', 'Wat maakt dat het met die persoon wel lukt?'],
    ['want', 'Waar zou je het met die persoon over willen hebben?'],
  ]),
  askRule('others have more', 9, "(?:vrienden|iedereen|de anderen|collega's|zij) [^.?!]{3,40}(?:meer|beter|verder) dan (?:ik|mij)", [
    ['feel', 'Wat doet het met jou om dat te zien?'],
    ['why', 'Wat daarvan zou jij ook willen, en wat niet?'],
    ['weigh', 'Wat heb jij dat zij niet hebben?'],
  ]),
  askRule('needs somebody', 9, '(?:zou (?:\\p{L}+ ){0,2}iemand willen|iemand (?:willen|nodig|zoek|vinden)) (?:hebben )?die', [
    ['who', 'Wie zou dat kunnen zijn?'],
    ['want', 'Wat zou die persoon voor jou moeten uitklaren?'],
    ['next', 'Waar zou je zo iemand kunnen vinden?'],
  ]),
  askRule(
    'by a date',
    7,
    '(?:voor|tegen) (?:\\d{1,2} |eind |midden )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zaterdag|maandag|vrijdag|zondag)',
    [
      ['how', 'Wat wil je tegen dan klaar hebben?'],
      ['weigh', 'Wat kan er nog tussenkomen?'],
      ['help', 'Wie of wat helpt je om het te doen?'],
    ],
  ),
  askRule('would be allowed', 7, 'zou (?:ik )?(?:dan )?(?:wel )?(?:\\p{L}+ ){0,4}mogen', [
    ['weigh', 'Hoeveel is dat jou waard?'],
    ['why', 'Wat trekt je daarin aan?'],
  ]),
  askRule('sceptical', 8, 'sceptisch|geloof (?:ik )?er niet in|geloof (?:ik )?niet in (?:dat|die|dit|al dat|zo|praten|begeleiding)|zie (?:ik )?het nut niet', [
    ['want', 'Wat zou dit voor jou toch de moeite waard maken?'],
    ['why', 'Wat heeft je sceptisch gemaakt?'],
  ]),
  askRule(
    'insight',
    9,
    '(?:nog nooit|nooit) zo (?:bekeken|gezien)|heeft gelijk|heeft (?:hij|ze) een punt|nu besef ik|nu zie ik|ik besef|raar om te zien|dat is het|bleef hangen|eigenlijk ben ik al|doe ik al jaren|past dat wel bij',
    [
      ['why', 'Wat verandert dat aan hoe je ernaar kijkt?'],
      ['next', 'Wat wil je doen met wat je nu ziet?'],
      ['when', 'Waar zie je dat nog gebeuren?'],
    ],
  ),
  askRule(
    'intends to ask',
    10,
    '(?:ik )?(?:ga|zal|kan|zou)(?: \\p{L}+){0,8} (?:vragen|aanspreken|bellen|mailen|babbelen|bespreken|navragen|zeggen|spreken)|(?:mail|bel|vraag|spreek) ik|schrijf (?:ik )?die brief',
    [['what', 'Wat wil je zeker gezegd of gevraagd hebben? | Wat is het eerste dat je wil zeggen of vragen?'], ...afterPlan],
  ),
  askRule(
    'intends',
    8,
    '(?:ik )?(?:ga|zal)(?: \\p{L}+){0,7} (?:doen|proberen|schrijven|meelopen|uitzoeken|opzoeken|kijken|inschrijven|solliciteren|opschrijven|bekijken|aanvragen|beginnen|langs|meegaan|lunchen|uitrekenen|lezen|binnenstappen)|ga ik (?:\\p{L}+ ){0,4}(?:weer )?doen|plan het in|ga (?:ik )?(?:morgen|zaterdag|maandag|vrijdag|dinsdag|zondag|donderdag|woensdag)',
    afterPlan,
  ),
  askRule(
    'muses',
    8,
    'misschien (?:moet|ga|zou|kan|iets)|(?:ik )?denk(?: ik)? (?:\\p{L}+ ){0,2}(?:er(?:over|aan)|aan (?:de|het|een|iets))|(?:ik )?zou (?:\\p{L}+ ){0,4}kunnen|heb (?:ik )?(?:al )?eens gedacht|eraan gedacht|gedacht om|overweeg',
    [
      ['why', 'Wat spreekt je daarin aan? | Wat maakt dat je daaraan denkt?'],
      ['what', 'Hoe zie je dat voor je?'],
      ['weigh', 'Wat zou je daar eerst over willen weten?'],
      ['next', 'Wat zou een klein begin kunnen zijn?'],
      ['who', 'Met wie zou je dat eens kunnen bekijken?'],
    ],
  ),
  askRule('wants iets met', 7, '(?<x>iets (?:met|in|van|rond) [^,.;:!?]{3,30}?)(?= (?:doen|maar|en|zou|misschien|ofzo|of zo|te|opleiden)|[,.;!?]|$)', [
    ['what', 'Als je "{x}" zegt, wat zie je jezelf dan doen? | Wat zie je voor je als je "{x}" zegt?'],
    ...afterWish,
  ]),
  askRule('wants to be x', 7, '(?:wil|wou|zou (?:\\p{L}+ )?(?:graag|liever|liefst))(?: ik)? (?:\\p{L}+ )?<ding> worden', [
    ['why', 'Wat trekt je aan in het werk van {x}? | Wat spreekt je aan in {x} worden?'],
    ...afterWish,
  ]),
  askRule(
    'wants',
    7,
    '(?:ik )?zou (?:ik )?(?:\\p{L}+ ){0,3}(?:graag|liever|willen)|het liefst zou|(?:ik )?droom|ik wil (?!(?:niet|geen|het vandaag))|zou ik (?:ook )?aanvaarden|liever',
    afterWish,
  ),
  askRule('does not know whether', 7, 'weet (?:ik )?(?:\\p{L}+ ){0,2}niet (?:\\p{L}+ ){0,2}of|twijfel|is dat niet', [
    ['help', 'Wat heb je nodig om dat te weten te komen?'],
    ['weigh', 'Wat spreekt ervoor, en wat ertegen?'],
    ['feel', 'Wat zegt je eerste gevoel?'],
    ['when', 'Wanneer ben je er wel zeker van?'],
  ]),
  askRule('does not know what', 7, 'weet (?:ik )?(?:\\p{L}+ ){0,3}niet (?:\\p{L}+ ){0,2}(?:wat|waarom|waar|hoe|welke?)', [
    ['what', 'Wat weet je al wel?'],
    ['want', 'Wat wil je zeker niet?'],
    ['help', 'Wat zou je helpen om dat uit te klaren?'],
  ]),
  askRule(
    'too old',
    8,
    'te oud|(?:op )?mijn leeftijd|ik (?:ben|was) (?:al |nu |intussen )?[4-6]\\d(?=[^.?!]{0,60}(?<!\\p{L})(?:nog|wie|te laat|niemand|niet meer|geworden)(?!\\p{L}))|tot mijn pensioen|tussen mensen van',
    [
      ['why', 'Wat is het precies aan je leeftijd waar je mee zit?'],
      ['who', 'Wie ken je die op jouw leeftijd iets nieuws begon?'],
      ['how', 'Wat kan je nu dat je tien jaar geleden niet kon?'],
      ['want', 'Wat zou je doen als leeftijd niet meespeelde?'],
    ],
  ),
  askRule('too young', 9, 'niet volwassen genoeg|wel volwassen|nooit iets af', [
    ['why', 'Waaraan zou je merken dat je er klaar voor bent?'],
    ['who', 'Wie ziet dat anders?'],
    ['when', 'Wat heb je wel al volgehouden?'],
  ]),
  askRule('money allows', 8, 'financieel kan|[\\p{L}]*vergoeding gekregen|kan het (?:financieel|wel betalen)', [
    ['want', 'Wat wordt daardoor voor jou mogelijk?'],
    ['weigh', 'Hoeveel tijd geef je jezelf daarvoor?'],
  ]),
  askRule(
    'money',
    6,
    'verdien|loon|scheelt \\d+|kom (?:ik )?(?:\\p{L}+ ){0,3}(?:juist|net) toe|lening|bruto|netto|verbouwd|kost te veel|te veel kost|premie|niks mee|rekening',
    [
      ['weigh', 'Waar ligt voor jou de ondergrens? | Wat heb je minstens nodig om rustig te zijn?'],
      ['why', 'Hoe zwaar telt dat voor jou mee?'],
      ['who', 'Wat vinden ze daar thuis van?'],
      ['next', 'Wat zou je eerst willen uitrekenen?'],
    ],
  ),
  askRule(
    'hindered',
    6,
    'kan (?:ook )?niet(?! (?:tegen|iedereen))|lukt (?:mij )?niet|geen (?:diploma|geld|tijd)|(?:alleen|maar) (?:\\p{L}+ )?middelbaar|niet haalbaar|(?:nooit|geen) tijd|zonder diploma|niet goed genoeg|ken (?:ik )?niets anders|niet van leven',
    [
      ['how', 'Wat heb je wel al in handen?'],
      ['want', 'Wat zou er wel kunnen, al is het klein?'],
      ['help', 'Wie zou je kunnen helpen om dat uit te zoeken?'],
      ['why', 'Hoe zeker ben je daarvan?'],
    ],
  ),
  askRule(
    'what somebody does',
    6,
    'mijn (?:beste )?(?:maat|vriend|vriendin|broer|zus|buur|buurman|buurvrouw|kennis|nicht|neef|schoonbroer|schoonzus|collega) (?:werkt|doet|heeft (?:een|ne|nen)|is (?:nu )?(?:\\p{L}+ )?(?:geworden|begonnen))|(?:ne|een) vriend van mij heeft',
    [
      ['why', 'Wat spreekt je aan in wat die persoon doet? | Wat daarvan zou jij ook willen?'],
      ['what', 'Heb je dat werk al eens van dichtbij gezien?'],
      ['next', 'Wat zou je die persoon willen vragen?'],
    ],
  ),
  askRule(
    'learned from',
    9,
    '(?:heb|had) ik (?:geleerd )?van mijn|van (?:mijn|een) [^.?!]{2,30} geleerd|zei (?:hij |ze )?altijd|(?:vader|moeder|nonkel|meestergast|oma|opa|grootvader) (?:zei|was|deed) (?:dat )?(?:altijd|ook|nooit)',
    [
      ['what', 'Wat deed die persoon dat je zo bijbleef?'],
      ['how', 'Hoe doe jij dat vandaag op jouw manier?'],
      ['want', 'Wat daarvan wil jij meenemen?'],
    ],
  ),
  askRule('not like parent', 9, '(?:moeder|vader|ouders)[^.?!]{3,80}(?:dat wil ik niet|kapot gewerkt)', [
    ['want', 'Hoe wil jij het anders doen?'],
    ['when', 'Wanneer merk je dat je toch die kant opgaat?'],
  ]),
  askRule(
    'a way of doing',
    8,
    'ik (?:ga|kijk|vraag|zeg|toon|luister|neem|bouw)(?!\\p{L})[^.?!]{0,60}(?:,|\\.| en) (?:en )?(?:dan )?(?:ik )?(?:ga|kijk|vraag|zeg|toon|luister|neem)|zie ik (?:dat )?direct|gewoon tonen|rondgaan|ernaast',
    [
      ['who', 'Wat doet dat met de ander, denk je?'],
      ['why', 'Wat maakt dat je het net zo aanpakt?'],
      ['when', 'Van wie heb je dat zo geleerd?'],
      ['want', 'Waar zou je dat nog zo kunnen doen?'],
    ],
  ),
  askRule(
    'then and now',
    8,
    '(?:vroeger|in het begin|destijds|stond altijd|was altijd)[^?!]{3,90}(?:nu|tegenwoordig|vandaag)(?!\\p{L})|maar (?:sinds|de laatste (?:tijd|maanden|jaren)|tegenwoordig)|sinds (?:de|corona|september|maart|januari)[^.?!]{3,}',
    [
      ['why', 'Wat mis je het meest van hoe het was? | Wat is er daardoor voor jou veranderd?'],
      ['when', 'Wanneer merkte je dat het anders werd?'],
      ['want', 'Wat van vroeger zou je willen terughalen?'],
      ['how', 'Hoe ga je daar nu mee om?'],
    ],
  ),
  askRule(
    'used to',
    7,
    'vroeger (?:deed|was|had|zat|ging|mocht|werkte|kon|stond) ik|ik (?:was|werkte) (?:vroeger|ooit|destijds)|in mijn land|(?:had|hadden) (?:ik|we) (?:een )?(?:eigen|mijn eigen)',
    [
      ['why', 'Wat was daar goed aan voor jou? | Wat deed je daar het liefst?'],
      ['when', 'Hoe is dat gestopt?'],
      ['want', 'Wat daarvan zou je nu nog willen?'],
    ],
  ),
  askRule('compared', 6, '(?:anders|beter|slechter|leuker|moeilijker|minder|meer) dan|in plaats van|hetzelfde als|alleen zonder', [
    ['why', 'Waar zit voor jou het verschil? | Wat maakt het verschil voor jou?'],
    ['want', 'Wat zegt dat over wat jij nodig hebt?'],
  ]),
  askRule('two at once', 7, 'halftijds als|allebei denken|twee bazen|tussen twee|tussen (?:de|mijn) [^.?!]{2,30} en (?:de|mijn)', [
    ['why', 'Wat vraagt dat van jou? | Waar wringt het tussen die twee?'],
    ['what', 'Hoe ziet een gewone week er dan uit?'],
    ['want', 'Hoe zou je die twee het liefst verdelen?'],
  ]),
  askRule('reason', 5, '^(?:omdat|want)', [
    ['weigh', 'Hoe zwaar weegt dat voor jou mee? | Hoeveel gewicht heeft dat voor jou?'],
    ['feel', 'Wat doet het met jou om dat zo te zeggen?'],
    ['want', 'Hoe zou je het liever hebben?'],
    ['who', 'Wie zou het anders zien dan jij?'],
  ]),
  askRule(
    'hardly sees them',
    8,
    "zie (?:ik )?(?:mijn |m'n )?(?:kinderen|kleine|gezin|vrouw|man|dochter|zoon)[^.?!]{0,14}(?:niet|amper|bijna|nauwelijks|weinig|minder)",
    [
      ['feel', 'Wat doet dat met jou? | Hoe is dat voor jou?'],
      ['want', 'Hoe zou het er het liefst uitzien, thuis en op het werk?'],
      ['when', 'Wanneer was dat anders?'],
    ],
  ),
  askRule('at home', 4.5, 'kinderen|alleenstaande|opvang|thuis (?:geweest|gebleven)|zie ik haar|zien (?:mekaar|elkaar)', [
    ['what', 'Hoe krijg je dat nu rond? | Hoe ziet een gewone week er voor jullie uit?'],
    ['want', 'Hoe zou het er het liefst uitzien, thuis en op het werk?'],
    ['who', 'Wie helpt er mee?'],
    ['weigh', 'Wat zou je er niet voor willen opgeven?'],
  ]),
  askRule(
    'hours',
    6,
    '(?:drie|twee|vier|vijf) ploegen|nachten|shift|vroege|late|uren(?! (?:mee |aan |te )?(?:bezig|kiezen|begeleiding))|om (?:4|5|vier|vijf)(?: ?u(?:ur)?)? (?:op|opstaan|beginnen|vertrekken|thuis)|zeven dagen|middernacht',
    [
      ['feel', 'Wat doen die uren met jou?'],
      ['want', 'Welke uren zouden wel bij jou passen?'],
      ['what', 'Hoe ziet een week er dan uit?'],
      ['who', 'Wie voelt dat nog, behalve jij?'],
    ],
  ),
  askRule('has been let know', 6, '(?:heb|had) (?:ik )?(?:\\p{L}+ ){0,4}(?:gekregen|gehoord|gelezen|gezien|gesproken|gevraagd|gemaild|gebeld|besproken)', [
    ['what', 'Wat is je daarvan het meest bijgebleven? | Wat heb je daaruit onthouden?'],
    ['feel', 'Hoe was dat voor jou?'],
    ['next', 'Wat wil je met wat je nu weet?'],
  ]),
  askRule(
    'event',
    5,
    'gisteren|eergisteren|vanmorgen|vannacht|vorig(?:e)? (?:week|maand|weekend|zondag|jaar)|deze week|de laatste keer|onlangs|twee jaar geleden|drie jaar geleden',
    [
      ['feel', 'Wat ging er toen door je heen? | Hoe was dat voor jou?'],
      ['what', 'Hoe heb je dat beleefd?'],
      ['how', 'Wat deed jij daarna?'],
      ['want', 'Wat had je liever gezien?'],
    ],
  ),
  askRule(
    'background',
    4,
    '(?![^.?!]*(?<!\\p{L})(?:geleid|gehad|gewerkt|weg|gestopt|gesloten|kwijt)(?!\\p{L}))(?:ik (?:werk|ben|zit|sta|doe|geef)(?: \\p{L}+){0,9} (?:al|sinds|nu|jaar)|(?:jaar|jaren) (?:in|bij|op|als|aan)|ik (?:werk|ben) (?:als|in|bij|op|verpleegkundige|leerkracht|kok)|ik (?:doe|geef) (?:de |het )?\\p{L}+$|ik heb een (?:\\p{L}+)?(?:winkel|zaak|doctoraat|bedrijf))',
    afterBackground,
  ),
];
