// The shapes in which clients ask about an occupation, in everyday Dutch, French and English; `x` and `y` are where its name stands. Data
// for occupation-question.ts. A name alone asks nothing: "mijn man is verpleger" is told, "wat doet een verpleger?" is asked.
import type { Language } from '../people/roles.ts';

export type Frames = {
  /** Asks something at all, also without a question mark. */
  asking: RegExp;
  difference: RegExp;
  between: readonly RegExp[];
  shortage: RegExp;
  short: readonly RegExp[];
  like: RegExp;
  asks: RegExp;
  needed: readonly RegExp[];
  /** What stands before a name in such a question. */
  markers: RegExp;
  what: readonly RegExp[];
  /** Which jobs ask for something. */
  match: RegExp;
  /** Leans on a name said before. */
  leaning: RegExp;
  /** Before a person one knows, not a job. */
  ofSomebody: RegExp;
};

const re = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu');
const b = '(?<!\\p{L})';
const e = '(?!\\p{L})';
const x = '(?<x>[^?.!;]+?)';
const y = '(?<y>[^?.!;]+)';
const rest = '(?<x>[^?.!;]+)';
const jobs = '(?:jobs?|beroep(?:en)?|functies?|werk|vak|vakken|stiel|stielen)';

export const occupationFrames: Record<Language, Frames> = {
  nl: {
    asking: re(
      '\\?',
      `^(?:en |maar |dus |zeg |ja |hallo |dag )*(?:is|zijn|staat|staan|bestaat|bestaan|wat|welke?|hoe\\p{L}*|waar\\p{L}*|zoek(?:t|en)|kan|kun|kunt|moet|mag|heb|hebt|vraagt|vragen|in welke?|voor welke?|met welke?|vertel|vergelijk|leg)${e}`,
      `${b}(?:vraag (?:ik )?(?:me|mij) af|vroeg (?:me|mij) af|benieuwd|weet (?:je|ge|jij|gij|iemand|u)|weet niet|wil(?:de)? (?:graag )?weten|wou (?:graag )?weten|zou (?:graag |eens )*willen weten|zou (?:graag|eens) weten)${e}`,
      `, ?(?:wat|welke|hoe|is|zijn|waar)${e}`,
      `${b}(?:wat|welke) (?:moet|heb|vraagt|vragen|doet|doe|is|zijn|kan|houdt)${e}`,
    ),
    difference: re(`${b}(?:verschil(?:len|t)?|vergelijk(?:en|t)?|naast elkaar|hetzelfde als|versus|vs)${e}`),
    between: [
      re(`tussen ${x} (?:en|of) ${y}`),
      re(`waarin verschil(?:t|len) ${x} (?:van|en|met) ${y}`),
      re(`vergelijk ${x} (?:eens )?(?:met|en) ${y}`),
      re(`(?:is|zijn) ${x} hetzelfde als ${y}`),
    ],
    shortage: re(
      `knelpunt|${b}(?:tekort(?:en)?|schaars(?:te)?|gevraagd|gegeerd)${e}`,
      `${b}(?:vraag|zoektocht) naar${e}`,
      `${b}(?:veel|nog|genoeg|voldoende|weinig) (?:werk|vraag|jobs?|vacatures|volk nodig)${e}`,
      `${b}(?:zoeken|vinden) (?:ze|we|bedrijven|werkgevers|de bedrijven)${e}`,
    ),
    short: [
      re(`(?:^|${b})(?:is|zijn|staat|staan) ${x} (?:(?:ook |nog |eigenlijk |nu )*(?:een |op de )?knelpunt|(?:nog |veel |erg )*(?:gevraagd|gegeerd))`),
      re(`(?:vraag|tekort(?:en)?|zoektocht) (?:naar|aan|bij) ${rest}`),
      re(`(?:zoeken|vinden) (?:ze|we|bedrijven|werkgevers) (?:veel |nog |genoeg |mensen |als )*${rest}`),
    ],
    like: re(
      `${b}${jobs}${e}.*${b}(?:lijk(?:t|en)|gelijk(?:aardige?|end)|vergelijkbaar|vergelijkbare|soortgelijke|verwante?|aansluit(?:en)?|in de buurt|dicht ?bij|zoals|in dezelfde lijn)${e}`,
      `${b}(?:gelijkaardige|vergelijkbare|soortgelijke|verwante) ${jobs}`,
      `${b}lijken op${e}`,
      `${b}wat (?:kan|kun|kunt|zou) (?:ik|je|ge|men|een) .*${b}(?:nog|anders|allemaal|buiten)${e}.*(?:doen|worden)${e}|${b}wat (?:kan|kun) (?:ik|je|ge) (?:nog|anders|allemaal) (?:doen|worden)${e}`,
      `${b}welke andere ${jobs}`,
    ),
    asks: re(
      `${b}(?:wat|welke?|hoe\\p{L}*|waar)${e}.*${b}(?:kunnen|kennen|hebben|nodig|studeren|studie|opleiding(?:en)?|diploma|papieren|attest(?:en)?|vaardighe(?:id|den)|competenties?|eigenschap(?:pen)?|kwaliteiten|leren|volgen|vraagt|vragen|vereist|verwacht(?:en)?|(?:heb|hebt) (?:ik|je|ge) (?:best )?)${e}`,
      `${b}(?:moet|mag|kan|kun|kunt) (?:ik|je|ge|men|iemand)${e}.*${b}(?:als|om|zonder)${e}`,
      `^(?:en |maar |dus )*(?:en )?hoe (?:word(?:t|en)?|geraakt?|raak(?:t)?|kom|begin)${e}`,
      `${b}wat moet (?:ik|je|ge|men) (?:doen|kunnen)${e}`,
      `${b}nodig (?:om|voor)${e}`,
    ),
    needed: [
      re(`(?:om|voor) (?:een )?${x} te (?:kunnen )?(?:worden|zijn|starten|beginnen|werken)`),
      re(`hoe (?:word|wordt|worden|geraak|geraakt|raak|raakt) (?:ik|je|ge|men|iemand|u|jij|gij|we) ${rest}`),
      re(`(?:vraagt|vereist|verwacht) ${rest}`),
      re(`(?:vragen|verwachten) (?:ze|we) (?:allemaal |eigenlijk )*(?:van|voor|bij) ${rest}`),
      re(`(?:kan|kun|mag) (?:ik|je|ge) ${x} worden`),
      re(`${b}(?:wil(?:l|de)?|wou|zou|ga|graag|denk\\p{L}*|overweeg) (?:\\p{L}+ ){0,6}?${x} (?:te )?worden`),
    ],
    markers: /(?<!\p{L})(?:als|voor|van|om)\s+/giu,
    what: [
      re(`wat (?:doet|doen) ${rest}`),
      re(`wat (?:houdt|houden) ${x} (?:(?:zoal|precies|juist|eigenlijk|allemaal) )*in${e}`),
      re(`wat (?:is|zijn) (?:het (?:beroep|werk|vak) (?:van )?|de (?:job|functie|taak|taken) van )?(?:nu |dat |eigenlijk |precies )*${rest}`),
      re(`hoe ziet ${b}.*(?:dag|werk|job|week|baan|leven).* (?:van|als|voor) ${rest}`),
      re(`(?:vertel|leg|uitleg|info|informatie|meer weten|iets weten|weten|benieuwd|uitleggen).* (?:over|naar|van) ${rest}`),
      re(`${b}wat ${x} (?:(?:eigenlijk|precies|juist|zoal|allemaal|nu|zo|de hele dag|heel de dag) )*(?:doet|doen|inhoudt|inhouden|is)${e}`),
      re(`(?:waaruit|waar) bestaat ${rest}`),
      re(`(?:wat|hoe) (?:doe|moet|doen|is het) .*${b}als ${rest}`),
      re(`^(?:bestaat|bestaan) ${rest}`),
    ],
    match: re(
      `${b}(?:welke?|wat voor(?: een| soort)?|welk soort|wat zijn) (?:andere |soort |soorten )?${jobs}${e}.*${b}(?:vragen|vraagt|nodig|van pas|dien(?:t|en)|besta(?:at|an)|zijn|is|daarmee|hiermee|pas(?:t|sen)|gebruik(?:en|t)?|nuttig|waar(?:in|bij|voor)?|waar)${e}`,
      `${b}(?:waarvoor|waar) (?:kan|kun) (?:ik|je|ge) (?:dat|die) (?:voor )?gebruiken`,
    ),
    leaning: re(
      `${b}(?:daarvoor|daarbij|daarop|ervoor|hiervoor|daaraan)${e}`,
      `${b}wat (?:doe|doen|doet) (?:je|ge|men|ze|die|zo iemand)(?: (?:daar|dan|er|juist|precies|eigenlijk|zoal|allemaal|zo))*(?:\\?|$|,)`,
      `${b}wat (?:is|houdt) (?:dat|die job|dat beroep|die)(?: (?:juist|precies|eigenlijk|nu|in|zoal))*(?:\\?|$|,)`,
      `${b}(?:is|zijn|staat) (?:dat|die|dit|het|zij) (?:ook |nog |eigenlijk |dan )*(?:een |op de )?(?:knelpunt|gevraagd)`,
      `${b}(?:is|zijn) daar ${b}`,
      `liggen daar|ligt daar|wat vraagt (?:dat|die)`,
    ),
    ofSomebody: re(`${b}(?:mijn|m'n|onze|ons|zijn|haar|hun|jouw|uw|jullie)${e}`),
  },
  fr: {
    asking: re('\\?', `^(?:et |mais )*(?:qu|que|quoi|quels?|quelles?|comment|est-ce|c est quoi|de quoi|en quoi|parlez|expliquez|faut-il)`),
    difference: re(`${b}(?:différences?|diffère|comparer|comparez)${e}`),
    between: [re(`entre ${x} et ${y}`)],
    shortage: re(`pénurie|${b}(?:recherch[ée]s?|demand[ée]s?)${e}|${b}manque(?:-t-on)? (?:de|d)${e}`),
    short: [re(`(?:que|qu |^)(?:est-ce que )?${x} est (?:un métier )?(?:en pénurie|recherché|demandé)`), re(`pénurie (?:de|d) ${rest}`)],
    like: re(`(?:métiers?|emplois?|jobs?|professions?).*(?:ressembl|similaires?|proches?|semblables?|comme )`),
    asks: re(`comment (?:devenir|devient-on|je deviens|puis-je devenir)|(?:faut-il|il faut|ai-je besoin|besoin|diplôme|formation|compétences|qualités|études)`),
    needed: [re(`(?:devenir|être|devient-on) ${rest}`)],
    markers: /(?<!\p{L})(?:pour|comme|demande|de|d)\s+/giu,
    what: [
      re(`(?:que fait|qu est-ce que fait|fait) ${rest}`),
      re(`(?:c est quoi|qu est-ce qu|qu est-ce que c est qu) (?:un |une )?${rest}`),
      re(`en quoi consiste ${rest}`),
      re(`(?:parlez-moi|expliquez-moi|le métier|le travail) (?:de |du |d )?${rest}`),
    ],
    match: /(?!)/u,
    leaning: re(`est-ce (?:aussi )?un métier en pénurie|c est en pénurie|pour cela`),
    ofSomebody: re(`${b}(?:mon|ma|mes|notre|son|sa|ses|leur|votre)${e}`),
  },
  en: {
    asking: re('\\?', `^(?:and |but |so )*(?:what|which|how|is|are|do|does|can|could|tell|explain)${e}`),
    difference: re(`${b}(?:differences?|differ|compare|compared)${e}`),
    between: [re(`between ${x} and ${y}`), re(`compare ${x} (?:with|and|to) ${y}`)],
    shortage: re(`shortage|${b}in demand${e}|${b}demand for${e}|${b}(?:much|enough|a lot of) work${e}`),
    short: [re(`(?:is|are) ${x} (?:a |an |still )?(?:shortage|in demand)`), re(`(?:demand for|shortage of|work (?:for|as)) ${rest}`)],
    like: re(`(?:jobs?|occupations?|work|professions?).*(?:similar|like|close to|resembl|related)`),
    asks: re(
      `how (?:do|can|does|to) .*become|what .*(?:need|take|required|require|skills|training|diploma|degree|know|study)|which .*(?:skills|training|diploma|degree|qualifications)`,
    ),
    needed: [re(`(?:become|be|becoming|being) ${rest}`), re(`(?:does|do) ${x} (?:need|require|ask)`)],
    markers: /(?<!\p{L})(?:for|as|of)\s+/giu,
    what: [
      re(`what (?:does|do) ${x} (?:actually |really |exactly )*do`),
      re(`what (?:is|are) ${rest}`),
      re(`(?:tell me|explain|know more).* (?:about|what) ${rest}`),
      re(`what .*(?:job|work|day|tasks).* (?:of|as|for) ${rest}`),
    ],
    match: /(?!)/u,
    leaning: re(`is (?:that|it) (?:also )?(?:a|an) shortage|for that`),
    ofSomebody: re(`${b}(?:my|our|his|her|their|your)${e}`),
  },
};
