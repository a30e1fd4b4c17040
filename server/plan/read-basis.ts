// What a draft is made from, read at once: everything that was said and agreed, the type of the plan, the names that stay in the house, and
// what people put aside.
import type { Tx } from '../db/as-person.ts';
import type { Trajectory } from '../trajectory/store.ts';
import { findPutAside } from './put-aside.ts';
import { readSources } from './source-store.ts';
import { readPastTexts, readPlanFrame } from './store.ts';
import type { Basis } from './write-draft.ts';

/** Under the rights of who asks for the draft. */
export async function readBasis(tx: Tx, trajectory: Trajectory): Promise<Basis> {
  const { type } = await readPlanFrame(tx, trajectory.id);
  const names = [trajectory.clientName, trajectory.counsellorName, trajectory.standInName].filter((name) => name !== null);
  return { sources: await readSources(tx, trajectory), type, names, putAside: findPutAside(await readPastTexts(tx, trajectory.id)) };
}
