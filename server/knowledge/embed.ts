// Vectors of a configured embedding model, beside the terms that always work (terms.ts). Without a model there are none.
import type { Embeddings } from '../model/embeddings.ts';

export type Embedder = {
  /** The model's name; vectors of another model are not compared with this one's. */
  readonly name: string;
  /**
   * One vector a text.
   * @param options.totalMs how long it may take; the service's own limit otherwise
   * @throws ModelFailure
   */
  embed(texts: readonly string[], options?: { totalMs?: number }): Promise<number[][]>;
  /** The same service under the name of another model: while a new model's vectors are being made, questions go to the old one. */
  named?(name: string): Embedder;
};

/** Words alone, without a model: the terms of passages and questions, and no vectors. */
export const embeddedEmbedder: Embedder = { name: 'none', embed: async () => [] };

/**
 * A model's embeddings as an embedder.
 * @param open opens the configured service under a model's name
 */
export function modelEmbedder(open: (model: string) => Embeddings, model: string): Embedder {
  const embeddings = open(model);
  return {
    name: model,
    // No names are known here; addresses and numbers stay at home all the same.
    embed: (texts, options) => embeddings.embed(texts, { known: { names: [] }, ...options }),
    named: (name) => modelEmbedder(open, name),
  };
}
