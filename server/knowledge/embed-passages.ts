import type { Embedder } from './embed.ts';
import type { CutPassage } from './split-passages.ts';

/** Passages with their vectors; a passage is embedded with the headings it stands under. */
export async function embedPassages(embedder: Embedder, title: string, passages: readonly CutPassage[]): Promise<(CutPassage & { embedding: number[] })[]> {
  const embeddings = await embedder.embed(passages.map(({ heading, text }) => `${title}\n${heading}\n${text}`));
  return passages.map((passage, index) => ({ ...passage, embedding: embeddings[index] as number[] }));
}
