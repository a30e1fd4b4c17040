// How far people and machine, and people among themselves, agree on each criterion. For the supervisor, who also sets from which
// agreement on a judge is believed.
import type { Database } from '../db/as-person.ts';
import { type Confusion, cohenKappa, confusion, fewestPairs, type Kappa, type Pair, percentAgreement, weightedKappa } from '../evaluation/agreement.ts';
import { listHumanPairs, listMachinePairs, pairsOf, readAgreementSetting, writeAgreementSetting } from '../evaluation/pair-store.ts';
import { type Criterion, criteria } from '../evaluation/rubric.ts';
import { defaultTrust, readTrust, scale, type Trust, type TrustSetting, trustOf } from '../evaluation/trust.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { recordSetting } from '../trail/record-setting.ts';

export const comparisons = ['people', 'measures', 'judge'] as const;
/** Whose scores stand beside those of people: other people, what counts, or the judge. */
export type Comparison = (typeof comparisons)[number];
export const spans = ['quarter', 'year', 'all'] as const;
/** Scored in the last 90 days, the last 365, or ever. */
export type Span = (typeof spans)[number];

export type Agreed = {
  criterion: Criterion;
  n: number;
  /** The share with the very same score; null with too few pairs. */
  same: number | null;
  kappa: Kappa;
  linear: Kappa;
  quadratic: Kappa;
  /** Rows: people (or who scored first); columns: the machine (or who scored second); scores 1 to 5. Null with too few pairs. */
  counts: Confusion['counts'] | null;
  /** Whether the machine is believed, over all that was ever scored; null for people. */
  trust: Trust | null;
};
export type Agreement = { comparison: Comparison; span: Span; fewestPairs: number; setting: TrustSetting; criteria: Agreed[] };

const days: Record<Exclude<Span, 'all'>, number> = { quarter: 90, year: 365 };

/** @throws Refusal not-allowed */
export async function readAgreement(db: Database, person: Person, comparison: Comparison, span: Span, now: Date): Promise<Agreement> {
  permit(person, 'agreement:read');
  const since = span === 'all' ? null : new Date(now.getTime() - days[span] * 24 * 3600_000);
  // Counted together, and only of what people were allowed to score: the system need not ask again for every score.
  return db.asSystem(person.organisationId, 'agreement counted together', async (tx) => {
    const setting = await readAgreementSetting(tx, defaultTrust);
    const counted = comparison === 'people' ? await listHumanPairs(tx, since) : await listMachinePairs(tx, comparison, since);
    const trust = comparison === 'people' ? null : span === 'all' ? trustOf(comparison, counted, setting) : await readTrust(tx, comparison);
    return {
      comparison,
      span,
      fewestPairs,
      setting,
      criteria: criteria.map((criterion) => agreedOn(criterion, pairsOf(counted, criterion), trust?.[criterion] ?? null)),
    };
  });
}

function agreedOn(criterion: Criterion, pairs: readonly Pair[], trust: Trust | null): Agreed {
  const table = confusion(pairs, scale);
  const isEnough = table.n >= fewestPairs;
  return {
    criterion,
    n: table.n,
    same: isEnough ? percentAgreement(table) : null,
    kappa: cohenKappa(table),
    linear: weightedKappa(table, 'linear'),
    quadratic: weightedKappa(table, 'quadratic'),
    counts: isEnough ? table.counts : null,
    trust,
  };
}

/** From now on a judge is believed from this agreement on. Recorded with what it was. @throws Refusal not-allowed */
export async function setAgreement(db: Database, person: Person, setting: TrustSetting, why: string): Promise<TrustSetting> {
  permit(person, 'agreement:set');
  await db.asPerson(person, async (tx) => {
    const before = await readAgreementSetting(tx, defaultTrust);
    await writeAgreementSetting(tx, setting);
    await recordSetting(tx, person, { setting: 'agreement-least-kappa', from: before.leastKappa, to: setting.leastKappa, why });
    await recordSetting(tx, person, { setting: 'agreement-fewest-pairs', from: before.fewestPairs, to: setting.fewestPairs, why });
  });
  return setting;
}
