// French and English sentences against Dutch passages. Words cannot be compared across languages here; what can be is what a near miss
// changes most: figures, in digits or in words, names, a denial, "always" and its like, a condition. Pure, for grounding.ts and
// quote-carries.ts.
import type { Language } from '../people/roles.ts';
import { opensWithBound } from './grounding-bounds.ts';
import { negators, numberWords } from './grounding-words.ts';
import { splitSentences } from './sentences.ts';

type Foreign = Exclude<Language, 'nl'>;
/** The same thing in a foreign language and in the Dutch of a source. */
type Pair = readonly [foreign: RegExp, dutch: RegExp];

const numbers: Readonly<Record<string, string>> = {
  ...Object.fromEntries('zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, value) => [word, String(value)])),
  ...Object.fromEntries('zéro - deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ').map((word, value) => [word, String(value)])),
  ...{ fifteen: '15', quinze: '15', twenty: '20', vingt: '20', thirty: '30', trente: '30', hundred: '100', cent: '100', half: '0,5', moitié: '0,5' },
  ...{
    third: '3',
    thirds: '3',
    tiers: '3',
    quarter: '4',
    fourth: '4',
    quart: '4',
    fifth: '5',
    fifths: '5',
    cinquième: '5',
    cinquièmes: '5',
    dixième: '10',
    tenth: '10',
  },
};
const dutchParts: Readonly<Record<string, string>> = {
  derde: '3',
  vierde: '4',
  kwart: '4',
  kwartaal: '4',
  vijfde: '5',
  tiende: '10',
  helft: '0,5',
  halftijds: '0,5',
  meer: '',
};

/** Figures of a text in any of the languages, a thousand without its sign: "12.000 euro" and "twaalf" alike. */
export function figuresOf(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  return words.flatMap((word) => {
    if (/^\d/.test(word)) return [word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace('.', ',')];
    const value = numbers[word] ?? numberWords[word] ?? dutchParts[word] ?? '';
    return value === '' || word === 'één' ? [] : [value];
  });
}

/** "90 euro voor dit, 180 euro voor dat": which of them a sentence means cannot be compared across languages. */
function picksOneOfSeveral(bare: string, quote: string): boolean {
  const byUnit = new Map<string, Set<string>>();
  for (const [, figure, unit] of quote.toLowerCase().matchAll(/(\d+(?:[.,]\d+)*)\s(euro|uur|dagen|weken|maanden|jaar|procent)(?!\p{L})/gu))
    byUnit.set(unit as string, (byUnit.get(unit as string) ?? new Set()).add(figuresOf(figure as string)[0] as string));
  const said = new Set(figuresOf(bare));
  return [...byUnit.values()].some((figures) => figures.size > 1 && [...figures].some((one) => said.has(one)) && ![...figures].every((one) => said.has(one)));
}

