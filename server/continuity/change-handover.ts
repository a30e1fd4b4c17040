// How a handover changes up to the moment it is done: who may, lock, decide, write and record, commit, tell. What a client writes is
// screened in the transaction that keeps it. Done itself is accept-handover.ts.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { permit } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { decideHandover, type HandoverAction, partiesOf } from './handover.ts';
import { lockHandover, readHandover, type StoredHandover } from './handover-store.ts';
import type { PresentedHandover } from './present-handover.ts';
import { presentAll } from './read-handovers.ts';

export type HandoverDeps = TextDeps;
/** A handover as it now stands; with help lines where what the client wrote is pressing. */
export type ChangedHandover = PresentedHandover & { care?: Care };

/** Whom to tell outside the app, and what a client wrote. */
type Outcome = { tells: readonly string[]; written?: string | null };

/** @throws Refusal not-allowed, not-found, not-in-this-state */
export async function changeHandover(
  deps: HandoverDeps,
  person: Person,
  of: { id: string; action: Exclude<HandoverAction, 'accept'> },
  write: (tx: Tx, handover: StoredHandover) => Promise<Outcome>,
): Promise<ChangedHandover> {
  const word: Permission = `handover:${of.action}`;
  permit(person, word);
  const { trajectoryId, raised } = await deps.db.asPerson(person, async (tx) => {
    const handover = (await lockHandover(tx, of.id)) ?? (await readHandover(tx, of.id));
    if (!handover) throw new Refusal('not-found');
    const trajectory = await readTrajectory(tx, handover.trajectoryId);
    const decision = decideHandover(handover.status, of.action, partiesOf(person, handover, [trajectory?.counsellorId ?? null, trajectory?.standInId ?? null]));
    if ('refused' in decision) throw new Refusal(decision.refused, { status: handover.status });
    const { tells, written } = await write(tx, handover);
    await record(tx, person, {
      action: word,
      objectType: 'handover',
      objectId: handover.id,
      trajectoryId: handover.trajectoryId,
      detail: { from: handover.status, to: decision.to },
    });
    const isScreened = person.role === 'client' && trajectory && written;
    const raised = isScreened ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'handover', writtenId: handover.id, text: written }) : null;
    for (const recipientId of new Set(tells)) if (recipientId !== person.id) await notifyPerson(tx, { trajectoryId: handover.trajectoryId, recipientId });
    return { trajectoryId: handover.trajectoryId, raised };
  });
  deps.live.changed(person.organisationId, 'handovers', trajectoryId);
  deps.alerted(person.organisationId);
  const care = await tellOfText(deps, person, raised);
  const presented = await showHandover(deps, person, of.id);
  return { ...presented, ...(care && { care }) };
}

/** One handover as this person sees it now. @throws Refusal not-found */
export async function showHandover(deps: Pick<HandoverDeps, 'db'>, person: Person, id: string): Promise<PresentedHandover> {
  const stored = await deps.db.asPerson(person, (tx) => readHandover(tx, id));
  const [presented] = stored ? await presentAll(deps, person, [stored]) : [];
  if (!presented) throw new Refusal('not-found');
  return presented;
}
