// How well ranked lists do: the place of the first right answer. Pure.

/** @param ranks the place of the first right answer per question, from 1; 0 where there is none */
export function summariseRanks(ranks: readonly number[]): { MRR: number; 'hit@1': number; 'hit@10': number } {
  const share = (value: number) => (ranks.length === 0 ? 0 : Math.round((value / ranks.length) * 10_000) / 10_000);
  const within = (most: number) => share(ranks.filter((rank) => rank > 0 && rank <= most).length);
  return { MRR: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)), 'hit@1': within(1), 'hit@10': within(10) };
}
