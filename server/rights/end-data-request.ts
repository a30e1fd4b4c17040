// How a request about what is kept ends: the client takes it back, or who guides says that it is done, or why not. What has to be erased or
// put right is erased or put right where it stands; this is the word that it happened.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type DataRequestAction, decideDataRequest } from './data-request.ts';
import { partyOf, type PresentedRequest, showRequest } from './read-data-requests.ts';
import { endRequest, lockRequest } from './request-store.ts';

type Deps = { db: Database; live: Pick<Live, 'changed'>; alerted(organisationId: string): void };

/** `answer` null only for `withdraw`. @throws Refusal not-allowed, not-found, not-in-this-state */
export async function endDataRequest(
  deps: Deps,
  person: Person,
  of: { id: string; action: DataRequestAction; answer: string | null },
  now: Date = new Date(),
): Promise<PresentedRequest> {
  permit(person, of.action === 'withdraw' ? 'data-request:withdraw' : 'data-request:answer');
  const trajectoryId = await deps.db.asPerson(person, async (tx) => {
    const request = await lockRequest(tx, of.id);
    if (!request) throw new Refusal('not-found');
    const decision = decideDataRequest(request.status, of.action, partyOf(person, request));
    if ('refused' in decision) throw new Refusal(decision.refused, { status: request.status });
    await endRequest(tx, of.id, { status: decision.to, answer: of.answer, at: now });
    await record(tx, person, {
      action: `data-request:${of.action}`,
      objectType: 'data-request',
      objectId: of.id,
      trajectoryId: request.trajectoryId,
      detail: { from: request.status, to: decision.to },
    });
    if (person.id !== request.clientId) await notifyPerson(tx, { trajectoryId: request.trajectoryId, recipientId: request.clientId });
    return request.trajectoryId;
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  deps.alerted(person.organisationId);
  return showRequest(deps, person, trajectoryId, of.id);
}
