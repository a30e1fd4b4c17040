// What is said where a sentence of a model could not be: the source's own words, where to read them, or that it was not found. And how a
// sentence goes on when the one before it was left out. Words only; sentence-gate.ts decides when.
import type { Language } from '../people/roles.ts';
import { foreignPhrases } from './guide-foreign.ts';
import type { Passage } from './move.ts';
import { dateInWords, findAnswer, withMarker } from './passage-sentences.ts';
import { fillIn } from './compose-reply.ts';
import { figuresOf } from './grounding-foreign.ts';
import { leaning } from './grounding-words.ts';
import { wordsOf } from '../knowledge/words.ts';
import { splitSentences } from './sentences.ts';
import { inform } from './phrases-nl.ts';

type Words = { nothing: string; part: string; ask: (counsellor: string) => string; read: (marker: string) => string };

export const instead: Record<Language, Words> = {
  nl: {
    nothing: 'Wat je vraagt, vind ik niet zeker genoeg terug in mijn bronnen.',
    part: 'Niet alles wat je vraagt, vind ik terug in mijn bronnen.',
    ask: (counsellor) => `Wil je dat stuk aan ${counsellor} vragen?`,
    read: (marker) => `Hoe dat precies zit, lees je in de bron zelf ${marker}.`,
  },
  fr: {
    nothing: 'Ce que vous demandez, je ne le retrouve pas avec assez de certitude dans mes sources.',
    part: 'Je ne retrouve pas tout dans mes sources.',
    ask: (counsellor) => `Voulez-vous poser cette partie de la question à ${counsellor} ?`,
    read: (marker) => `Vous pouvez le lire dans la source même, en néerlandais ${marker}.`,
  },
  en: {
    nothing: 'What you ask, I cannot find clearly enough in my sources.',
    part: 'I cannot find all of it in my sources.',
    ask: (counsellor) => `Would you like to ask ${counsellor} about that part?`,
    read: (marker) => `You can read it in the source itself, in Dutch ${marker}.`,
  },
};

/**
 * The source's own words on a question, as the embedded voice would give them, with the marker of their passage; null where none answers.
 * @param among which of the passages may be quoted; null: all
 */
