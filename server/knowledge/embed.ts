// Vectors for passages and questions. The embedded embedder hashes stems and pieces of words, so that a typo, a compound or a
// Flemish spelling still lands near its standard form; no key, no network. A model's embeddings take its place where configured.
import type { Embeddings } from '../model/embeddings.ts';

export type Embedder = {
  /** Name and version; passages of another embedder are not compared with this one's. */
  readonly name: string;
  embed(texts: readonly string[]): Promise<number[][]>;
};

const dimensions = 512;
const pieces = [3, 4, 5];
const wordWeight = 2;
// Too common to tell passages apart; kept short on purpose, since full text has its own list.
const common = new Set(
  'de het een en of in op te van voor met aan bij dat die dit deze is zijn ik je jij u we wij ze zij hij er om als maar ook niet wel dan door naar over tot uit nog heb hebt heeft kan wat wie hoe waar mijn jouw'.split(
    ' ',
  ),
);

/** The embedded embedder. */
export const embeddedEmbedder: Embedder = { name: 'koers-pieces-1', embed: async (texts) => texts.map(embedText) };

/** A model's embeddings as an embedder. */
export function modelEmbedder(embeddings: Embeddings, model: string): Embedder {
  return { name: model, embed: (texts) => embeddings.embed(texts) };
}

/** One unit vector of hashed word stems and character pieces. */
export function embedText(text: string): number[] {
  const vector = new Float64Array(dimensions);
  for (const word of wordsOf(text)) {
    if (common.has(word)) continue;
    add(vector, `=${stem(word)}`, wordWeight);
    const framed = `<${word}>`;
    for (const length of pieces) {
      for (let start = 0; start + length <= framed.length; start++) add(vector, framed.slice(start, start + length), 1 / Math.sqrt(framed.length));
    }
  }
  // Damped counts: a word said five times is not five times as telling.
  let sum = 0;
  for (let i = 0; i < dimensions; i++) {
    const value = vector[i] as number;
    const damped = Math.sign(value) * Math.log1p(Math.abs(value));
    vector[i] = damped;
    sum += damped * damped;
  }
  const norm = Math.sqrt(sum) || 1;
  return Array.from(vector, (value) => Math.round((value / norm) * 1e5) / 1e5);
}

/** Lower-case words without accents, digits kept. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A rough Dutch stem: enough to bring jobs and job, werken and werkt together. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(heden|ingen|eren|tjes|tje|en|er|es|e|t|s|n)$/, '') : word;
}

function add(vector: Float64Array, feature: string, weight: number): void {
  // FNV-1a; one bit of it decides the sign, so that collisions cancel out instead of adding up.
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193) >>> 0;
  const index = hash % dimensions;
  vector[index] = (vector[index] as number) + (hash >>> 31 === 1 ? -weight : weight);
}
