// Vectors from an OpenAI-compatible service. Always asked as plain numbers: the package's default, base64, is not understood
// by every server and would come back as numbers that mean something else.
import { ModelFailure } from './failure.ts';
import { hidePersonalData, type KnownData } from './placeholders.ts';
import { type ModelSettings, openService, tryTwice } from './service.ts';
import { startTimeLimit } from './time-limit.ts';

export type Embeddings = {
  readonly model: string;
  /**
   * One vector a text, in the same order. Texts of a client are given with what is `known` of them, and leave without it.
   * @throws ModelFailure; `nonsense` when the vectors are not one a text and all of the asked length
   */
  embed(texts: readonly string[], options?: { signal?: AbortSignal; known?: KnownData; totalMs?: number }): Promise<number[][]>;
};

/** `dimensions`: what the database's column holds; absent, only that all vectors are as long as each other is checked. */
export type EmbeddingLimits = { dimensions?: number; batchSize?: number; totalMs?: number };

/** Makes the one way to an embedding model. `settings.embeddingModel` names it, else `settings.model`. */
export function makeEmbeddings(settings: ModelSettings, limits: EmbeddingLimits = {}): Embeddings {
  const service = openService(settings);
  const model = settings.embeddingModel ?? settings.model;
  const batchSize = limits.batchSize ?? 64;

  async function embedBatch(texts: readonly string[], totalMs: number, signal?: AbortSignal): Promise<number[][]> {
    const limit = startTimeLimit(totalMs, signal);
    try {
      return await tryTwice(limit, async () => {
        const answer = await service.embeddings.create({ model, input: [...texts], encoding_format: 'float' }, { signal: limit.signal });
        return readVectors(answer, texts.length);
      });
    } finally {
      limit.end();
    }
  }

  return {
    model,
    async embed(texts, options = {}) {
      const known = options.known;
      const leaving = known ? texts.map((text) => hidePersonalData(text, known).text) : texts;
      const vectors: number[][] = [];
      for (let from = 0; from < leaving.length; from += batchSize) {
        const batch = leaving.slice(from, from + batchSize);
        vectors.push(...(await embedBatch(batch, options.totalMs ?? limits.totalMs ?? 20_000, options.signal)));
      }
      const length = limits.dimensions ?? vectors[0]?.length;
      if (vectors.some((vector) => vector.length !== length)) throw new ModelFailure('nonsense');
      return vectors;
    },
  };
}

function readVectors(answer: unknown, count: number): number[][] {
  const data = (answer as { data?: unknown }).data;
  if (!Array.isArray(data) || data.length !== count) throw new ModelFailure('nonsense');
  const vectors: number[][] = new Array(count);
  data.forEach((item: { index?: unknown; embedding?: unknown }, place) => {
    const index = typeof item?.index === 'number' ? item.index : place;
    const vector = item?.embedding;
    const isVector = Array.isArray(vector) && vector.length > 0 && vector.every((part) => Number.isFinite(part));
    if (!isVector || index < 0 || index >= count || vectors[index]) throw new ModelFailure('nonsense');
    vectors[index] = vector;
  });
  return vectors;
}
