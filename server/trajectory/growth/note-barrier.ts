// What holds back is named, worded anew by who wrote it, and dealt with. A counsellor who writes down what the client said says so.
import { Refusal } from '../../errors.ts';
import type { Person } from '../../people/roles.ts';
import { joinNew } from '../../signals/written/written-in.ts';
import { record } from '../../trail/record.ts';
import { type BarrierAction, decideBarrier } from './barrier.ts';
import { type BarrierFields, insertBarrier, lockBarrier, writeBarrier, writeBarrierStatus, writeHelp } from './barrier-store.ts';
import { type ChangedGrowth, changeGrowth } from './change-growth.ts';
import type { CourseDeps } from './growth-deps.ts';
import { relationTo } from '../../people/roles.ts';

/** @throws Refusal, see changeGrowth */
export function noteBarrier(deps: CourseDeps, person: Person, trajectoryId: string, given: BarrierFields): Promise<ChangedGrowth> {
  return changeGrowth(deps, person, trajectoryId, 'barrier:write', async (tx) => {
    // A client writes in their own words, whatever was sent.
    const fields: BarrierFields = person.role === 'client' ? { ...given, wordsOf: 'client' } : given;
    const id = await insertBarrier(tx, trajectoryId, fields);
    await record(tx, person, { action: 'barrier:note', objectType: 'barrier', objectId: id, trajectoryId, detail: { kind: fields.kind } });
    return { written: { id, text: [fields.text, fields.since, fields.helps].filter(Boolean).join('\n') } };
  });
}

export type BarrierDeed =
  | { action: 'handle' | 'reopen' }
  | { action: 'help'; helps: string; insightIds: string[] }
  | ({ action: 'change' } & Omit<BarrierFields, 'wordsOf'>);

/** @param seen the version on the writer's screen. @throws Refusal, see changeGrowth; not-found, not-in-this-state, stale-version */
export function followBarrier(deps: CourseDeps, person: Person, trajectoryId: string, id: string, seen: number, deed: BarrierDeed): Promise<ChangedGrowth> {
  return changeGrowth(deps, person, trajectoryId, 'barrier:write', async (tx, trajectory) => {
    const barrier = await lockBarrier(tx, id);
    if (!barrier || barrier.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    const action: BarrierAction = deed.action;
    const next = decideBarrier(barrier.status, action, {
      role: person.role,
      relation: relationTo(person, trajectory),
      isWriter: barrier.writerId === person.id,
    });
    if ('refused' in next) throw new Refusal(next.refused, 'state' in next ? { state: next.state } : {});
    if (barrier.version !== seen) throw new Refusal('stale-version', { version: barrier.version });
    if (deed.action === 'change') await writeBarrier(tx, id, deed);
    else if (deed.action === 'help') await writeHelp(tx, id, deed.helps, deed.insightIds);
    else await writeBarrierStatus(tx, id, next.to);
    await record(tx, person, { action: `barrier:${action}`, objectType: 'barrier', objectId: id, trajectoryId, detail: { from: barrier.status, to: next.to } });
    const now = deed.action === 'change' ? [deed.text, deed.since, deed.helps] : deed.action === 'help' ? [deed.helps] : [];
    const fresh = joinNew(now, [barrier.text, barrier.since, barrier.helps]);
    return { written: fresh === null ? null : { id, text: fresh } };
  });
}
