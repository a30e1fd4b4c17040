// Beside the rules: a line over words and letter groups for "may not be said", and one a kind to name it. It finds wordings that no rule
// foresaw, and is wrong now and then about a fine one; so it judges only what a model says. What the embedded voice says was written and
// read by people of the house, and is held to the rules alone. Pure: the weights arrive as bytes (weights-file.ts).
import type { Language } from '../../../people/roles.ts';
import { isSaid } from '../invented.ts';
import { featuresOfSentence, type SentenceFeatures } from './sentence-features.ts';

/** What it can name, in the order of the weights; before them stands the line that decides. */
export const learnedKinds = [
  'diagnosis',
  'advice',
  'promise',
  'steering',
  'judgement',
  'discrimination',
  'human-claim',
  'false-deed',
  'secrecy',
  'against-help',
  'instructions',
  'others-data',
] as const;
export type LearnedKind = (typeof learnedKinds)[number];
/** As it is counted beside the rules. */
export type LearnedLimit = `learned:${LearnedKind}`;

export type LearnedHead = { version: number; trainedOn: number; rows: number; scales: number[]; biases: number[]; from: Record<Language, number> };
/** `rowOf[slot]`: its row of weights, or -1 where training saw too little. */
export type LearnedGuard = { head: LearnedHead; rowOf: Int32Array; lines: Int8Array };

/** Holds a model's sentence against what was learned. @param allowed what the client and the sources said: quoted, it is theirs */
export type JudgeSentence = (sentence: string, language: Language, allowed: string) => LearnedLimit | null;

export function makeJudge(guard: LearnedGuard): JudgeSentence {
  return (sentence, language, allowed) => {
    const own = hideQuotes(sentence, allowed);
    if (isMostlyQuote(own)) return null;
    const features = featuresOfSentence(own, language);
    const scores = scoresOf(features, guard);
    if ((scores[0] as number) <= guard.head.from[language]) return null;
    const best = learnedKinds.reduce((one, _, at) => ((scores[at + 1] as number) > (scores[one + 1] as number) ? at : one), 0);
    return `learned:${learnedKinds[best] as LearnedKind}`;
  };
}

/** What was really said by the client or a source stands between marks for itself. */
function hideQuotes(sentence: string, allowed: string): string {
  return sentence.replace(/["“«„]([^"”»]*)["”»]/g, (_, said: string) => (isSaid(said, allowed) ? '…' : said));
}

/** Of its own it says hardly a word beside what it quotes ("Dus: …"): a mirror. */
const isMostlyQuote = (own: string): boolean => own.includes('…') && (own.match(/\p{L}+/gu) ?? []).length < fewestOwnWords;
const fewestOwnWords = 4;

/** The line that decides, and one a kind. */
export function scoresOf({ index, value }: SentenceFeatures, { head, rowOf, lines }: LearnedGuard): Float64Array {
  const width = learnedKinds.length + 1;
  const sums = new Float64Array(width);
  for (let at = 0; at < index.length; at++) {
    const row = rowOf[index[at] as number] as number;
    if (row < 0) continue;
    for (let one = 0; one < width; one++) sums[one] = (sums[one] as number) + (value[at] as number) * (lines[row * width + one] as number);
  }
  for (let one = 0; one < width; one++) sums[one] = (sums[one] as number) * (head.scales[one] as number) + (head.biases[one] as number);
  return sums;
}
