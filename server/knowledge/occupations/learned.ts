// What was learned from titles with their right occupation (evals/occupations/train.ts): how the views of a title weigh together, and
// which words lead to which. Pure; the figures are in the files beside it.
import skillsAroundWeights from './skills-around-weights.json' with { type: 'json' };
import skillsWeights from './skills-weights.json' with { type: 'json' };
import titlesNear from './titles-near.json' with { type: 'json' };
import titlesAroundWeights from './titles-around-weights.json' with { type: 'json' };
import titlesWeights from './titles-weights.json' with { type: 'json' };

/** A small network over the features of one candidate: a linear part and one hidden layer. */
export type TitleWeights = { mean: number[]; scale: number[]; linear: number[]; hidden: number[][]; bias: number[]; out: number[] };
/** For a word, the words that the right titles held, and how often they did. */
export type NearWords = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type Learned = { weights: TitleWeights; near: NearWords };

/** Titles of occupations and skills are written differently, so each learned from its own; only of titles are there words to keep. */
const shipped: Record<'titles' | 'skills', { alone: TitleWeights; around: TitleWeights; near: NearWords }> = {
  titles: { alone: titlesWeights, around: titlesAroundWeights, near: titlesNear },
  skills: { alone: skillsWeights, around: skillsAroundWeights, near: {} },
};

/** @param around whether more is known of what the titles name than the titles themselves */
export const learnedFor = (wording: 'titles' | 'skills', around: boolean): Learned => ({
  weights: shipped[wording][around ? 'around' : 'alone'],
  near: shipped[wording].near,
});

/** The score of a candidate; higher is nearer. Only the order among the candidates of one question means something. */
export function scoreFeatures(features: readonly number[], { mean, scale, linear, hidden, bias, out }: TitleWeights): number {
  const standard = features.map((value, i) => (value - (mean[i] ?? 0)) / (scale[i] || 1));
  const dot = (row: readonly number[]) => standard.reduce((sum, value, i) => sum + value * (row[i] ?? 0), 0);
  return hidden.reduce((sum, row, h) => sum + (out[h] ?? 0) * Math.tanh((bias[h] ?? 0) + dot(row)), dot(linear));
}

/** What the parts of a question lead to, with how strongly. */
export function nearWords(parts: ReadonlyMap<string, number>, near: NearWords): Map<string, number> {
  const found = new Map<string, number>();
  for (const [part, weight] of parts) {
    const leads = Object.hasOwn(near, part) ? near[part] : undefined;
    for (const [word, share] of Object.entries(leads ?? {})) found.set(word, Math.min(1.5, (found.get(word) ?? 0) + weight * share));
  }
  return found;
}
