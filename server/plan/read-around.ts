// What stands around the texts of a plan: its type, which evidence is gone, how the actions go, and who does not agree.
import type { Tx } from '../db/as-person.ts';
import { readLastSteps } from './action-store.ts';
import { findChanged } from './changed-evidence.ts';
import { findGone } from './evidence-store.ts';
import type { Around } from './present-section.ts';
import { listDisagreements } from './remark-store.ts';
import { readPlanFrame, type StoredSection } from './store.ts';

/** For these sections of one plan, under the reader's own rights. */
export async function readAround(tx: Tx, trajectoryId: string, sections: readonly StoredSection[], today: Date = new Date()): Promise<Around> {
  const evidence = sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.evidence));
  const { type } = await readPlanFrame(tx, trajectoryId);
  return {
    type,
    gone: await findGone(tx, trajectoryId, evidence),
    changed: await findChanged(tx, trajectoryId, sections),
    steps: sections.some(({ section }) => section === 'actions') ? await readLastSteps(tx, trajectoryId) : new Map(),
    disagreements: await listDisagreements(tx, trajectoryId),
    today,
  };
}
