// After something hard: gently, what it did and what it asks, never what could be better about it. Data.
import { type AskRule, askRule } from './ask-rule.ts';

export const hardAsks: readonly AskRule[] = [
  askRule(
    'grief',
    12,
    '(?:is|zijn|was|werd) (?:\\p{L}+ ){0,4}(?:gestorven|overleden|begraven|doodgegaan|verongelukt)|niet (?:meer )?(?:hebben )?kunnen redden|er niet meer(?! (?:uit|in|aan))|verloren aan|begrafenis',
    [
      ['feel', 'Hoe is het daar vandaag mee? | Hoe is dat voor jou, nu?'],
      ['who', 'Wat voor iemand was dat voor jou?'],
      ['why', 'Wat mis je het meest?'],
      ['help', 'Met wie kan je daarover praten?'],
    ],
  ),
  askRule(
    'told to nobody',
    10,
    '(?:aan|tegen) niemand (?:verteld|gezegd)|nog nooit (?:aan iemand |luidop )?(?:verteld|gezegd)|weet niemand|durf (?:ik )?(?:\\p{L}+ ){0,2}niet luidop',
    [
      ['feel', 'Hoe is het om het hier wel te schrijven? | Hoe voelt het om het nu wel neer te schrijven?'],
      ['why', 'Wat maakt dat je het voor jezelf houdt?'],
      ['who', 'Wie zou het ook mogen weten?'],
    ],
  ),
  askRule('shown up', 10, 'voor schut|vernederd|vernederen|(?<!om )uitgelachen(?! te)|uitgescholden|uitgekafferd|met de grond gelijk|beschamend', [
    ['feel', 'Wat ging er toen door je heen?'],
    ['help', 'Wat had je op dat moment nodig gehad?'],
    ['who', 'Wie stond er aan jouw kant?'],
    ['want', 'Wat zou je het liefst gezegd hebben?'],
  ]),
  askRule('taken away', 9, 'afgepakt|afgenomen|aan een ander gegeven|weggevallen|valt weg|geschrapt|zonder iets te zeggen', [
    ['what', 'Hoe is dat gegaan? | Hoe heb je dat vernomen?'],
    ['feel', 'Wat deed het met jou toen je dat hoorde?'],
    ['why', 'Wat mis je daar het meest van?'],
    ['want', 'Hoe zou je daar een stukje van kunnen terugkrijgen?'],
  ]),
  askRule(
    'closing',
    9,
    '(?:sluit|gesloten|dicht|failliet|niet verlengd|ontslagen|mag gaan|mogen gaan|afgedankt|aan de kant (?:gezet|geschoven)|op straat)(?! (?:mee|geraken))',
    [
      ['feel', 'Hoe is dat voor jou?'],
      ['what', 'Hoe heb je het vernomen?'],
      ['why', 'Wat raakt je daarin het meest?'],
      ['who', 'Wie denkt er met jou over mee?'],
      ['next', 'Wat moet er voor jou eerst duidelijk worden?'],
    ],
  ),
  askRule(
    'kept in',
    9,
    '(?:niets|niks) (?:durven )?(?:gezegd|zeggen)|ik zweeg|gezwegen|mijn mond gehouden|normaal knik ik|slik ik|(?:gezegd|zei) dat ik (?:werk|geen tijd) had|ik had geen werk',
    [
      ['want', 'Wat had je willen zeggen? | Wat had je op dat moment liever gezegd?'],
      ['why', 'Wat hield je tegen?'],
      ['who', 'Bij wie zwijg je niet?'],
      ['help', 'Wat zou je de volgende keer helpen om het wel te zeggen?'],
    ],
  ),
  askRule(
    'guilt',
    9,
    'schuldig|mijn (?:eigen )?(?:fout|schuld)|had ik maar|(?<!het )(?<!dan )spijt(?! (?:me|mij))|(?:voel|voelde) (?:ik )?(?:mij |me )?daar slecht over|kwaad op (?:mezelf|mijzelf|jezelf)',
    [
      ['why', 'Wat neem je jezelf daarin het meest kwalijk? | Wat knaagt daarin het meest?'],
      ['how', 'Wat lag er toen in jouw handen, en wat niet?'],
      ['who', 'Wat zou je tegen een vriend zeggen die je dit vertelde?'],
      ['want', 'Hoe had je het liever gedaan?'],
    ],
  ),
  askRule('could not be', 8, '(?:is|was) (?:het )?niet gelukt|beloofd|te laat|wakker (?:van )?gelegen|straks was', [
    ['feel', 'Wat blijft daar bij jou van hangen?'],
    ['want', 'Hoe had je het zelf gewild?'],
    ['why', 'Wat raakt je daarin het meest?'],
  ]),
  askRule('shame', 8, 'schaam|beschaamd|afgegaan|moeilijk om toe te geven', [
    ['why', 'Wat maakt het zo moeilijk om dat te voelen?'],
    ['who', 'Wie zou daar anders naar kijken dan jij?'],
    ['help', 'Bij wie mag dat er gewoon zijn?'],
  ]),
  askRule('anger', 8, 'ik ben (?:\\p{L}+ )?(?:kwaad|boos|woest|razend)|kwaad om|ambetant van', [
    ['what', 'Wat is er gebeurd waardoor je zo kwaad werd?'],
    ['why', 'Wat maakt je daarin het kwaadst?'],
    ['want', 'Wat had er volgens jou moeten gebeuren?'],
    ['how', 'Wat doe je met die kwaadheid?'],
  ]),
  askRule(
    'fear of x',
    10,
    '(?:bang|schrik) (?:heb |ben )?(?:om|dat|voor|van|te)|heb (?:ik )?(?:\\p{L}+ )?schrik|(?:wat|stel) als ik|stel dat|wie ben ik om|zie (?:ik )?(?:\\p{L}+ )?(?:tegenop|er tegenop)|(?:daar|er) (?:zie|zag) ik tegenop|beetje met angst',
    [
      ['what', 'Wat stel je je dan voor dat er gebeurt? | Wat zou er dan volgens jou gebeuren?'],
      ['why', 'Waar komt die schrik vandaan, denk je?'],
      ['help', 'Wat zou je helpen om het toch te doen?'],
      ['when', 'Wanneer had je dat ook, en deed je het toch?'],
      ['who', 'Bij wie heb je die schrik niet?'],
    ],
  ),
  askRule('dares not', 8, 'durf (?:ik )?(?:\\p{L}+ ){0,5}niet|durfde|vertrouw (?:ik )?(?:het|ze) niet', [
    ['what', 'Wat zou er gebeuren als je het wel deed?'],
    ['help', 'Wat heb je nodig om het wel te durven?'],
    ['when', 'Wanneer durfde je zoiets vroeger wel?'],
    ['who', 'Wie zou er naast jou mogen staan?'],
  ]),
  askRule(
    'put off',
    8,
    'stel (?:ik )?(?:\\p{L}+ ){0,4}(?:uit|voor mij uit)|(?:\\p{L}+ ){0,3}al (?:\\p{L}+ )?weken uit|nog niet (?:gedaan|geantwoord|gebeld|gevraagd)|iets dringenders',
    [
      ['why', 'Wat maakt het zo moeilijk om eraan te beginnen? | Wat houdt je daar tegen?'],
      ['next', 'Wat is het kleinste stukje dat je wel ziet zitten?'],
      ['help', 'Wat zou het lichter maken om te doen?'],
      ['weigh', 'Wat levert het je op om nog te wachten?'],
    ],
  ),
  askRule('nobody', 8, '(?:niemand|geen mens)(?! (?:vertel|gezegd))', [
    ['feel', 'Hoe is dat voor jou? | Wat doet dat met jou?'],
    ['want', 'Wat zou je willen dat ze zien?'],
    ['who', 'Van wie zou het voor jou tellen?'],
  ]),
  askRule('roars', 7, '(?:roept|riep|schreeuwt|schreeuwde|snauwt|negeert|controleert|loopt (?:altijd )?weg|luistert niet|heeft nooit tijd)', [
    ['feel', 'Wat doet dat met jou? | Hoe is dat voor jou?'],
    ['how', 'Hoe reageer jij dan?'],
    ['want', 'Wat zou je van die persoon nodig hebben?'],
    ['when', 'Wanneer is het anders tussen jullie?'],
  ]),
  askRule(
    'worn',
    7,
    '(?:uitgeput|doodop|kapot|doodmoe|moe)(?! (?:maken|makend))|kan (?:dat |het )?niet meer|het gaat niet meer|gaat (?:het )?niet meer|trek (?:ik )?het niet|te veel (?:geworden|aan het worden)|zo veel geworden|op zijn|kop kan|batterij|slaap (?:ik )?(?:\\p{L}+ )?slecht',
    [
      ['when', 'Wanneer op een dag voel je dat het meest?'],
      ['why', 'Wat daarin weegt voor jou het zwaarst?'],
      ['what', 'Hoe ziet een gewone dag er nu voor jou uit?'],
      ['help', "Wat geeft je op zo'n dag toch wat lucht?"],
      ['want', 'Wat zou er het eerst af mogen?'],
    ],
  ),
  askRule(
    'dislikes',
    6,
    '(?:word|werd) (?:ik )?(?:\\p{L}+ ){0,2}niet gelukkig|<slecht>(?! (?:dossiers|gevallen|mensen|klanten|vragen|kinderen|gesprekken))|niet graag|tegen mijn zin|geen goesting|niet meer met dezelfde goesting|beu|interesseert mij (?:\\p{L}+ )*(?:niet|geen)|doet mij niets',
    [
      ['why', 'Wat is daar voor jou het lastigste aan? | Wat wringt daar het meest voor jou?'],
      ['when', 'Wanneer was dat anders?'],
      ['want', 'Wat zou je liever doen in de plaats?'],
      ['what', "Hoe zag zo'n moment er laatst uit?"],
    ],
  ),
  askRule(
    'the same each day',
    7,
    '(?:elke dag|altijd|heel de dag) (?:\\p{L}+ ){0,2}(?:hetzelfde|dezelfde|alleen)|elke dag routine|sleur|met mijn ogen toe|automatische piloot|mijn hoofd slaapt|knoppen duwen',
    [
      ['what', 'Wanneer vloog de tijd nog eens voorbij op je werk?'],
      ['why', 'Wat mis je daarin het meest?'],
      ['want', 'Waar zou jij je een hele namiddag in kunnen vastbijten?'],
      ['feel', "Hoe kom je thuis na zo'n dag?"],
    ],
  ),
  askRule('bullied', 9, 'gepest|pesten|buitengesloten|deden alsof|genegeerd', [
    ['feel', 'Wat heeft dat met jou gedaan?'],
    ['help', 'Wat heeft je toen rechtgehouden?'],
    ['who', 'Wie wist wat er gebeurde?'],
    ['when', 'Wanneer merk je dat vandaag nog?'],
  ]),
  askRule('thinks it is about them', 7, 'denk ik dat het over mij|over mij gaat|achter mijn rug', [
    ['what', 'Hoe ging dat de laatste keer?'],
    ['help', 'Wat helpt je om dat na te gaan?'],
    ['who', 'Bij wie ben je daar gerust in?'],
  ]),
];
