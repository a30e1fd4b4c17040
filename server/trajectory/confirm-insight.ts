// Only the client says what is true about them and what they set out to do. Lock, decide, write and record, commit, notify. Their own
// words are screened in the transaction that keeps them.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import { decide, type InsightDecision, type InsightStatus } from './insight.ts';
import { emptyInsight, type Insight, lockInsight, writeDecision, writeInsight } from './insight-store.ts';
import { forgetWordings, keepWording } from './insight-wording-store.ts';
import { readTrajectory, type Trajectory } from './store.ts';

type Deps = { db: Database; live: Pick<Live, 'changed'> };

async function decideOn<Outcome>(
  { db, live }: Deps,
  client: Person,
  id: string,
  decision: InsightDecision,
  write: (tx: Tx, insight: Insight, status: InsightStatus) => Promise<Outcome>,
): Promise<{ insight: Insight; outcome: Outcome }> {
  const decided = await db.asPerson(client, async (tx) => {
    const insight = await lockInsight(tx, id);
    const status = insight && decide(insight.status, decision);
    // What was thrown away is not there any more, for anybody.
    if (!insight || !status) throw new Refusal('not-found');
    const outcome = await write(tx, insight, status);
    await record(tx, client, {
      action: decision === 'change' || decision === 'throw-away' ? 'insight:change' : 'insight:confirm',
      objectType: 'insight',
      objectId: id,
      trajectoryId: insight.trajectoryId,
      detail: { decision: status, kind: insight.kind },
    });
    return { insight: { ...insight, status }, outcome };
  });
  live.changed(client.organisationId, 'trajectories', decided.insight.trajectoryId);
  return decided;
}

/** Yes or no to what Koers noted. What is refused is used nowhere; the client may still change their mind. @throws Refusal not-found */
export async function confirmInsight(deps: Deps, client: Person, id: string, decision: 'confirmed' | 'refused'): Promise<Insight> {
  return (await decideOn(deps, client, id, decision === 'confirmed' ? 'confirm' : 'refuse', (tx, _, status) => writeDecision(tx, id, status))).insight;
}

/** The client writes it in their own words; then it is so, and it shows that it was changed. @throws Refusal not-found, invalid-input */
export async function changeInsight(
  deps: TextDeps,
  client: Person,
  id: string,
  changed: { text: string; due?: string | null },
): Promise<Insight & { care: Care | null }> {
  const { insight, outcome: raised } = await decideOn(deps, client, id, 'change', async (tx, { kind, text, due, dueOn, trajectoryId }, status) => {
    const isSame = changed.due === undefined || changed.due === due;
    if (kind !== 'commitment' && changed.due) throw new Refusal('invalid-input', { field: 'due' });
    // A day that was read from other words says nothing any more.
    if (changed.text !== text) await keepWording(tx, trajectoryId, id, text);
    await writeInsight(tx, id, status, changed.text, isSame ? due : (changed.due ?? null), isSame ? dueOn : null);
    const fresh = joinNew([changed.text, changed.due], [text, due]);
    const trajectory = (await readTrajectory(tx, trajectoryId)) as Trajectory;
    return fresh === null ? null : raiseFromText(deps, tx, trajectory, { writtenIn: 'insight', writtenId: id, text: fresh });
  });
  const care = await tellOfText(deps, client, raised);
  return {
    ...insight,
    text: changed.text,
    ...(changed.due !== undefined && { due: changed.due, dueOn: changed.due === insight.due ? insight.dueOn : null }),
    care,
  };
}

/** The client throws it away: the words go for good. @throws Refusal not-found */
export async function throwAwayInsight(deps: Deps, client: Person, id: string): Promise<void> {
  await decideOn(deps, client, id, 'throw-away', async (tx) => {
    await emptyInsight(tx, id);
    await forgetWordings(tx, id);
  });
}
