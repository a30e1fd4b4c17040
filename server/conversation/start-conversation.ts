// Opens a conversation, once it is set who reads along and when: no client chats before a stand-in and response hours are there.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { listTrajectories, readTrajectory } from '../trajectory/store.ts';
import { insertConversation } from './store.ts';

/**
 * @param trajectoryId null: the client's one open trajectory
 * @throws Refusal trajectory-needed (none or several), not-found, guidance-not-ready, consent-withdrawn, guidance-closed
 */
export async function startConversation(deps: { db: Database; live: Live }, client: Person, trajectoryId: string | null): Promise<string> {
  const [id, trajectory] = await deps.db.asPerson(client, async (tx) => {
    const open = trajectoryId === null ? (await listTrajectories(tx)).filter(({ closedAt }) => closedAt === null) : [];
    if (trajectoryId === null && open.length !== 1) throw new Refusal('trajectory-needed');
    const trajectory = permitOn(client, trajectoryId === null ? (open[0] ?? null) : await readTrajectory(tx, trajectoryId), 'conversation:start');
    if (trajectory.closedAt) throw new Refusal('guidance-closed');
    if (!trajectory.standInId || !trajectory.responseHours) throw new Refusal('guidance-not-ready');
    if (trajectory.consentWithdrawn) throw new Refusal('consent-withdrawn');
    const id = await insertConversation(tx, trajectory.id);
    await record(tx, client, { action: 'conversation:start', objectType: 'conversation', objectId: id, trajectoryId: trajectory.id });
    return [id, trajectory] as const;
  });
  deps.live.changed(client.organisationId, 'conversations', trajectory.id);
  return id;
}
