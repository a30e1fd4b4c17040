// Feelings, topics and values that clients name. Koers only says back what was named; it never guesses an illness.

export type Topic =
  | 'teaching'
  | 'leading'
  | 'people'
  | 'care'
  | 'technique'
  | 'order'
  | 'creating'
  | 'outdoors'
  | 'tired'
  | 'boss'
  | 'colleagues'
  | 'change'
  | 'money'
  | 'hours'
  | 'learning'
  | 'age'
  | 'values'
  | 'home'
  | 'business'
  | 'feedback'
  | 'boredom'
  | 'applying'
  | 'network'
  | 'choice'
  | 'pressure'
  | 'talent'
  | 'confidence'
  | 'dream';

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu');

/** In order of how much they say: the first that matches is what a question follows. */
export const topicWords: readonly (readonly [Topic, RegExp])[] = [
  [
    'teaching',
    words(
      'uitleg(?:gen|t)?|leg(?: \\p{L}+){0,5} uit|inwerken|aanleren|lesgeven|lessen|les geven|opleiden|leerlingen?|stagiairs?|begeleiden|doorgeven|instructeur|coachen|lesgever|leerkracht|trainer|mentor|bijles|expliquer|former|formateur|enseigner|teach(?:ing)?|training new|mentoring|onboarding|explain(?:ing)?',
    ),
  ],
  [
    'leading',
    words(
      "leiding(?:geven| geven)|leiding nemen|(?<!(?:mijn|onze|de|een|met) )(?:teamleider|teamleidster|teamlead\\p{L}*|ploegbaas|diensthoofd|filiaalhouder)|(?:als|ben|word|worden) (?:een )?(?:teamleider|teamleidster|ploegbaas|diensthoofd|filiaalhouder)|teamleider worden|leidinggevende worden|coördinator|coördineren|adjunct|manager worden|diriger|équipe|chef d'équipe|lead(?:ing)? (?:a|the|that) team|lead role|team lead|manage people",
    ),
  ],
  [
    'confidence',
    words(
      'onzeker(?:heid)?|zelfvertrouwen|niet goed genoeg|durf (?:ik )?(?:het |dat |mij )?(?:niet|ni|nie)|schrik|faalangst|minderwaardig|twijfel aan mezelf|twijfel aan mijzelf|confiance|pas à la hauteur|confidence|not good enough|insecure|imposter',
    ),
  ],
  [
    'boss',
    words(
      "baas|bazin|chef(?! d['e])|ploegbaas|ploegchef|(?:mijn|onze|de) (?:teamleider|teamleidster|diensthoofd)|leidinggevende|manager|directeur|directrice|directie|zaakvoerder|patron|patronne|cheffe|boss|manager",
    ),
  ],
  [
    'business',
    words(
      'zelfstandige?|bijberoep|eigen (?:zaak|winkel|bedrijf|baas)|zaak(?:je)?|ondernemen|winkel beginnen|koffiebar|foodtruck|webshop|freelance|freelancer|indépendante?|own business|self-employed|startup',
    ),
  ],
  [
    'age',
    words(
      'te oud|\\d{2} jaar oud|ben (?:ik )?(?:al |nu )?(?:4[5-9]|[56]\\d)|\\d{2}-plusser|leeftijd|pensioen|trop (?:vieux|vieille)|retraite|too old|my age|retire(?:ment)?',
    ),
  ],
  [
    'tired',
    words(
      "(?<!'k )(?<!ik )moe|doodmoe|doodop|bekaf|vermoeid|uitgeput|kapot|slaap(?:t)? (?:ik )?slecht|energie|uitgeblust|batterij(?:en)?|fatigue|fatiguée?|épuisée?|tired|exhausted|drained|energy",
    ),
  ],
  ['pressure', words('druk(?:te)?|stress|deadlines?|targets?|werkdruk|tempo|overuren|hectisch|jachtig|opgejaagd|pression|pressure|stressed|workload')],
  [
    'boredom',
    words(
      'saai|verveel|vervelend|verveling|sleur|routine|altijd hetzelfde|elke dag hetzelfde|elke dag dezelfde|uitgekeken|geen uitdaging|bore-?out|geeuw|ennui|ennuie|bored|boring|same thing',
    ),
  ],
  ['colleagues', words("collega'?s?|ploeg|team|maten|sfeer|kameraden|collègues?|colleagues?|co-?workers?|teammates?")],
  [
    'money',
    words(
      'geld|loon|niet van leven|verdien(?:en|t)?|opslag|betaal(?:d|en)?|lening|hypotheek|financieel|salaris|wedde|premie|argent|salaire|money|salary|pay|paid|mortgage',
    ),
  ],
  [
    'hours',
    words(
      'uren|shift(?:en)?|ploegen|nachten|nacht(?:dienst|werk)?|weekends?|deeltijds?|halftijds?|vier vijfde|4\\/5|voltijds|uurrooster|pendelen|file|files|trein|horaires?|hours|shifts?|part-?time|commut(?:e|ing)|weekendwerk',
    ),
  ],
  [
    'home',
    words(
      'thuis(?=,| (?:kom|ben|zit|blijf|is|wringt|loopt|en)|$)|(?:naar|bij mij|bij ons|voor|van) thuis|gezin|(?:mijn|de) (?:kinderen|kids|kleine)|kleinkinderen|twee kinderen|opvang|alleenstaande?|combineren|privé|famille|enfants|mari|femme|home|family|husband|wife|children',
    ),
  ],
  [
    'feedback',
    words(
      'feedback|evaluatie|functioneringsgesprek|kritiek|compliment(?:en)?|waardering|appreciatie|gewaardeerd|bedankje|schouderklopje|reconnaissance|critique|appreciat(?:ed|ion)|criticism|review',
    ),
  ],
  [
    'applying',
    words(
      'solliciteren|sollicitatie|sollicitatiegesprek|vacatures?|cv|motivatiebrief|gesolliciteerd|postuler|candidature|entretien|appl(?:y|ied|ying|ication)|interview|vacanc(?:y|ies)',
    ),
  ],
  ['network', words('netwerk(?:en)?|contacten|linkedin|kennissen|ex-collega|réseau|network(?:ing)?|contacts')],
  [
    'care',
    words(
      'zorg(?:en|kundige)?|verpleeg(?:kundige|ster)|bewoners|patiënten|ouderen|oude mensen|kinderopvang|crèche|kleuters|mensen (?:\\p{L}+ )?helpen|soins|infirmi(?:er|ère)|aider|care|nurse|patients|help(?:ing)? people',
    ),
  ],
  [
    'technique',
    words(
      'techniek|technisch|techniekers?|machines?|lassen|solderen|elektricien|metsen|timmeren|schrijnwerker|hout|herstellen|repareren|onderhoud|programmeren|code|mechanieker|met mijn handen|handen|technique|machines|réparer|fix(?:ing)? (?:machines?|cars?|things|computers?)|coding|my hands|solder',
    ),
  ],
  [
    'order',
    words(
      'orde|structuur|planning|plannen|organiseren|regelen|overzicht|lijstjes|boekhouding|administratie|nauwkeurig|organiser|planning|organi[sz](?:e|ing)|planning|spreadsheets',
    ),
  ],
  [
    'creating',
    words(
      'creatief|tekenen|(?:verhalen|teksten|boek(?:en)?|graag) schrijven|ontwerpen|muziek|fotografie|bakken|graag koken|naaien|keramiek|schilderen|bloemen|(?:iets|dingen|zelf|meubels) (?:te )?maken|créatif|créer|dessiner|écrire|creative|design(?:ing)?|writing|music|cook(?:ing)?',
    ),
  ],
  [
    'outdoors',
    words('buiten|tuin|groen(?:dienst)?|natuur|boerderij|dieren|hond(?:en)?|bos|plein air|nature|jardin|outside|outdoors|garden(?:ing)?|animals|nature'),
  ],
  [
    'people',
    words(
      'met (?:\\p{L}+ )?mensen|onder de mensen|mensen (?:\\p{L}+ ){0,4}helpen|klanten|klant|contact|babbel(?:en)?|sociaal|luisteren|gens|clients|contact|people|customers|listening',
    ),
  ],
  [
    'learning',
    words(
      'opleiding(?:en)?|bijleren|studeren|studie|cursus|diploma|(?<!van mij )leren|avondschool|graduaat|bachelor|naar school gaan|terug naar school|formation|étudier|apprendre|diplôme|training|study|learn(?:ing)?|course|degree',
    ),
  ],
  [
    'change',
    words(
      'veranderen|verandering|iets anders|ander werk|andere job|overstap(?:pen)?|switch(?:en)?|omscholing|weg wil|wil (?:daar |hier )?weg|weggaan|vertrekken|ontslag|stoppen met|changer|changement|partir|autre chose|change|something else|leave|quit(?:ting)?|another job',
    ),
  ],
  ['choice', words('kiezen|keuze|beslissen|beslissing|twijfel|twijfelen|tussen|knoop|choisir|choix|décision|hésite|choose|choice|decide|decision|torn')],
  [
    'values',
    words(
      'belangrijk|waarde(?:n)?|zinvol|zin geven|betekenis|nut|eerlijk(?:heid)?|respect|vrijheid|zelfstandigheid|zekerheid|rechtvaardig|achter sta(?:an)?|valeurs?|sens|important|liberté|values?|meaning(?:ful)?|important|freedom|purpose',
    ),
  ],
  [
    'talent',
    words(
      'geduld|geduldig|goed in|sterk in|talent(?:en)?|sterkte|kwaliteit(?:en)?|kan ik goed|trots|fier|doué|talent|points forts|good at|strength(?:s)?|proud',
    ),
  ],
  ['dream', words('droom(?:job)?|dromen|altijd al|zou graag|liefst|rêve|rêver|dream')],
];

