// Whether the machine's scores may be believed on a criterion: only as far as people, who scored without seeing them, agree. Sampling and
// the screens ask here. A judge is believed once it is shown to agree; measures, which count, until they are shown not to.
import type { Tx } from '../db/as-person.ts';
import { confusion, type Kappa, weightedKappa } from './agreement.ts';
import { type CountedPair, listMachinePairs, type MachineKind, pairsOf, readAgreementSetting } from './pair-store.ts';
import { type Criterion, criteria } from './rubric.ts';

/** The scale of the rubric. */
export const scale = [1, 2, 3, 4, 5] as const;

/**
 * `leastKappa`: 0.6, where Landis & Koch (1977) let "substantial" begin; below it the judge is wrong about as often as it helps to pick
 * what a person should read. `fewestPairs`: 30; with fewer, the 95% interval around 0.6 is usually wider than from 0.35 to 0.85.
 */
export type TrustSetting = { leastKappa: number; fewestPairs: number };
export const defaultTrust: TrustSetting = { leastKappa: 0.6, fewestPairs: 30 };

export const trustReasons = ['agrees', 'disagrees', 'not-known'] as const;
export type Trust = {
  evaluator: MachineKind;
  /** Linear weighted kappa with people: near misses count in part, and far ones are not hidden as squared weights would. */
  kappa: number | null;
  low: number | null;
  high: number | null;
  n: number;
  /** `not-known`: fewer pairs than set, or scores so alike that kappa cannot be given. */
  reason: (typeof trustReasons)[number];
  trusted: boolean;
};
export type TrustByCriterion = Record<Criterion, Trust>;

/** Pure. A judge needs `agrees`; measures stand unless the whole interval lies below what is set. */
export function judgeTrust(evaluator: MachineKind, figure: Kappa, setting: TrustSetting): Trust {
  const { kappa, low, high, n } = figure;
  const isKnown = kappa !== null && n >= setting.fewestPairs;
  const agrees = isKnown && (evaluator === 'judge' ? kappa : (high ?? kappa)) >= setting.leastKappa;
  const reason = !isKnown ? 'not-known' : agrees ? 'agrees' : 'disagrees';
  return { evaluator, kappa, low, high, n, reason, trusted: evaluator === 'judge' ? reason === 'agrees' : reason !== 'disagrees' };
}

/** How far each criterion of the judge (or of the measures) is to be believed, over all that people scored. Reads as who the transaction is for: the system, or a supervisor. */
export async function readTrust(tx: Tx, evaluator: MachineKind = 'judge'): Promise<TrustByCriterion> {
  return trustOf(evaluator, await listMachinePairs(tx, evaluator, null), await readAgreementSetting(tx, defaultTrust));
}

/** The same from pairs that were read already: all that people ever scored. Pure. */
export function trustOf(evaluator: MachineKind, counted: readonly CountedPair[], setting: TrustSetting): TrustByCriterion {
  const figureOf = (criterion: Criterion) => weightedKappa(confusion(pairsOf(counted, criterion), scale), 'linear');
  return Object.fromEntries(criteria.map((criterion) => [criterion, judgeTrust(evaluator, figureOf(criterion), setting)])) as TrustByCriterion;
}
