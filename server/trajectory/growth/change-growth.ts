// How every change of growth happens: who may, lock, decide, write and record, commit, tell open screens. The verbs beside this file say
// only what changes.
import type { Tx } from '../../db/as-person.ts';
import { Refusal } from '../../errors.ts';
import { permitOn } from '../../people/permit.ts';
import type { Permission, Person } from '../../people/roles.ts';
import { type Care, type RaisedFromText, raiseFromText, tellOfText } from '../../signals/written/raise-from-text.ts';
import { readTrajectory, type Trajectory } from '../store.ts';
import { type CourseDeps, nowOf } from './growth-deps.ts';
import { type ShownGrowth, showGrowth } from './read-growth.ts';

/** As it now stands; with help lines where what the client wrote is pressing. */
export type ChangedGrowth = ShownGrowth & { care?: Care };
/** What the client wrote, if anything; `isTold`: somebody gets a message. */
export type GrowthChange = { written?: { id: string; text: string } | null; isTold?: boolean };

/** @throws Refusal not-found, not-allowed, not-in-this-state (closed), and those of `work` */
export async function changeGrowth(
  deps: CourseDeps,
  person: Person,
  trajectoryId: string,
  word: Permission,
  work: (tx: Tx, trajectory: Trajectory) => Promise<GrowthChange>,
): Promise<ChangedGrowth> {
  const { shown, change, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), word);
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    const change = await work(tx, trajectory);
    const written = person.role === 'client' && change.written && change.written.text.trim() !== '' ? change.written : null;
    const raised: RaisedFromText | null = written
      ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'growth', writtenId: written.id, text: written.text }, nowOf(deps))
      : null;
    return { shown: await showGrowth(tx, person, trajectory), change, raised };
  });
  deps.live.changed(person.organisationId, 'growth', trajectoryId);
  if (change.isTold) deps.alerted(person.organisationId);
  const care = await tellOfText(deps, person, raised);
  return { ...shown, ...(care && { care }) };
}