/** How a subject is called when it can only be named. */
export const topicNames: Partial<Record<Topic, string>> = {
  teaching: 'iets aan anderen leren',
  leading: 'leiding geven',
  people: 'omgaan met mensen',
  care: 'zorgen voor anderen',
  technique: 'werken met je handen',
  order: 'dingen op orde krijgen',
  creating: 'dingen maken',
  outdoors: 'buiten zijn',
  boss: 'je leidinggevende',
  colleagues: "je collega's",
  change: 'iets anders gaan doen',
  money: 'geld',
  hours: 'je uren',
  learning: 'bijleren',
  age: 'je leeftijd',
  values: 'wat je belangrijk vindt',
  home: 'thuis',
  business: 'een eigen zaak',
  feedback: 'hoe er naar je werk gekeken wordt',
  boredom: 'sleur',
  applying: 'solliciteren',
  network: 'je netwerk',
  choice: 'een keuze',
  pressure: 'drukte',
  dream: 'wat je het liefst zou doen',
};

/** Feelings with the word by which they are said back, as in "je bent …". */
export const feelings: readonly (readonly [RegExp, string])[] = [
  [words('kwaad|boos|woest'), 'kwaad'],
  [words('gefrustreerd|frustre(?:ert|rend)|ambetant|ambeteert'), 'gefrustreerd'],
  [words('bang|schrik|angst(?:ig)?'), 'bang'],
  [words('verdrietig|triest|droevig'), 'verdrietig'],
  [words('onzeker'), 'onzeker'],
  [words('zenuwachtig|nerveus|gespannen|zenuwen'), 'gespannen'],
  [words('eenzaam|alleen voel'), 'eenzaam'],
  [words('beschaamd|schaam'), 'beschaamd'],
  [words('ontgoocheld|teleurgesteld'), 'ontgoocheld'],
  [words('misselijk'), 'misselijk'],
  [words("(?<!'k )(?<!ik )moe|uitgeput|doodop"), 'moe'],
  [words('blij|content|gelukkig'), 'blij'],
  [words('trots|fier'), 'trots'],
  [words('opgelucht'), 'opgelucht'],
];

