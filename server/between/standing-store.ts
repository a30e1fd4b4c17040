// What of other slices stands open for a client, read only.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';

/** The actions of the plan, once a counsellor approved them. */
export async function listActions(tx: Tx, trajectoryId: string): Promise<{ text: string; when: string | null }[]> {
  const [row] = await tx.query<{ items: { text: string; when?: string }[] }>(
    `select items from plan_section where organisation_id = koers_organisation() and trajectory_id = $1 and section = 'actions' and status in ('approved', 'final')`,
    [trajectoryId],
  );
  return (row?.items ?? []).map(({ text, when }) => ({ text: unseal(text), when: when ? unseal(when) : null }));
}

/** The exercise that was put aside last, by its document; null where none is. */
export async function readPausedExercise(tx: Tx, trajectoryId: string): Promise<{ id: string; title: string } | null> {
  const [row] = await tx.query<{ id: string; title: string }>(
    `select exercise_id as id, title from exercise_run where organisation_id = koers_organisation() and trajectory_id = $1 and status in ('running', 'paused')
     order by updated_at desc limit 1`,
    [trajectoryId],
  );
  return row ? { ...row, title: unseal(row.title) } : null;
}
