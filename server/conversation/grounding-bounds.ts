// What bounds a fact in its source: a condition, a hedge, who says it, the place or the time that the whole passage is about. A sentence
// that leaves its bound out says more than its source. Pure, for grounding.ts. It reads words and not meaning: rather a sentence too
// many held back than a right told to whom it does not have.
import { tellingWords } from '../knowledge/words.ts';
import { lowerWords, standsIn } from './grounding-terms.ts';

export type Bound = 'condition' | 'strength';

/** Begins a condition; it runs to the next comma. Not "als" that compares, nor the one that says in what role. */
const openers =
  /(?<!\p{L})(?:(?<!(?:waard|meer|minder|zelfde|hetzelfde|dezelfde|zoveel|zowel|net zo \p{L}+|even \p{L}+|zo \p{L}+) )als(?= (?:je|jij|u|het|er|de|die|dat|een|ze|hij|zij|iemand|niemand|men|jouw|mijn|ook|enkel|alleen)(?!\p{L}))|indien|wanneer|zodra|zolang|tenzij|mits|behalve|wie)(?=\s)[^,;:.]*/giu;
/** Conditions without words of their own: the sentence needs one such word too. */
const wordless =
  /(?<!\p{L})(?:als (?:je|jij|u) (?:dat |het )?wilt?|(?:als|indien|zo) nodig|tot een (?:bepaalde? )?(?:grens|bedrag|maximum)|onder voorwaarden)(?!\p{L})/iu;
const bindingWords = /^(?:als|wie|indien|wanneer|zodra|zolang|tenzij|mits|behalve|soms|meestal|sommige|nodig|wilt?|grens|bedrag|maximum|voorwaarden?|tot)$/;
/** "Ben je minstens 45 …, dan …": a condition that begins with its verb. */
const verbFirst = [
  /^\p{Lu}\p{Ll}+ (?:je|jij|u|het|er|de|een|ze|hij|iemand)\s[^?]*?(?=,\s*dan\s)/u,
  /^\p{Lu}\p{Ll}+ (?:je|jij|u|het|er|de|een|ze|hij|iemand)\s[^?,]*(?=,\s*\p{Ll}+ (?:je|jij|u|het|er|de|een|ze|hij)\s)/u,
];
/** "Een familielid dat ernstig ziek is": not any. What follows a verb of saying is what is said, and what follows a comma only adds. */
const relative =
  /(?<=\s)(?!(?:zegt|zei|schrijft|schreef|betekent|weet|weten|toont|tonen|vindt|vinden|vonden|denkt|wil|wou|hoort|ziet|zodat|nergens|niet|is|zijn|was|ook|kan|vraag|zeg|laat|goed|dan|eens|meer|minder|nu|hier|daar|nog|en|of)\s)(\p{Ll}{4,}) ((?:dat|die)\s[^,;:.]*)/giu;
/** "Bij structureel telewerk zorgt de werkgever …": what stands before the verb says when the rest holds. */
const frame =
  /^(?:Bij|Met|Voor|In|Onder|Tijdens|Zonder|Na|Binnen)\s(?!elke?\s|alle\s|België|Vlaanderen)(?:[^,.;]{3,60}?)(?=\s(?:is|was|zijn|waren|kan|kon|konden|kunnen|mag|mogen|moet|wordt|worden|werd|werden|heb|hebt|heeft|had|geldt|gelden|gold|krijg|krijgt|\p{Ll}{3,}t? (?:je|de|het|een|er|men|hij|ze|u))(?!\p{L}))/u;

const hedges = {
  roughly: /^(?:bijna|ongeveer|rond|circa|gemiddeld|ruim|tiental)$/,
  often: /^(?:meestal|vaak|soms|doorgaans|gewoonlijk|principe|meeste|sommige|enkele|deels|gedeeltelijk|zelden)$/,
  maybe: /^(?:mogelijk|misschien|waarschijnlijk|lijkt|lijken|zou|zouden|vroegste|eventueel|aangekondigd|gepland|voorstel|ontwerp|conceptnota)$/,
  saidBy:
    /^(?:volgens|schrijft|schrijven|schreef|zegt|zei|noemt|noemen|noemde|vermeldt|vermelden|vermeldde|belooft|beloven|sprak|spreekt|raadt|beweert|beweren)$/,
} as const;

/** A rule that says so is the rule. */
const byRule =
  /(?<!\p{L})(?:volgens (?:de|het) (?:vlaamse overheid|wet|decreet|besluit|cao|regels?)|(?:cao nr\. \d+|wet|decreet|richtlijn|besluit|regel) (?:\S+ ){0,3}(?:zegt|noemt|schrijft))(?!\p{L})/giu;

/**
 * What of a source sentence's bounds is missing in a sentence that rests on it; null when nothing is.
 * @param exact the sentence of the source
 */
