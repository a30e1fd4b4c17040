// Which sentence stands where in a text that somebody is writing, whose it is and what it rests on. By the same rules as the server's, so
// that what is shown while typing is what will be kept. Pure.
import { rewriteSentences } from '../../../server/plan/section-text.ts';
import { trackOrigins } from '../../../server/plan/track-origins.ts';
import type { PresentedSentence } from '../../ui/records.ts';

/** A sentence at its place: `from` and `to` count characters of the text, a new line is one. */
export type Placed = PresentedSentence & { from: number; to: number };

/** @param known the sentences that the text began from */
export function placeSentences(text: string, known: readonly PresentedSentence[]): Placed[] {
  const { sentences } = trackOrigins(rewriteSentences(text, known, 'counsellor'), known, 'counsellor');
  let at = 0;
  return sentences.map((sentence) => {
    const from = text.indexOf(sentence.text, at);
    at = from + sentence.text.length;
    return { ...sentence, from, to: at };
  });
}

/** The sentence at a place in the text; between two it is the one before. */
export function sentenceAt(placed: readonly Placed[], place: number): number {
  const after = placed.findIndex(({ from }) => from > place);
  return Math.max(0, (after === -1 ? placed.length : after) - 1);
}

/** Whether a sentence of the machine waits for somebody to look at it. */
export const waitsForLook = ({ origin, isReviewed }: Pick<PresentedSentence, 'origin' | 'isReviewed'>): boolean => origin === 'machine' && !isReviewed;

/** The text as the server keeps it: one space between words, no empty lines. */
export const plainText = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.trim().replace(/[^\S\n]+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
