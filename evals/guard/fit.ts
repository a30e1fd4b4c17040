// Fits the learned guard: rows of features weighed by how rare they are, one line for "may not be said" and one a kind.
import { type LearnedGuard, learnedKinds } from '../../server/conversation/limits/learned/learned-guard.ts';
import { allSlots, featuresOfSentence, type SentenceFeatures, sentenceVersion } from '../../server/conversation/limits/learned/sentence-features.ts';
import type { Language } from '../../server/people/roles.ts';
import { type Fitted, fitLogistic, scoreOf } from '../signals/logistic.ts';

export type Example = { text: string; lang: Language; kind: string; isBad: boolean; weight: number };
type Fit = { rows: SentenceFeatures[]; slots: number[]; rarity: Float64Array };

/** Weight of the data against the penalty, and what a feature weighs; chosen by leaving out one writer at a time. */
export const settings = { strength: 10, length: 0.2, fewest: 2 };

export function rowsOf(examples: readonly Example[]): Fit {
  const features = examples.map(({ text, lang }) => featuresOfSentence(text, lang));
  const seen = new Int32Array(allSlots);
  for (const { index } of features) for (const slot of new Set(index)) seen[slot] = (seen[slot] as number) + 1;
  const slots = [...seen.keys()].filter((slot) => (seen[slot] as number) >= settings.fewest);
  const column = new Int32Array(allSlots).fill(-1);
  for (const [at, slot] of slots.entries()) column[slot] = at;
  // Rare features say more than common ones.
  const rarity = Float64Array.from(slots, (slot) => settings.length * (Math.log((1 + examples.length) / (1 + (seen[slot] as number))) + 1));
  const rows = features.map(({ index, value }) => {
    const kept = [...index.keys()].filter((at) => (column[index[at] as number] as number) >= 0);
    const columns = Int32Array.from(kept, (at) => column[index[at] as number] as number);
    return { index: columns, value: Float32Array.from(kept, (at, place) => (value[at] as number) * (rarity[columns[place] as number] as number)) };
  });
  return { rows, slots, rarity };
}

export function fitLine(examples: readonly Example[], { rows, slots }: Fit, inside: readonly number[], want: (example: Example) => boolean): Fitted {
  return fitLogistic(
    { features: inside.map((at) => rows[at] as SentenceFeatures), width: slots.length },
    inside.map((at) => Number(want(examples[at] as Example))),
    settings.strength,
    inside.map((at) => (examples[at] as Example).weight),
  );
}

/** The score of every example by a line that saw none of its group. */
export function scoreLeftOut(examples: readonly Example[], fit: Fit, groupOf: (at: number) => string): number[] {
  const groups = [...new Set(examples.map((_, at) => groupOf(at)))].sort();
  const scores = new Array<number>(examples.length).fill(0);
  for (const group of groups) {
    const inside = [...examples.keys()].filter((at) => groupOf(at) !== group);
    const line = fitLine(examples, fit, inside, ({ isBad }) => isBad);
    for (const at of examples.keys()) if (groupOf(at) === group) scores[at] = scoreOf(line, fit.rows[at] as SentenceFeatures);
  }
  return scores;
}

/** All lines on all examples, a signed byte a weight with the rarity folded in. */
export function fitGuard(examples: readonly Example[], fit: Fit, from: Record<Language, number>): LearnedGuard {
  const all = [...examples.keys()];
  const fitted = [
    fitLine(examples, fit, all, ({ isBad }) => isBad),
    ...learnedKinds.map((kind) => fitLine(examples, fit, all, (one) => one.isBad && one.kind === kind)),
  ];
  const lines = new Int8Array(fit.slots.length * fitted.length);
  const scales = fitted.map(({ weights }, line) => {
    const folded = fit.rarity.map((rare, row) => rare * (weights[row] as number));
    const scale = folded.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127 || 1;
    for (let row = 0; row < folded.length; row++) lines[row * fitted.length + line] = Math.round((folded[row] as number) / scale);
    return scale;
  });
  const rowOf = new Int32Array(allSlots).fill(-1);
  for (const [row, slot] of fit.slots.entries()) rowOf[slot] = row;
  return {
    head: { version: sentenceVersion, trainedOn: examples.length, rows: fit.slots.length, scales, biases: fitted.map(({ bias }) => bias), from },
    rowOf,
    lines,
  };
}
