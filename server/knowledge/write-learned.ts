// Brings what was learned from wordings into the database, whole, when it was learned anew.
import type { Tx } from '../db/as-person.ts';
import type { LearnedOfDocument } from './learned-terms.ts';
import { toSparse } from './sparse-terms.ts';

/** What was learned, and from what. */
export type Learned = { from: string; byPath: ReadonlyMap<string, LearnedOfDocument> };

/** Writes it in place of what was there, and to the passages that are there; passages written later take it from there (write-terms.ts). */
export async function writeLearned(tx: Tx, { from, byPath }: Learned): Promise<void> {
  // One writer at a time: two instances that start together both find it to be done.
  const [state] = await tx.query<{ from: string | null }>(
    `insert into knowledge_state (organisation_id) values (koers_organisation())
     on conflict (organisation_id) do update set learned_from = knowledge_state.learned_from returning learned_from as "from"`,
  );
  if (state?.from === from) return;
  const rows = [...byPath].flatMap(([path, of]) => of.map(([heading, terms]) => ({ path, heading, terms: toSparse(terms) })));
  await tx.query('delete from learned_terms where organisation_id = koers_organisation()');
  await tx.query(
    `insert into learned_terms (organisation_id, path, heading, terms)
     select koers_organisation(), path, heading, terms::sparsevec from unnest($1::text[], $2::text[], $3::text[]) as given(path, heading, terms)`,
    [rows.map(({ path }) => path), rows.map(({ heading }) => heading), rows.map(({ terms }) => terms)],
  );
  await tx.query(
    `update passage_terms t set learned = l.terms
     from passage p join document d on d.organisation_id = p.organisation_id and d.id = p.document_id
       left join learned_terms l on l.organisation_id = p.organisation_id and l.path = d.path and l.heading = p.heading
     where t.organisation_id = koers_organisation() and p.organisation_id = t.organisation_id and p.id = t.passage_id`,
  );
  await tx.query('update knowledge_state set learned_from = $1 where organisation_id = koers_organisation()', [from]);
}
