// What the four people say before it is done: the client agrees or does not, who would take over cannot, who asked (or the client, after
// their yes) takes it back. A no leaves everything as it was.
import type { Person } from '../people/roles.ts';
import { type ChangedHandover, changeHandover, type HandoverDeps } from './change-handover.ts';
import { writeAgreed, writeEnded } from './handover-store.ts';

/** `note`: what the client wants the new counsellor to know; screened. @throws Refusal, see changeHandover */
export function agreeToHandover(
  deps: HandoverDeps,
  client: Person,
  id: string,
  agreed: { keepsPrivate: boolean; note: string | null },
): Promise<ChangedHandover> {
  return changeHandover(deps, client, { id, action: 'agree' }, async (tx, handover) => {
    await writeAgreed(tx, id, agreed);
    return { tells: [handover.toId, handover.fromId], written: agreed.note };
  });
}

/** @throws Refusal, see changeHandover */
export function declineHandover(deps: HandoverDeps, client: Person, id: string, note: string | null): Promise<ChangedHandover> {
  return changeHandover(deps, client, { id, action: 'decline' }, async (tx, handover) => {
    await writeEnded(tx, id, { status: 'declined', by: client.id, note });
    return { tells: [handover.askedBy, handover.fromId], written: note };
  });
}

/** @throws Refusal, see changeHandover */
export function refuseHandover(deps: HandoverDeps, receiver: Person, id: string, answer: string): Promise<ChangedHandover> {
  return changeHandover(deps, receiver, { id, action: 'refuse' }, async (tx, handover) => {
    await writeEnded(tx, id, { status: 'refused', by: receiver.id, answer });
    return { tells: [handover.askedBy, handover.fromId, handover.clientId] };
  });
}

/** @throws Refusal, see changeHandover */
export function withdrawHandover(deps: HandoverDeps, person: Person, id: string): Promise<ChangedHandover> {
  return changeHandover(deps, person, { id, action: 'withdraw' }, async (tx, handover) => {
    await writeEnded(tx, id, { status: 'withdrawn', by: person.id });
    // Who would take over hears of it only where they knew of it.
    return { tells: [handover.clientId, handover.askedBy, handover.fromId, ...(handover.agreedAt ? [handover.toId] : [])] };
  });
}
