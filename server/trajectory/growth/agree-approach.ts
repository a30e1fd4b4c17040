// Who guides proposes how the two will go about it; the client agrees, or says what they want changed. Agreement never carries over to
// another text.
import { Refusal } from '../../errors.ts';
import { notifyPerson } from '../../notify/notify-person.ts';
import type { Person } from '../../people/roles.ts';
import { record } from '../../trail/record.ts';
import { type ApproachFields, decideApproach } from './approach.ts';
import { insertApproach, lockApproach, listApproaches, writeApproachStatus } from './approach-store.ts';
import { type ChangedGrowth, changeGrowth } from './change-growth.ts';
import type { CourseDeps } from './growth-deps.ts';

/** @param seen the version on the writer's screen; 0: none. @throws Refusal, see changeGrowth; stale-version */
export function proposeApproach(deps: CourseDeps, person: Person, trajectoryId: string, fields: ApproachFields, seen: number): Promise<ChangedGrowth> {
  return changeGrowth(deps, person, trajectoryId, 'approach:propose', async (tx, trajectory) => {
    const standing = await lockApproach(tx, trajectoryId);
    const last = (await listApproaches(tx, trajectoryId))[0]?.version ?? 0;
    if (last !== seen) throw new Refusal('stale-version', { version: last });
    if (standing) {
      const next = decideApproach(standing.status, 'replace', person.role);
      if ('refused' in next) throw new Refusal(next.refused, { state: standing.status });
      await writeApproachStatus(tx, standing.id, next.to, standing.wish);
    }
    const id = await insertApproach(tx, trajectoryId, last + 1, fields);
    if (!id) throw new Refusal('stale-version', { version: last + 1 });
    await record(tx, person, { action: 'approach:propose', objectType: 'approach', objectId: id, trajectoryId, detail: { version: last + 1 } });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.clientId });
    return { isTold: true };
  });
}

/** @param wish what the client wants changed; null: they agree. @throws Refusal, see changeGrowth; not-found, not-in-this-state, stale-version */
export function decideAboutApproach(deps: CourseDeps, person: Person, trajectoryId: string, seen: number, wish: string | null): Promise<ChangedGrowth> {
  return changeGrowth(deps, person, trajectoryId, 'approach:decide', async (tx, trajectory) => {
    const standing = await lockApproach(tx, trajectoryId);
    if (!standing) throw new Refusal('not-found');
    const action = wish === null ? 'agree' : 'ask-change';
    const next = decideApproach(standing.status, action, person.role);
    if ('refused' in next) throw new Refusal(next.refused, { state: standing.status });
    if (standing.version !== seen) throw new Refusal('stale-version', { version: standing.version });
    await writeApproachStatus(tx, standing.id, next.to, wish);
    await record(tx, person, { action: `approach:${action}`, objectType: 'approach', objectId: standing.id, trajectoryId, detail: { version: seen } });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.counsellorId });
    return { isTold: true, written: wish === null ? null : { id: standing.id, text: wish } };
  });
}
