// A client erases a conversation of theirs, for everybody and for good. It is refused while a person or a machine still has to look at it.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { eraseConversationRows, lockToErase } from './erase-store.ts';
import { whyNotErase } from './erasing.ts';
import { readConversation } from './store.ts';

/** Also after the guidance was closed. @throws Refusal not-allowed, not-found, not-in-this-state (`state`: replying, looked-at, exercise) */
export async function eraseConversation(deps: { db: Database; live: Pick<Live, 'changed'> }, client: Person, conversationId: string): Promise<void> {
  const trajectoryId = await deps.db.asPerson(client, async (tx) => {
    const conversation = await readConversation(tx, conversationId);
    const trajectory = conversation && (await readTrajectory(tx, conversation.trajectoryId));
    return permitOn(client, trajectory, 'conversation:erase').id;
  });
  await deps.db.asSystem(client.organisationId, 'a client erases a conversation', async (tx) => {
    const standing = await lockToErase(tx, conversationId);
    if (!standing) throw new Refusal('not-found');
    const state = whyNotErase(standing);
    if (state) throw new Refusal('not-in-this-state', { state });
    await eraseConversationRows(tx, conversationId);
    await record(tx, client, { action: 'conversation:erase', objectType: 'conversation', objectId: conversationId, trajectoryId });
  });
  for (const topic of ['conversations', 'signals', 'plan', 'trajectories'] as const) deps.live.changed(client.organisationId, topic, trajectoryId);
}