const denies: Record<Foreign, RegExp> = {
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|jamais|aucune?|rien|sans|personne ne|ni)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|nobody|none|nothing|without|cannot|\p{L}+n['’]t|neither|nor)(?!\p{L})/iu,
};
/** Too strong: said only where the source says it that strongly. */
const strongly: Record<Foreign, readonly Pair[]> = {
  fr: [
    [/toujours|jamais|à tout moment/, /altijd|steeds|nooit|elk moment/],
    [/tous|toutes|tout le monde|chacun|chaque/, /iedereen|alle|allemaal|elke?|ieder/],
    [/gratuit|sans frais/, /gratis|kosteloos/],
    [/sûrement|certainement|garanti|automatique/, /zeker|gegarandeerd|automatisch|sowieso/],
    [/obligatoire|obligée?|devez|doit|faut/, /verplicht|moet|nodig|vereist|minstens/],
    [/entièrement|complètement|totalement/, /volledig|helemaal/],
    [/seulement|uniquement|exclusivement/, /alleen|enkel|uitsluitend/],
  ],
  en: [
    [/always|never|at any time/, /altijd|steeds|nooit|elk moment/],
    [/everyone|everybody|\ball\b|\bevery\b|\beach\b/, /iedereen|alle|allemaal|elke?|ieder/],
    [/\bfree\b|no cost/, /gratis|kosteloos/],
    [/surely|certainly|guaranteed|automatic|for sure/, /zeker|gegarandeerd|automatisch|sowieso/],
    [/compulsory|mandatory|\bmust\b|have to|has to|required/, /verplicht|moet|nodig|vereist/],
    [/fully|completely|entirely/, /volledig|helemaal/],
    [/\bonly\b|exclusively/, /alleen|enkel|uitsluitend/],
  ],
};
/** What bounds a fact in the Dutch source, and what would say so in the sentence. */
const bounds: Record<Foreign, readonly Pair[]> = {
  fr: [
    [
      /(?<!\p{L})(?:si|s['’]ils?|qui|lorsque|quand|conditions?|sauf)(?!\p{L})/u,
      /(?<!\p{L})(?:als|wie|indien|mits|tenzij|wanneer|zolang|voorwaarden?)(?!\p{L})/u,
    ],
    [/souvent|généralement|parfois|certain|le plus|en principe|normalement|d['’]habitude/, /meestal|vaak|soms|sommige|doorgaans|in principe/],
    [/selon|mentionne|écrit|dit|annonc|prév|parl/, /volgens|vermeld|schrijft|noemt|aangekondigd|gepland|belooft/],
    [/maximum|au plus|jusqu|plafond|limite/, /hoogstens|maximaal|tot een grens/],
    [/minimum|au moins|moins/, /minstens|minimaal/],
  ],
  en: [
    [/\b(?:if|who|when|unless|conditions?|whose|those|provided)\b/, /(?<!\p{L})(?:als|wie|indien|mits|tenzij|wanneer|zolang|voorwaarden?)(?!\p{L})/u],
    [/often|usually|sometimes|some|most|in principle|normally|generally/, /meestal|vaak|soms|sommige|doorgaans|in principe/],
    [/according|mention|write|wrote|say|announced|planned|spoke/, /volgens|vermeld|schrijft|noemt|aangekondigd|gepland|belooft/],
    [/at most|maximum|up to|limit/, /hoogstens|maximaal|tot een grens/],
    [/at least|minimum/, /minstens|minimaal/],
  ],
};

/** Begins with what binds the rest too, or says it later on. */
const opens: Record<Foreign, RegExp> = {
  fr: /^(?:si|s['’]|quand|en|avec|pour|dans|sous|depuis|dès|après|avant|pendant|lors)(?!\p{L})|(?<!\p{L})(?:si|s['’]il|quand|qui|lorsque|sauf)(?!\p{L})/iu,
  en: /^(?:if|when|in|with|for|at|under|since|from|after|before|during)\b|\b(?:if|when|who|unless|since)\b/i,
};

/**
 * Whether a quote of a Dutch source can carry a French or English sentence, by what can be compared.
 * @param around title and heading of the source: what it is about need not be quoted
 */
export function carriesForeign(bare: string, quote: string, around: string, language: Foreign): boolean {
  const said = bare.toLowerCase();
  const source = quote.toLowerCase();
  const figures = new Set(figuresOf(`${quote} ${around}`));
  if (figuresOf(bare).some((figure) => !figures.has(figure))) return false;
  if (picksOneOfSeveral(bare, quote)) return false;
  const words = source.match(/\p{L}+/gu) ?? [];
  const isDenied = words.some((word) => negators.test(word));
  if (denies[language].test(said) !== isDenied) return false;
  if (strongly[language].some(([foreign, dutch]) => foreign.test(said) && !dutch.test(source))) return false;
  if (bounds[language].some(([foreign, dutch]) => dutch.test(source) && !foreign.test(said))) return false;
  if (splitSentences(quote).some(opensWithBound) && !opens[language].test(bare)) return false;
  const known = `${quote} ${around}`.toLowerCase();
  return namesIn(bare).every((name) => known.includes(name) || ownNames.test(name));
}

/** Places and months that are spelled otherwise in Dutch, and what every sentence may name. */
const ownNames = /^(?:flanders|flemish|flandre|flamande?s?|belgi|bruxell|brussel|wallon|dutch|néerlandais|french|english|european|koers|vat|tva|i)/;

/** Words with a capital inside the sentence. */
function namesIn(bare: string): string[] {
  const words = bare.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.flatMap((word, place) => (place > 0 && /^\p{Lu}/u.test(word) && !months.test(word) ? [word.toLowerCase().replace(/['’]s$/, '')] : []));
}
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const talk: Record<Foreign, RegExp> = {
  fr: /^(?:alors |donc )?(?:vous (?:demandez|voulez|vouliez|souhaitez|cherchez|vous demandez|écrivez|dites|parlez|hésitez|aimeriez|posez)|je |j['’])/iu,
  en: /^(?:so )?(?:you (?:ask|asked|want|would like|are (?:wondering|asking|looking|thinking)|write|say|mention|wonder)|i |i['’])/iu,
};

/** Whether a sentence without a marker claims something: in a reply that informs, all that is not a question or plain talk does. */
export function statesForeignFact(bare: string, language: Foreign, own: string, informs: boolean): boolean {
  const known = new Set(figuresOf(own));
  if (figuresOf(bare).some((figure) => !known.has(figure))) return true;
  if (!informs || bare.endsWith('?') || talk[language].test(bare)) return false;
  return bare.split(/\s+/).length > 4;
}