export function dropsBound(bare: string, exact: string): Bound | null {
  const parts = partsOfSentence(exact);
  for (const part of parts) {
    const isUsed = tellingWords(part).some((word) => standsIn(word, bare));
    if (!isUsed) continue;
    if (wordless.test(part) && !lowerWords(bare).some((word) => bindingWords.test(word))) return 'condition';
    const segments = [...part.matchAll(openers)].map(([segment]) => segment);
    const opening = [...verbFirst, frame].map((pattern) => pattern.exec(part)?.[0]).find((found) => found !== undefined);
    if (opening) segments.push(opening);
    for (const [segment, noun] of [...part.matchAll(relative)].map(([, noun, segment]) => [segment as string, noun as string])) {
      if (standsIn(noun as string, bare) && !keeps(bare, segment as string)) return 'condition';
    }
    for (const segment of segments) {
      const outside = tellingWords(part.replace(segment, ' '));
      const isBound = outside.some((word) => standsIn(word, bare)) || (outside.length === 0 && parts.length === 1);
      if (isBound && !keeps(bare, segment)) return 'condition';
    }
    if (dropsHedge(bare, part)) return 'strength';
  }
  return null;
}

/** Whether a sentence of a source begins with what binds the rest of it. */
export const opensWithBound = (exact: string): boolean => [...verbFirst, frame].some((pattern) => pattern.test(exact));

/** Coordinate parts: what binds one of them does not bind the other. */
const partsOfSentence = (exact: string): string[] => exact.split(/;\s|,\s(?=(?:en|maar|dus|later|daarna|anders)\s)|\sen\s(?=geen\s)/);

/** Most of a condition's words; of "A of B" one of them is enough. */
function keeps(bare: string, segment: string): boolean {
  const ways = segment.split(/\sof\s/).map((way) => [...new Set(tellingWords(way))]);
  if (ways.every((words) => words.length === 0)) return lowerWords(bare).some((word) => bindingWords.test(word));
  return ways.some((words) => words.length > 0 && words.filter((word) => standsIn(word, bare)).length > words.length / 2);
}

function dropsHedge(bare: string, part: string): boolean {
  const said = lowerWords(bare);
  const source = lowerWords(part.replace(byRule, ' '));
  const has = (words: readonly string[], hedge: RegExp) => words.some((word) => hedge.test(word));
  if (has(source, hedges.saidBy) && !has(said, hedges.saidBy) && !has(said, hedges.maybe)) return true;
  if (has(source, hedges.maybe) && !has(said, hedges.maybe) && !has(said, hedges.saidBy)) return true;
  const softens = (words: readonly string[]) => has(words, hedges.often) || has(words, hedges.roughly) || has(words, hedges.maybe);
  return (has(source, hedges.often) || has(source, hedges.roughly)) && !softens(said);
}

/** Places that a passage can be about, and how a sentence in one of the languages names them. Flanders is understood. */
const places: readonly (readonly [passage: RegExp, sentence: RegExp])[] = [
  [/(?<!\p{L})nederland(?!\p{L})/iu, /nederland|pays-bas|netherlands|dutch law/i],
  [/(?<!\p{L})frankrijk(?!\p{L})/iu, /frankrijk|\bfrance\b/i],
  [/(?<!\p{L})(?:duitsland|duitstalige gemeenschap)(?!\p{L})/iu, /duits|allemagne|germanophone|german/i],
  [/(?<!\p{L})luxemburg(?!\p{L})/iu, /luxemb/i],
  [/(?<!\p{L})(?:walloni[eë]|waalse?)(?!\p{L})/iu, /wallon|waals/i],
  [/(?<!\p{L})brussel(?:se?)?(?!\p{L})/iu, /brussel|bruxel/i],
  [/(?<!\p{L})franse gemeenschap(?!\p{L})/iu, /franse gemeenschap|communauté française|wallonie-bruxelles|french community/i],
  [/(?<!\p{L})federale overheid(?!\p{L})/iu, /federa|fédéra/i],
];
/** Whether a word names a place that a passage can be about. */
export const isPlace = (word: string): boolean => places.some(([passage]) => passage.test(word));

const pastWords =
  /(?<!\p{L})(?:toen|vroeger|destijds|was|waren|kon|konden|kreeg|kregen|had|hadden|moest|moesten|mocht|mochten|werd|werden|gold|golden|kostte|kostten|stond|stonden|duurde|bestond|bestonden|bleef|bleven|ging|gingen|vroeg|telde|telden|volstond|betaalde|betaalden|werkte|werkten|woonde|woonden|vermeldde|vermelden|steeg|\d{4})(?!\p{L})/iu;

/**
 * Whether a passage is about another place or time than a sentence lets believe: what holds in the Netherlands, or held until last year, is
 * told with that place or as past.
 */
export function leavesScope(bare: string, source: { title: string; heading: string; validTo?: string | null }, own: string, today: string): boolean {
  const about = places.filter(([passage]) => passage.test(`${source.title} ${source.heading}`));
  if (about.length > 0 && !about.some(([, sentence]) => sentence.test(`${bare} ${own}`))) return true;
  return source.validTo != null && source.validTo.slice(0, 10) < today && !pastWords.test(bare);
}
