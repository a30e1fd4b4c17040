// How every change of an intake happens: who may, lock, decide, write and record, commit, tell open screens. The verbs beside this file
// say only what changes.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { type Care, type RaisedFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { IntakeDeps } from './intake-deps.ts';
import { holdsNationalNumber } from './national-number.ts';
import type { ShownIntake } from './present-intake.ts';
import { showIntake } from './read-intake.ts';

/** An intake as it now stands; with help lines where what the client wrote is pressing. */
export type ChangedIntake = ShownIntake & { care?: Care };
/** `isTold`: somebody gets a message that something waits. */
export type Change = { raised?: RaisedFromText | null; isTold?: boolean } | undefined;

/**
 * @param words what was written, for what may not stand there
 * @throws Refusal not-found, not-allowed, not-in-this-state (closed), national-number, and those of `work`
 */
export async function changeIntake(
  deps: IntakeDeps,
  person: Person,
  trajectoryId: string,
  word: Permission,
  words: string,
  work: (tx: Tx, trajectory: Trajectory) => Promise<Change>,
): Promise<ChangedIntake> {
  const { shown, change } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), word);
    if (trajectory.closedAt && word !== 'consent:withdraw') throw new Refusal('not-in-this-state', { state: 'closed' });
    if (holdsNationalNumber(words)) throw new Refusal('national-number');
    const change = await work(tx, trajectory);
    return { shown: await showIntake(deps, tx, person, trajectory), change };
  });
  deps.live.changed(person.organisationId, 'intake', trajectoryId);
  if (change?.isTold) deps.alerted(person.organisationId);
  const care = await tellOfText(deps, person, change?.raised ?? null);
  return { ...shown, ...(care && { care }) };
}
