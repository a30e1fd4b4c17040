// Which evidence of the plan is still there. A message the client erased, an insight they threw away or said no to, a result they did not
// keep: the sentence stays, and is marked.
import type { Tx } from '../db/as-person.ts';
import { standingUpload } from '../portfolio/read-uploads.ts';
import type { Evidence, EvidenceKind } from './section.ts';

export const evidenceKey = ({ kind, id }: Evidence): string => `${kind} ${id}`;

/** For every kind: where a piece of evidence still stands, by its id. */
const standing: Record<EvidenceKind, string> = {
  message: 'select 1 from message m where m.organisation_id = koers_organisation() and m.id = g.id and m.trajectory_id = $1 and m.text is not null',
  insight: `select 1 from insight i where i.organisation_id = koers_organisation() and i.id = g.id and i.trajectory_id = $1 and i.status = 'confirmed'`,
  exercise:
    'select 1 from exercise_result x where x.organisation_id = koers_organisation() and x.run_id = g.id and x.trajectory_id = $1 and x.kept_at is not null',
  document: `select 1 from document d where d.organisation_id = koers_organisation() and d.id = g.id
    union all select 1 from occupation_source o where o.organisation_id = koers_organisation() and o.id = g.id`,
  'session-note': `select 1 from trajectory t where t.organisation_id = koers_organisation() and t.id = g.id and t.id = $1 and t.career_question is not null
    union all select 1 from session_record r where r.organisation_id = koers_organisation() and r.id = g.id and r.trajectory_id = $1 and r.status = 'approved'`,
  upload: standingUpload,
};
const isStanding = Object.entries(standing)
  .map(([kind, query]) => `when '${kind}' then exists (${query})`)
  .join('\n');

/** The keys (evidenceKey) of what is gone, or not for this reader to see. */
export async function findGone(tx: Tx, trajectoryId: string, evidence: readonly Evidence[]): Promise<Set<string>> {
  if (evidence.length === 0) return new Set();
  const rows = await tx.query<{ kind: EvidenceKind; id: string }>(
    `select g.kind, g.id from (select distinct kind, id::uuid as id from unnest($2::text[], $3::text[]) as given(kind, id)) g
     where not case g.kind ${isStanding} else false end`,
    [trajectoryId, evidence.map(({ kind }) => kind), evidence.map(({ id }) => id)],
  );
  return new Set(rows.map((row) => evidenceKey(row)));
}
