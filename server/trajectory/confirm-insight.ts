// Only the client says what is true about them and what they set out to do. Lock, decide, write and record, commit, notify.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { decide, type InsightDecision, type InsightStatus } from './insight.ts';
import { emptyInsight, type Insight, lockInsight, writeDecision, writeInsight } from './insight-store.ts';

type Deps = { db: Database; live: Live };

async function decideOn(
  { db, live }: Deps,
  client: Person,
  id: string,
  decision: InsightDecision,
  write: (tx: Tx, insight: Insight, status: InsightStatus) => Promise<void>,
): Promise<Insight> {
  const decided = await db.asPerson(client, async (tx) => {
    const insight = await lockInsight(tx, id);
    const status = insight && decide(insight.status, decision);
    // What was thrown away is not there any more, for anybody.
    if (!insight || !status) throw new Refusal('not-found');
    await write(tx, insight, status);
    await record(tx, client, {
      action: decision === 'change' || decision === 'throw-away' ? 'insight:change' : 'insight:confirm',
      objectType: 'insight',
      objectId: id,
      trajectoryId: insight.trajectoryId,
      detail: { decision: status, kind: insight.kind },
    });
    return { ...insight, status };
  });
  live.changed(client.organisationId, 'trajectories', decided.trajectoryId);
  return decided;
}

/** Yes or no to what Koers noted. What is refused is used nowhere; the client may still change their mind. @throws Refusal not-found */
export function confirmInsight(deps: Deps, client: Person, id: string, decision: 'confirmed' | 'refused'): Promise<Insight> {
  return decideOn(deps, client, id, decision === 'confirmed' ? 'confirm' : 'refuse', (tx, _, status) => writeDecision(tx, id, status));
}

/** The client writes it in their own words; then it is so, and it shows that it was changed. @throws Refusal not-found, invalid-input */
export async function changeInsight(deps: Deps, client: Person, id: string, changed: { text: string; due?: string | null }): Promise<Insight> {
  const insight = await decideOn(deps, client, id, 'change', async (tx, { kind, due, dueOn }, status) => {
    const isSame = changed.due === undefined || changed.due === due;
    if (kind !== 'commitment' && changed.due) throw new Refusal('invalid-input', { field: 'due' });
    // A day that was read from other words says nothing any more.
    await writeInsight(tx, id, status, changed.text, isSame ? due : (changed.due ?? null), isSame ? dueOn : null);
  });
  return { ...insight, text: changed.text, ...(changed.due !== undefined && { due: changed.due, dueOn: changed.due === insight.due ? insight.dueOn : null }) };
}

/** The client throws it away: the words go for good. @throws Refusal not-found */
export async function throwAwayInsight(deps: Deps, client: Person, id: string): Promise<void> {
  await decideOn(deps, client, id, 'throw-away', (tx) => emptyInsight(tx, id));
}
