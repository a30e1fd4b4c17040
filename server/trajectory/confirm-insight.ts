// Only the client says what is true about them. Lock, decide, write and record, commit, notify.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { decideInsight, type Insight } from './store.ts';

/** A refused insight is used nowhere; the client may still change their mind. @throws Refusal not-found */
export async function confirmInsight(deps: { db: Database; live: Live }, client: Person, id: string, decision: 'confirmed' | 'refused'): Promise<Insight> {
  const insight = await deps.db.asPerson(client, async (tx) => {
    const insight = await decideInsight(tx, id, decision);
    if (!insight) throw new Refusal('not-found');
    await record(tx, client, { action: 'insight:confirm', objectType: 'insight', objectId: id, trajectoryId: insight.trajectoryId, detail: { decision } });
    return insight;
  });
  deps.live.changed(client.organisationId, 'trajectories', insight.trajectoryId);
  return insight;
}
