// Whether a model says what it was told to do: a run of words of its own instructions in a sentence, or a mark that only they have. Pure.
import { sameSentenceKey } from '../same-sentence.ts';

/** So many words in a row are no accident; a shorter sentence leaks where all of it stands there. */
const runLength = 5;
const shortest = 3;

export type LeakCheck = (sentence: string) => boolean;

const made = new Map<string, LeakCheck>();

/**
 * A check against these instructions.
 * @param secret what the model was told, without the client's words in it
 */
export function makeLeakCheck(secret: string): LeakCheck {
  const known = made.get(secret);
  if (known) return known;
  const key = ` ${sameSentenceKey(secret.replace(/\{\{\w+\}\}/g, ' '))} `;
  const words = key.trim().split(' ');
  const runs = new Set(words.slice(0, -runLength + 1).map((_, at) => words.slice(at, at + runLength).join(' ')));
  const check: LeakCheck = (sentence) => {
    if (/^\s*#{1,6}\s/.test(sentence)) return true;
    const said = sameSentenceKey(sentence).split(' ');
    if (said.length < runLength) return said.length >= shortest && key.includes(` ${said.join(' ')} `);
    return said.some((_, at) => at + runLength <= said.length && runs.has(said.slice(at, at + runLength).join(' ')));
  };
  made.set(secret, check);
  return check;
}
