// The course of actions in the database: step by step, each with what was said about it. The last step counts.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { ActionStatus } from './action-course.ts';

export type ActionStep = { itemId: string; status: ActionStatus; note: string | null; writtenBy: string; at: Date };

const columns = 'item_id as "itemId", status, note, written_by as "writtenBy", at';
const read = (row: ActionStep): ActionStep => ({ ...row, note: row.note === null ? null : unseal(row.note) });

/** The last step of every action of a trajectory that has one; the others are open. */
export async function readLastSteps(tx: Tx, trajectoryId: string): Promise<Map<string, ActionStep>> {
  const rows = await tx.query<ActionStep>(
    `select distinct on (item_id) ${columns} from plan_action_step
     where organisation_id = koers_organisation() and trajectory_id = $1 order by item_id, step desc`,
    [trajectoryId],
  );
  return new Map(rows.map((row) => [row.itemId, read(row)]));
}

/** Every step of every action, oldest first. */
export async function readSteps(tx: Tx, trajectoryId: string): Promise<ActionStep[]> {
  const rows = await tx.query<ActionStep>(
    `select ${columns} from plan_action_step where organisation_id = koers_organisation() and trajectory_id = $1 order by step`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** Adds a step, in the name of who says so. */
export async function addStep(tx: Tx, trajectoryId: string, step: Pick<ActionStep, 'itemId' | 'status' | 'note'>): Promise<ActionStep> {
  const [row] = await tx.query<ActionStep>(
    `insert into plan_action_step (organisation_id, trajectory_id, item_id, status, note, written_by)
     values (koers_organisation(), $1, $2, $3, $4, koers_person_id()) returning ${columns}`,
    [trajectoryId, step.itemId, step.status, step.note === null ? null : seal(step.note)],
  );
  if (!row) throw new Error('a step that was just written is not there');
  return read(row);
}
