// After something good: what is liked, what went well, what somebody is proud of. Asked after with curiosity, a concrete time first. Data.
import { type AskRule, askRule, type Asked } from './ask-rule.ts';

const afterLiking: readonly Asked[] = [
  ['what', 'Hoe ging dat, de laatste keer dat het echt goed zat?'],
  ['why', 'Wat maakt dat zo leuk voor jou? | Wat is daar voor jou zo leuk aan?'],
  ['who', 'Wat zien anderen aan jou als je daarmee bezig bent?'],
  ['how', 'Wat doe jij daarin dat een ander niet zo snel doet?'],
  ['want', 'Hoeveel van je week zou dat mogen zijn?'],
  ['when', 'Waar in je week komt dat nu nog voor?'],
  ['next', 'Waar zou je dat de komende weken nog eens kunnen doen?'],
];

export const gladAsks: readonly AskRule[] = [
  askRule('glad of', 8, '(?:word|wordt) (?:ik )?(?:\\p{L}+ ){0,2}(?:blij|gelukkig) van|blij van word', [
    ['what', 'Denk eens aan de laatste keer dat het goed liep: wat deed jij toen precies?'],
    ['why', 'Wat zit daarin dat je er blij van wordt?'],
    ['who', 'Wat zien anderen aan jou als je daarmee bezig bent?'],
    ['want', 'Hoeveel van je week zou dat mogen zijn?'],
  ]),
  askRule('moved', 9, 'wenen van geluk|onbetaalbaar|raakt(?:e)? (?:mij|me)|deed (?:wel |toch )?iets (?:met|aan) mij|ontroer|kippenvel', [
    ['why', 'Wat raakt je daar zo in? | Wat komt er dan bij jou binnen?'],
    ['how', 'Wat was jouw deel daarin?'],
    ['when', 'Wanneer had je dat nog?'],
  ]),
  askRule('given a chance', 9.5, '(?:heeft|had|hebben) mij (?:\\p{L}+ ){0,2}(?:aangenomen|geholpen|gesteund|gered|opgevangen|laten groeien)', [
    ['feel', 'Wat heeft dat voor jou betekend?'],
    ['why', 'Wat zag die persoon toen in jou, denk je?'],
    ['want', 'Wat wil je daarvan meenemen?'],
  ]),
  askRule('counts most', 8, 'staat (?:dan |toch |nu )*op één|het belangrijkst|telt het meest|zonder punten', [
    ['why', 'Wat maakt dat net dat bovenaan staat? | Wat maakt dat zo belangrijk voor jou?'],
    ['when', 'Hoeveel plaats krijgt dat nu in je week?'],
    ['want', 'Waaraan zou je merken dat het echt op één staat?'],
  ]),
  askRule('best moment', 9, '(?:het )?(?:beste|mooiste|schoonste|plezantste|leukste) (?:moment(?:en)?|jaar|dag|periode|tijd|job|stuk|deel|werk)', [
    ['why', 'Wat maakte dat zo goed voor jou? | Wat zat daarin dat zo goed was?'],
    ['how', 'Wat deed jij daar zelf in?'],
    ['want', 'Wat daarvan zou je vaker willen?'],
    ['when', 'Wanneer had je dat nog zo?'],
  ]),
  askRule('a way back to who one was', 9, 'zo was ik|vroeger was ik (?:degene|iemand|altijd)', [
    ['when', 'Waar zit die kant van jou vandaag?'],
    ['what', 'Hoe ging dat toen, vertel eens?'],
    ['help', 'Bij wie komt die kant nu nog naar boven?'],
  ]),
  askRule(
    'thanked',
    9,
    "<iemand> (?:heeft|had|gaf|bracht|zei|schreef|stuurde|kwam) [^.?!]{0,50}?(?:bedankt|merci|pralines|bloemen|cadeau|compliment|kaartje|tranen|goed gedaan|trots|zo'n proper|zo proper|goed was|blij|door mij|dankzij mij)|in tranen|tranen in",
    [
      ['feel', 'Wat betekende dat voor jou? | Hoe kwam dat bij jou binnen?'],
      ['how', 'Wat had jij gedaan dat zo telde?'],
      ['when', "Wanneer kreeg je dat nog, zo'n teken?"],
      ['want', 'Van wie zou je dat nog graag horen?'],
    ],
  ),
  askRule(
    'praised',
    8,
    "(?:iedereen|<iemand>) (?:zegt|zei|vindt|vond|schreef|zeggen|vinden)[^.?!]{0,40}? (?:dat ik|ik)[^.?!]{0,40}? (?:goed|sterk|proper|straf|uniek|aannemen|slim|geduldig)|nog nooit zo'n",
    [
      ['feel', 'Hoe is het om dat te horen?'],
      ['why', 'Wat daarvan herken je zelf? | Wat zien ze dan in jou, denk je?'],
      ['how', 'Wat had je daarvoor gedaan?'],
    ],
  ),
  askRule(
    'kept with care',
    9,
    '(?:hangt|staat|ligt|bewaar|zit) [^.?!]{0,20}nog(?: altijd)? [^.?!]{0,30}(?:frigo|koelkast|kast|muur|bureau|lade|tafel|portefeuille|garage)|nog(?: altijd)? in mijn (?:kast|garage|bureau)',
    [
      ['why', 'Wat betekent het voor jou dat je dat bewaart?'],
      ['feel', 'Wat komt er boven als je ernaar kijkt?'],
    ],
  ),
  askRule(
    'once liked',
    8,
    '(?:vroeger|toen|destijds|indertijd|tijdens|op mijn vorig|in (?:19|20)\\d\\d)[^.?!]{0,80}?(?:<leuk>|graag|content|gelukkig|deugd|beste)|(?:was|waren) (?:daar )?(?:wel |echt |heel |zo )*(?:<leuk>|content|gelukkig)',
    [
      ['why', 'Wat was daar zo goed aan? | Wat maakte het daar zo goed?'],
      ['what', "Hoe zag zo'n dag er toen uit?"],
      ['want', 'Wat daarvan zou je vandaag terug willen?'],
      ['when', 'Wat is er sindsdien veranderd?'],
      ['who', 'Wie waren daar de mensen rond jou?'],
    ],
  ),
  askRule('proud', 8, 'ben (?:ik )?(?:\\p{L}+ ){0,3}(?:trots|fier|preus)|(?:trots|fier|preus) op', [
    ['how', 'Hoe heb je dat voor elkaar gekregen? | Hoe heb je dat geleerd?'],
    ['what', 'Vertel eens over een keer dat je dat goed deed: hoe pakte je het aan?'],
    ['who', 'Wie heeft dat ook gezien?'],
    ['want', 'Waar zou dat nog van pas komen?'],
  ]),
  askRule(
    'comes to me',
    8,
    '(?:komen|komt|vragen|vraagt|vertellen|bellen|belt) (?:\\p{L}+ ){0,6}(?:naar mij|aan mij|mij alles|mij toch al alles|mij om raad|bij mij)',
    [
      ['why', 'Wat maakt dat ze net bij jou komen?'],
      ['how', 'Wat doe jij dan precies?'],
      ['feel', 'Wat geeft het jou als ze naar jou komen?'],
      ['want', 'Hoeveel van je werk zou dat mogen zijn?'],
    ],
  ),
  askRule(
    'not everybody can',
    8,
    'kan (?:dat )?niet iedereen|ben (?:ik )?(?:heel |echt |wel )?goed in|kan ik (?:wel |heel |echt )*(?:goed|goe)|kan ik (?:als de beste|met mijn ogen toe)|luisteren kan ik',
    [
      ['how', 'Hoe heb je dat geleerd?'],
      ['what', 'Vertel eens over een keer dat je dat goed deed: hoe pakte je het aan?'],
      ['who', 'Wie heeft dat al tegen jou gezegd?'],
      ['want', 'Waar zou je dat nog kunnen gebruiken?'],
    ],
  ),
  askRule('at their best', 8, 'op mijn best', [
    ['why', 'Wat maakt dat je dan op je best bent?'],
    ['what', 'Vertel eens over zo een keer: wat doe jij dan?'],
    ['want', 'Waar zou je dat nog kunnen hebben?'],
  ]),
  askRule(
    'gives energy',
    7,
    '(?:geeft|gaf|krijg|kreeg) (?:mij |ik )?(?:\\p{L}+ )?(?:energie|voldoening|goesting)|leef (?:ik )?(?:op|open)|bloei (?:ik )?open|vloog|vliegt|klok (?:bij )?verge|uren (?:mee|aan) bezig|met hart en ziel|doet mij deugd|deed mij deugd|deugddoend',
    [
      ['why', 'Wat zit daarin dat je energie geeft? | Wat maakt dat het je zo goed doet?'],
      ['what', 'Hoe ging dat, de laatste keer?'],
      ['when', 'Hoe vaak is er nu plaats voor in je week?'],
      ['want', 'Wat zou er veranderen als daar meer plaats voor was?'],
    ],
  ),
  askRule(
    'learned to see',
    7,
    '(?:ineens|plots) (?:\\p{L}+ ){0,3}(?:snapt|snappen|zegt|lukt|kan)|(?:zie|ziet|zag) (?:ge |je |ik )?(?:ze |die |hem |haar |zo iemand )?(?:\\p{L}+ )?(?:groeien|die het ineens)',
    [
      ['feel', 'Wat doet dat met jou, dat moment?'],
      ['how', 'Wat had jij gedaan om het zover te krijgen?'],
      ['when', 'Waar maak je dat nu nog mee?'],
    ],
  ),
  askRule('likes x', 6, '(?:ik )?vind (?:ik )?(?!ik(?!\\p{L}))<ding>(?: nog altijd| wel| echt| heel| zo| wél| eigenlijk)* (?:het )?<leuk>', [
    ['why', 'Wat maakt {x} zo leuk voor jou? | Wat is er voor jou zo leuk aan {x}?'],
    ...afterLiking,
  ]),
  askRule(
    'does x with pleasure',
    6,
    '(?:ik )?(?:doe|deed|geef|gaf) (?:ik )?(?!ik(?!\\p{L}))<ding>(?: nog altijd| wel| echt| heel| zo| eigenlijk)* (?:het )?(?:graag|doodgraag|liefst)',
    [['why', 'Wat maakt {x} zo fijn voor jou? | Wat doe je zo graag aan {x}?'], ...afterLiking],
  ),
  askRule(
    'x done with pleasure',
    6,
    '(?:^|, |en |maar )(?<x>(?:de|het|dat|die) \\p{L}+(?: zelf)?) (?:doe|deed|vind|vond|geef) ik (?:\\p{L}+ ){0,2}(?:graag|doodgraag|het liefst|<leuk>)',
    [['why', 'Wat maakt {x} zo fijn voor jou? | Wat doe je zo graag aan {x}?'], ...afterLiking],
  ),
  askRule('loves x', 6, 'ik (?:hou|hield|geniet|genoot) (?:zo |echt |heel hard |nog altijd )?van <ding>', [
    ['why', 'Wat is er voor jou zo goed aan {x}? | Wat trekt je zo aan in {x}?'],
    ...afterLiking,
  ]),
  askRule('likes', 5, '<leuk>|doodgraag|ik \\p{L}+ (?:\\p{L}+ ){0,3}graag|graag (?:doe|deed)|het liefst|een puzzel|goesting (?:voor|in)', afterLiking),
  askRule('relief', 8, 'opgelucht|opluchting|rustiger|gerust|zin in (?:heb|krijg)|er zin in|goesting (?:voor )?heb', [
    ['why', 'Waar komt dat gevoel vandaan, denk je? | Wat maakt dat je het nu zo voelt?'],
    ['help', 'Wat heeft daarbij geholpen?'],
    ['next', 'Wat wil je doen met dat gevoel?'],
    ['who', 'Aan wie zou je dat willen vertellen?'],
  ]),
  askRule(
    'made',
    7,
    'heb (?:ik )?(?:\\p{L}+ ){0,8}(?:gemaakt|opgericht|opgebouwd|hersteld|gebouwd|volgehouden|opgestart|georganiseerd|geleid|gevormd|opgelost|geregeld)|(?:was|waren) (?:het )?in orde|het was af|drie (?:avonden|nachten) aan',
    [
      ['how', 'Hoe heb je dat aangepakt? | Hoe ben je daaraan begonnen?'],
      ['feel', 'Wat gaf het jou toen het er was?'],
      ['why', 'Wat kwam er van jezelf in terug?'],
      ['want', 'Wat daarvan zou je nog eens willen doen?'],
    ],
  ),
  askRule(
    'helped',
    7,
    'heb (?:ik )?(?:\\p{L}+ ){0,8}(?:geholpen|gerustgesteld|gezeten|gewacht)|gewoon gezeten|naast (?:hem|haar|iemand) gezeten|(?:zat|stond) (?:ik )?(?:\\p{L}+ ){0,3}naast (?:hem|haar)',
    [
      ['who', 'Wat deed dat met de ander, denk je?'],
      ['feel', 'Hoe was dat voor jou, op dat moment?'],
      ['why', 'Wat maakte dat je het zo aanpakte?'],
      ['when', 'Waar in je werk doe je dat ook zo?'],
    ],
  ),
];
