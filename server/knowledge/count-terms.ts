// Counts in how many passages each term stands. A whole count and not a running one: it is quick at the size of an organisation's
// knowledge, and cannot drift. A count that is a little old only weighs a new word as a rare one.
import type { Tx } from '../db/as-person.ts';

/** Counts the terms of the organisation again. */
export async function countTerms(tx: Tx): Promise<void> {
  // One counter at a time, or two would fill the table together.
  await tx.query(
    `insert into knowledge_state (organisation_id, passages, counted_at) values (koers_organisation(), 0, now())
     on conflict (organisation_id) do update set counted_at = now()`,
  );
  await tx.query('delete from term_count where organisation_id = koers_organisation()');
  // pgvector has no way to take a sparse vector apart but its text.
  await tx.query(
    `insert into term_count (organisation_id, term, passages)
     select koers_organisation(), split_part(pair, ':', 1)::integer as term, count(*)
     from passage_terms, string_to_table(substr(split_part(terms::text, '}', 1), 2), ',') as pair
     where organisation_id = koers_organisation() and pair <> '' group by 2`,
  );
  await tx.query(
    `update knowledge_state set passages = (select count(*) from passage_terms where organisation_id = koers_organisation())
     where organisation_id = koers_organisation()`,
  );
}

/** Whether knowledge was written since the last count. */
export async function isCountStale(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ stale: boolean }>(
    `select exists (select 1 from document where organisation_id = koers_organisation() and ingested_at > coalesce(
       (select counted_at from knowledge_state where organisation_id = koers_organisation()), '-infinity')) as stale`,
  );
  return row?.stale ?? false;
}
