// What two scorers made of the same thing, for agreement. Scores only; notes and quotes stay where they are.
import type { Tx } from '../db/as-person.ts';
import type { Criterion } from './rubric.ts';
import type { TrustSetting } from './trust.ts';

export const machineKinds = ['measures', 'judge'] as const;
export type MachineKind = (typeof machineKinds)[number];

/** So many pairs of these two scores: people's, or who scored first, and the machine's, or who scored second. */
export type CountedPair = { criterion: Criterion; first: number; second: number; count: number };

/**
 * One pair a conversation and criterion: what people came to (the settled score, else that of who scored first) beside the machine's.
 * The judge's is its latest reading of the same conversation, as far as people read it.
 * @param since only what was scored from then on; null for all
 */
export async function listMachinePairs(tx: Tx, evaluator: MachineKind, since: Date | null): Promise<CountedPair[]> {
  return tx.query<CountedPair>(
    `with human as materialized (
       select distinct on (r.evaluation_id, r.criterion) r.evaluation_id, r.criterion, coalesce(s.score, r.score) as score
       from rescore r
         left join settled_score s on s.organisation_id = r.organisation_id and s.evaluation_id = r.evaluation_id and s.criterion = r.criterion and s.status = 'final'
       where r.organisation_id = koers_organisation() and ($2::timestamptz is null or r.scored_at >= $2)
       order by r.evaluation_id, r.criterion, r.scored_at, r.id),
     machine as materialized (
       select read.evaluation_id, given->>'criterion' as criterion, (given->>'score')::integer as score
       from (select distinct evaluation_id from human) read
         join evaluation e on e.organisation_id = koers_organisation() and e.id = read.evaluation_id
         cross join lateral (
           select m.scores from evaluation m
           where m.organisation_id = e.organisation_id and m.conversation_id = e.conversation_id and m.kind = $1 and m.up_to_seq = e.up_to_seq
             and ($1 = 'judge' or m.id = e.id)
           order by m.run desc, m.created_at desc limit 1) latest
         cross join lateral jsonb_array_elements(latest.scores->'scores') given
       where given->>'score' is not null)
     select h.criterion, h.score as first, m.score as second, count(*)::integer as count
     from human h join machine m on m.evaluation_id = h.evaluation_id and m.criterion = h.criterion group by 1, 2, 3`,
    [evaluator, since],
  );
}

/** Every two people who scored the same conversation on the same criterion, each without seeing the other's. */
export async function listHumanPairs(tx: Tx, since: Date | null): Promise<CountedPair[]> {
  return tx.query<CountedPair>(
    `select a.criterion, a.score as first, b.score as second, count(*)::integer as count
     from rescore a join rescore b on b.organisation_id = a.organisation_id and b.evaluation_id = a.evaluation_id and b.criterion = a.criterion
       and (b.scored_at, b.id) > (a.scored_at, a.id) and b.scored_by <> a.scored_by
     where a.organisation_id = koers_organisation() and ($1::timestamptz is null or a.scored_at >= $1) group by 1, 2, 3`,
    [since],
  );
}

export async function readAgreementSetting(tx: Tx, otherwise: TrustSetting): Promise<TrustSetting> {
  const [row] = await tx.query<TrustSetting>(
    `select least_kappa as "leastKappa", fewest_pairs as "fewestPairs" from agreement_setting where organisation_id = koers_organisation()`,
  );
  return row ?? otherwise;
}

export async function writeAgreementSetting(tx: Tx, setting: TrustSetting): Promise<void> {
  await tx.query(
    `insert into agreement_setting (organisation_id, least_kappa, fewest_pairs, updated_by) values (koers_organisation(), $1, $2, koers_person_id())
     on conflict (organisation_id) do update set least_kappa = excluded.least_kappa, fewest_pairs = excluded.fewest_pairs,
       updated_by = excluded.updated_by, updated_at = now()`,
    [setting.leastKappa, setting.fewestPairs],
  );
}

/** The pairs of one criterion, one by one. */
export const pairsOf = (counted: readonly CountedPair[], criterion: Criterion): [number, number][] =>
  counted
    .filter((one) => one.criterion === criterion)
    .flatMap(({ first, second, count }) => Array.from({ length: count }, (): [number, number] => [first, second]));
