// What wordings of clients (asked.ts) teach about terms: which of them lead to a passage, and which lead away from it. Learned beforehand
// (evals/retrieval/learn-wordings.ts) and shipped with the wordings, a line a passage; added to what its own terms score. Pure.
import { createHash } from 'node:crypto';
import type { Asked } from './asked.ts';
import { termsVersion } from './terms.ts';

/** Weights of one passage, by term. */
export type LearnedTerms = ReadonlyMap<number, number>;
/** Of a document, by heading. */
export type LearnedOfDocument = [heading: string, terms: LearnedTerms][];

/** Where they stand below the knowledge folder. */
export const learnedFile = 'learned.jsonl';

const bytesPerTerm = 5;
const steps = 127;

/** Says what was learned from: other wordings, or other terms, need learning again. */
export function learnedFrom(asked: ReadonlyMap<string, Asked>): string {
  const lines = [...asked].flatMap(([path, of]) => of.map(([heading, wordings]) => JSON.stringify([path, heading, wordings]))).sort();
  return createHash('sha256')
    .update(`${termsVersion}\n${lines.join('\n')}`)
    .digest('base64url');
}

/** One line of the file: terms as four bytes and a signed one, the last in steps of `scale`. */
export function writeLearnedLine(path: string, heading: string, terms: LearnedTerms): string {
  const most = Math.max(...[...terms.values()].map(Math.abs), Number.MIN_VALUE);
  const scale = Number((most / steps).toPrecision(4));
  const bytes = Buffer.alloc(terms.size * bytesPerTerm);
  [...terms]
    .sort(([a], [b]) => a - b)
    .forEach(([term, weight], place) => {
      bytes.writeInt32LE(term, place * bytesPerTerm);
      bytes.writeInt8(Math.round(Math.max(-steps, Math.min(steps, weight / scale))), place * bytesPerTerm + 4);
    });
  return JSON.stringify({ path, heading, scale, terms: bytes.toString('base64') });
}

/**
 * Reads the file.
 * @returns by path; empty when it was learned from something else than `from`, since wrong weights lead astray
 */
export function readLearned(text: string, from: string): { learned: Map<string, LearnedOfDocument>; isStale: boolean } {
  const [first, ...lines] = text.split('\n').filter(Boolean);
  const learned = new Map<string, LearnedOfDocument>();
  if (!first || (JSON.parse(first) as { from: string }).from !== from) return { learned, isStale: true };
  for (const line of lines) {
    const { path, heading, scale, terms } = JSON.parse(line) as { path: string; heading: string; scale: number; terms: string };
    const bytes = Buffer.from(terms, 'base64');
    const weights = new Map<number, number>();
    for (let at = 0; at + bytesPerTerm <= bytes.length; at += bytesPerTerm) weights.set(bytes.readInt32LE(at), bytes.readInt8(at + 4) * scale);
    const of = learned.get(path) ?? [];
    of.push([heading, weights]);
    learned.set(path, of);
  }
  return { learned, isStale: false };
}
