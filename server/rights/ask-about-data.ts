// A client asks to have something put right or erased. Nothing is erased by asking: a person looks at it, and answers within a month.
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { answerBy, type DataRequestKind, type RequestedPart } from './data-request.ts';
import { type PresentedRequest, showRequest } from './read-data-requests.ts';
import { insertRequest, listRequests } from './request-store.ts';

/** More than this open at once is no question any more. */
const mostOpen = 20;

/** Also after the guidance was closed. @throws Refusal not-allowed, not-found, not-in-this-state (too many wait already) */
export async function askAboutData(
  deps: TextDeps,
  client: Person,
  asked: { trajectoryId: string; kind: DataRequestKind; part: RequestedPart; text: string },
): Promise<PresentedRequest & { care?: Care }> {
  const now = deps.now?.() ?? new Date();
  const { trajectoryId, kind, part, text } = asked;
  const { id, raised } = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'data-request:ask');
    const open = (await listRequests(tx, trajectoryId)).filter(({ status }) => status === 'asked');
    if (open.length >= mostOpen) throw new Refusal('not-in-this-state', { state: 'asked' });
    const id = await insertRequest(tx, { trajectoryId, kind, part, text, askedAt: now, answerBy: answerBy(now) });
    await record(tx, client, { action: 'data-request:ask', objectType: 'data-request', objectId: id, trajectoryId, detail: { kind, part } });
    const raised = await raiseFromText(deps, tx, trajectory, { writtenIn: 'data-request', writtenId: id, text }, now);
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.counsellorId });
    return { id, raised };
  });
  deps.live.changed(client.organisationId, 'trajectories', trajectoryId);
  deps.alerted(client.organisationId);
  const care = await tellOfText(deps, client, raised);
  return { ...(await showRequest(deps, client, trajectoryId, id)), ...(care && { care }) };
}
