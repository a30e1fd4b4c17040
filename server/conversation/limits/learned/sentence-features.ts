// What the learned guard sees of a sentence: the hashed words, word pairs and letter groups that signals are learned from too, and a few
// marks of its shape. Training and judging call the same function; a change here voids the weights (their file names the version). Pure.
import type { Language } from '../../../people/roles.ts';
import { featuresOf, slotCount } from '../../../signals/message-features.ts';
import { readPlainMessage } from '../../../signals/plain-words.ts';
import { pointing, reportedAfter, reporting } from '../reporting.ts';

/** Raise this with every change to what is counted. */
export const sentenceVersion = 1;
/** After the slots of words: one for each mark of shape. */
const shapes = ['question', 'cited', 'quoted', 'reported', 'reported-after', 'pointing', 'first-person', 'second-person', 'short', 'long'] as const;
export const allSlots = slotCount + shapes.length;

const shapeValue = 0.5;
const shortest = 6;
const longest = 20;
const people: Record<Language, { first: RegExp; second: RegExp }> = {
  nl: { first: /(?<!\p{L})(?:ik|mijn|mij|me)(?!\p{L})/iu, second: /(?<!\p{L})(?:je|jij|jou|jouw|u|uw)(?!\p{L})/iu },
  fr: { first: /(?<!\p{L})(?:je|j['’]|mon|ma|mes|moi)(?:(?!\p{L})|(?<=['’]))/iu, second: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu },
  en: { first: /(?<!\p{L})(?:i|my|me)(?!\p{L})/iu, second: /(?<!\p{L})(?:you|your)(?!\p{L})/iu },
};

export type SentenceFeatures = { index: Int32Array; value: Float32Array };

/** @param sentence one sentence; what a client or a source said between quotation marks stands there as "…" */
export function featuresOfSentence(sentence: string, language: Language): SentenceFeatures {
  const words = featuresOf(readPlainMessage(sentence.replace(/\[\d{1,2}\]/g, ' ')), { concepts: false });
  const count = sentence.trim().split(/\s+/).length;
  const holds: Record<(typeof shapes)[number], boolean> = {
    question: sentence.includes('?'),
    cited: /\[\d{1,2}\]/.test(sentence),
    quoted: sentence.includes('…'),
    reported: reporting[language].test(sentence),
    'reported-after': reportedAfter[language].test(sentence),
    pointing: pointing[language].test(sentence),
    'first-person': people[language].first.test(sentence),
    'second-person': people[language].second.test(sentence),
    short: count <= shortest,
    long: count >= longest,
  };
  const marks = shapes.flatMap((shape, at) => (holds[shape] ? [slotCount + at] : []));
  return {
    index: Int32Array.from([...words.index, ...marks]),
    value: Float32Array.from([...words.value, ...marks.map(() => shapeValue)]),
  };
}
