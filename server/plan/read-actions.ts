// The actions a client agreed to and how each goes, for whoever follows a trajectory up. Exported to other slices (desk).
import type { Tx } from '../db/as-person.ts';
import type { ActionStatus } from './action-course.ts';
import { readLastSteps, readSteps } from './action-store.ts';
import type { PlanItem, SectionStatus } from './section.ts';
import { readSections } from './store.ts';

export type PlanAction = PlanItem & {
  status: ActionStatus;
  /** ISO moment of the last step; null where nobody said anything of it yet. */
  statusAt: string | null;
  statusNote: string | null;
  /** How far the section is that it stands in: an action counts as agreed once that is approved or final. */
  sectionStatus: SectionStatus;
};

/** What stands among the actions of the plan now, in the plan's order. Runs under the reader's own rights. */
export async function readActions(tx: Tx, trajectoryId: string): Promise<PlanAction[]> {
  const actions = (await readSections(tx, trajectoryId)).find(({ section }) => section === 'actions');
  const steps = await readLastSteps(tx, trajectoryId);
  return (actions?.items ?? []).map((item) => {
    const step = steps.get(item.id);
    return {
      ...item,
      status: step?.status ?? 'open',
      statusAt: step?.at.toISOString() ?? null,
      statusNote: step?.note ?? null,
      sectionStatus: actions?.status ?? 'empty',
    };
  });
}

/** Every step that an action made, oldest first, by the id of the action: how long it is stuck, how often it was. */
export async function readActionSteps(tx: Tx, trajectoryId: string): Promise<{ itemId: string; status: ActionStatus; note: string | null; at: string }[]> {
  const steps = await readSteps(tx, trajectoryId);
  return steps.map(({ itemId, status, note, at }) => ({ itemId, status, note, at: at.toISOString() }));
}
