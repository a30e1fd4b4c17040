// Words that turn a fact into another one, for grounding.ts. Dutch, since the knowledge is. Each group lists what says the same; a
// sentence that uses a word of a group needs one of that group, and none of its opposite alone, where its source speaks of it.

/** What makes a clause say the contrary. */
export const negators = /^(?:niet|niets|geen|nooit|niemand|nergens|noch|zonder|nee|neen|evenmin)$/;

/** Groups that exclude each other: [one side, the other side]. Stems by beginning, so that "lagere" is "lager". */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^minstens$|^minimaal$|^minimum$|^tenminste$/, /^hoogstens$|^maximaal$|^maximum$/],
  [/^hog(?:e|er)|^hoog$|^omhoog$|^meer$|^stijg|^steeg$/, /^lag(?:e|er)|^laag$|^omlaag$|^minder$|^daal/],
  [/^gratis$|^kosteloos$/, /^betalend$/],
  [/^vóór$|^voor$|^vroeger$/, /^na$|^later$/],
  [/^begin/, /^einde?$|^loopt$/],
  [/^verplicht/, /^vrijwillig/],
  [/^voltijds/, /^deeltijds|^halftijds/],
  [/^bruto$/, /^netto$/],
  [/^vaste?$/, /^tijdelijke?$/],
  [/^bepaalde$/, /^onbepaalde$/],
  [/^zelfde$|^dezelfde$|^hetzelfde$/, /^andere?$|^verschillend/],
  [/^even$/, /^minder$|^meer$|^anders$/],
  [/^groot$|^grote$|^groter/, /^kleine?$|^kleiner/],
  [/^openbare?$|^overheids/, /^privé|^private?$|^privésector$/],
  [/^volwassene/, /^kind|^jonger/],
  [/^vlaams|^vlaanderen$/, /^federa|^waals|^wallonië$/],
  [/^houd|^behoud/, /^verlies|^verliez/],
  [/^werkgever/, /^werknemer/],
  [/^algemene?$/, /^bijzondere?$/],
  [/^eerste$/, /^tweede$|^laatste$/],
  [/^betaal/, /^krijg/],
  [/^mag$|^mogen$|^kan$|^kunnen$/, /^moet$|^moeten$|^verplicht/],
];

/** "Everybody", "always", "only": a source has to say it that strongly. */
export const strong: readonly RegExp[] = [
  /^altijd$|^steeds$|^dag$/,
  /^iedereen$|^alle$|^allemaal$|^elke?$|^ieder(?:e)?$/,
  /^automatisch$|^vanzelf$|^gegarandeerd$|^zeker$|^sowieso$/,
  /^alleen$|^enkel$|^uitsluitend$/,
  /^verplicht(?:e)?$/,
  /^gratis$|^kosteloos$/,
  /^nog$/,
];

/** Units that a number belongs to; a number next to another one is another fact. */
export const units =
  /^(?:euro|eur|procent|%|uur|uren|minuten|minuut|dagen|dag|weken|week|maanden|maand|kwartaal|jaar|jaren|keer|studiepunten|stappen|km|jaren|cheques|cheque|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|schooljaar|miljoen|duizend)$/;

export const numberWords: Readonly<Record<string, string>> = {
  één: '1',
  een: '',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  vijftien: '15',
  twintig: '20',
  dertig: '30',
  veertig: '40',
  vijftig: '50',
  zestig: '60',
  tachtig: '80',
  honderd: '100',
  duizend: '1000',
  half: '0,5',
  halve: '0,5',
  anderhalf: '1,5',
  tiental: '10',
  twintigtal: '20',
  dertigtal: '30',
  dubbel: '×2',
};

/** Who does something: a fact about one of them is not a fact about another, nor about the client. */
export const actors =
  /^(?:werkgever|werknemer|vakbond|overheid|regering|begeleider|loopbaanbegeleider|loopbaancentr|centrum|ziekenfonds|arts|arbeidsarts|huisarts|controlearts|psycholoog|co[oö]rdinator|bemiddelaar|school|bedrijf|vdab|rva|edenred|unia|koers|gtb|ocmw|caw)/;

/** A sentence that begins so says of something in the sentence before it, or in its heading, what it says. */
export const leaning =
  /^(?:(?:ook|en|maar|dan|daarna|soms|nee|ja)[,.]?\s+)?(?:(?:voor\s+)?wie|via|dat|dit|die|deze|het|hij|ze|zij|daar|daarvoor|er|zo|hiervoor|(?:je|jij|u)\s+\p{L}+\s+(?:het|dat|dit|daar|er))(?!\p{L})/iu;

/** Said about a source, or around a fact: it needs no source itself. */
export const aroundFacts = new Set(
  (
    'lees leest staat staan volgens bron bronnen pagina zegt schrijft vind vindt terug betekent gaat soms ook nog dus hier daar dan toen nu wel even goed handig weten zie ziet denk stel bekijk kijk na klopt graag ' +
    'mogelijk misschien wie wat hoe waar je jouw jij die dat deze dit meestal vaak bijvoorbeeld namelijk precies juist gewoon eens volgens zo al heel daarmee daarvoor daarbij bevestigd nagekeken nagegaan zoals onder'
  ).split(' '),
);

/** A sentence with one of these claims something that can be wrong, also without a number. */
export const claims =
  /\d|(?<!\p{L})(?:een (?:uur|dag|week|maand|kwartaal|jaar) (?:om|de|tijd)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dag en nacht|recht op|recht(?:en)? (?:hebt|heb|heeft)|wet|wettelijk|decreet|besluit|cao|verplicht|verboden|gratis|kost|kosten|betaalt?|terugbetaald|euro|procent|geldig|vervalt|duurt|vergoed(?:ing)?|premie|uitkering|opzegtermijn|voorwaarde[n]?|diploma|attest|erkend[e]?|aanvragen|januari|februari|april|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/iu;