/** Feelings that weigh; a short "Dat weegt." fits after them. */
export const heavyFeelings = new Set(['kwaad', 'bang', 'verdrietig', 'eenzaam', 'beschaamd', 'ontgoocheld', 'misselijk', 'moe']);

/** Something good is told. */
export const gladWords = words(
  'voldoening|plezant|plezantst|leuk(?:st|ste)?|zalig|blij|trots|fier|opgelucht|genoten|geniet|vlot|vloog|energie van|voelde goed|voelt goed|loopt (?:het )?goed|content(?! mag)|rustiger|gerust|wijs|tof|geweldig|heerlijk|leef op|opleef|deugd',
);

/** "Niet kwaad", "nooit bang": named, but not felt. */
export const denied = /(?<![\p{L}])(?:niet|nooit|geen|minder|niet meer|niet echt)\s+(?:zo\s+|echt\s+|heel\s+|meer\s+)?\p{L}+/giu;

/** Something hard is told: then questions stay with what it did to the client, and never assume that things go well. */
export const hardWords = words(
  "steen in mijn maag|krop in|knoop in mijn|is gestorven|is overleden|gaat (?:het )?niet meer|niet meer gaat|het ergste|voor schut|vernederen|beschamend|niemand vraagt|spek en bonen|mag gaan|mogen gaan|sluit|sluiting|ontslagen|afgedankt|slecht van slapen|beu|kwaad|boos|ruzie|conflict|uitgekafferd|uitgescholden|roept(?! nooit)|riep(?! nooit)|geroepen|schreeuwt?|geschreeuwd|zwijg|zwijgen|gezwegen|niets gezegd|niks gezegd|weggegaan|weggelopen|geweend|gehuild|wenen|huilen|vernederd|uitgelachen|genegeerd|niemand luistert|luistert niet|eikel|verwijt(?:en)?|gekwetst|oneerlijk|onrecht|ontgoocheld|alleen voor|(?<!'k )(?<!ik )moe|misselijk|bang|slaap (?:ik )?slecht|kapot|op zijn|trekt? het niet|kan het niet meer|niet meer aan|te veel|teveel|zwaar|niet goed (?:op|bij|in)|schuldig|mislukt|lood in|vergeet (?:ik )?alles|concentreren|ween|vod|moordend|tandvlees|lukt (?:mij )?niet meer|huil|afgewezen|geweigerd|buitengesloten|afgewimpeld|kritiek|fout gelopen|misgelopen|met de grond gelijk",
);