export function quoteSource(question: string, passages: readonly Passage[], among: readonly number[] | null, language: Language): string | null {
  const allowed = among ?? passages.map((_, index) => index);
  const answer = findAnswer(
    question,
    allowed.map((index) => passages[index] as Passage),
    language,
    1,
  )[0];
  if (!answer) return null;
  const marker = `[${(allowed[answer.index] as number) + 1}]`;
  if (language === 'nl') return withMarker(answer.sentence, marker);
  const bare = answer.sentence.replace(/["“”«»]/g, '').replace(/[.\s]+$/u, '');
  return fillIn(foreignPhrases[language].informSource, { s: bare, n: marker });
}

/**
 * The sentence of a Dutch passage that a French or English one seems to tell of, quoted in Dutch: it shares its figures, or words that look
 * alike ("telework", "telewerk"); null where none does, or where the best one leans on the sentence before it.
 */
export function quoteNear(bare: string, passage: Passage, marker: string, language: Exclude<Language, 'nl'>): string | null {
  const figures = new Set(figuresOf(bare));
  const beginnings = new Set(beginningsOf(bare));
  const scored = splitSentences(passage.text.replace(/([^\n])\n(?!\n)/g, '$1 ')).map((sentence) => ({
    sentence,
    score: 2 * figuresOf(sentence).filter((figure) => figures.has(figure)).length + beginningsOf(sentence).filter((one) => beginnings.has(one)).length,
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (!best || best.score < 2 || leaning.test(best.sentence) || best.sentence.endsWith('?') || best.sentence.split(/\s+/).length > longestQuote) return null;
  return fillIn(foreignPhrases[language].informSource, { s: best.sentence.replace(/["“”«»]/g, '').replace(/[.\s]+$/u, ''), n: marker });
}

/** Words, in what they begin with. */
const beginningsOf = (text: string): string[] => [...new Set(wordsOf(text).flatMap((word) => (word.length >= 5 ? [word.slice(0, 5)] : [])))];
const longestQuote = 36;

/** Says that what was just told no longer holds. */
export function saysPast({ validTo, checkedAt }: Passage, language: Language): string | null {
  const words = language === 'nl' ? (inform.expired[0] ?? '') : foreignPhrases[language].expired;
  return validTo === null ? null : fillIn(words, { tot: dateInWords(validTo, language), datum: dateInWords(checkedAt, language) });
}

const joints: Record<Language, RegExp> = {
  nl: /^(?:maar|want|en|of|dus:?)\s+/iu,
  fr: /^(?:mais|et|car|ou)\s+/iu,
  en: /^(?:but|and|or)\s+/iu,
};
/** Says how it follows from what came before, and cannot be turned into a beginning. */
const follows: Record<Language, RegExp> = {
  nl: /^(?:daarom|daardoor|hierdoor|toch|bovendien|daarnaast|daarna|anders|intussen|vervolgens|ook|in dat geval|in beide gevallen|dan)(?!\p{L})/iu,
  fr: /^(?:donc|pourtant|ensuite|c['’]est pourquoi|en plus|de plus|aussi|sinon|dans ce cas|par conséquent)(?!\p{L})/iu,
  en: /^(?:so|therefore|because|however|then|also|otherwise|besides|in that case|still|instead)(?!\p{L})/iu,
};
/** Speaks of something in the sentence before. */
const pointsBack: Record<Language, RegExp> = {
  nl: /^(?:dat|dit|die|deze|hij|zij|ze|daar|daarmee|daarvoor|daarbij|zo)(?!\p{L})/iu,
  fr: /^(?:cela|ça|ce (?:qui|montant|droit|délai)|celui|celle|ces|ceux|cette|elle|elles|ils|y)(?!\p{L})/iu,
  en: /^(?:that|this|these|those|it|they|there)(?!\p{L})/iu,
};

/**
 * A sentence made fit to begin with; null where it hangs on what was not said.
 * @param afterGap whether the sentence before it was left out, rather than nothing said yet
 */
export function makeBeginning(sentence: string, language: Language, afterGap: boolean): string | null {
  const bare = sentence.replace(joints[language], '');
  if (follows[language].test(bare) || (afterGap && pointsBack[language].test(bare))) return null;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Whether a question is about what was to be said before it: "Wat betekent dat voor jou?" */
export function asksAboutGap(sentence: string, language: Language): boolean {
  const words = {
    nl: /(?<!\p{L})(?:dat|dit|die|daar\p{L}*|hier\p{L}*)(?!\p{L})/iu,
    fr: /(?<!\p{L})(?:cela|ça|ce|y|en)(?!\p{L})/iu,
    en: /(?<!\p{L})(?:that|this|it|those)(?!\p{L})/iu,
  };
  return words[language].test(sentence);
}

/** Money, rights, dates and health: what a client may act on at once. */
const grave =
  /\d|€|(?<!\p{L})(?:euro|loon|lonen|premie|kost\p{L}*|betaal\p{L}*|gratis|uitkering\p{L}*|bijdrage\p{L}*|belasting\p{L}*|vergoeding\p{L}*|prijs|terugbetaal\p{L}*|recht(?:en)?|wet\p{L}*|verplicht\p{L}*|mag|mogen|verboden|ontsla\p{L}*|opzeg\p{L}*|contract\p{L}*|voorwaarde\p{L}*|cao|geldig\p{L}*|geldt|termijn\p{L}*|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|ziek\p{L}*|arts|huisarts|gezond\p{L}*|medi\p{L}*|burn-?out|zwanger\p{L}*|attest\p{L}*)(?!\p{L})/iu;

export const isGrave = (bare: string): boolean => grave.test(bare);
