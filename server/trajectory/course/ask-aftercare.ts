// The client asks for aftercare, in their own words, until the last day of the dated rule; who guides grants it until a day, with a named
// person for signals, or says why not. As long as it runs the chat is open again; after its last day it is read-only by itself.
import { Refusal } from '../../errors.ts';
import { type Permission, type Person, relationTo } from '../../people/roles.ts';
import { dayInBrussels } from '../../people/working-time.ts';
import { record } from '../../trail/record.ts';
import { type CourseDeps, nowOf } from '../growth/growth-deps.ts';
import { decideAftercare, statusOn, whyNotAsk } from './aftercare.ts';
import { endOverdue, insertAftercare, listAftercare, lockAftercare, writeDeclined, writeGranted, writeOver } from './aftercare-store.ts';
import { type ChangedCourse, changeCourse } from './change-course.ts';
import { readLimit } from './read-course.ts';

/** @throws Refusal, see changeCourse; not-in-this-state with why */
export function askAftercare(deps: CourseDeps, client: Person, trajectoryId: string, question: string): Promise<ChangedCourse> {
  return changeCourse(deps, client, trajectoryId, 'aftercare:ask', async (tx, _trajectory, course) => {
    const today = dayInBrussels(nowOf(deps));
    await endOverdue(tx, trajectoryId, today);
    const standing = (await listAftercare(tx, trajectoryId)).find(({ status }) => status === 'requested' || status === 'granted')?.status ?? null;
    const limit = (await readLimit(tx, trajectoryId, deps.aftercareRules, course.closedAt))?.until ?? null;
    const why = whyNotAsk({ isClosed: course.closedAt !== null, standing, limit, today });
    if (why) throw new Refusal('not-in-this-state', { state: why });
    const id = await insertAftercare(tx, trajectoryId, question);
    if (!id) throw new Refusal('not-in-this-state', { state: 'asked' });
    await record(tx, client, { action: 'aftercare:ask', objectType: 'aftercare', objectId: id, trajectoryId });
    return { written: { place: 'aftercare', id, text: question }, tells: 'counsellor' };
  });
}

export type AftercareDeed =
  | { action: 'grant'; endsOn: string; signalsTo: string; answer: string }
  | { action: 'decline'; answer: string }
  | { action: 'withdraw' | 'end' };

/** @throws Refusal, see changeCourse; not-found, not-in-this-state, invalid-input (a day that is past or after the limit; somebody who does not guide) */
export function decideOnAftercare(deps: CourseDeps, person: Person, trajectoryId: string, id: string, deed: AftercareDeed): Promise<ChangedCourse> {
  return changeCourse(deps, person, trajectoryId, `aftercare:${deed.action}` satisfies Permission, async (tx, trajectory, course) => {
    const given = await lockAftercare(tx, id);
    if (!given || given.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    const today = dayInBrussels(nowOf(deps));
    const next = decideAftercare(statusOn(given.status, given.endsOn, today), deed.action, person.role, relationTo(person, trajectory));
    if ('refused' in next) throw new Refusal(next.refused, 'state' in next ? { state: next.state } : {});
    if (deed.action === 'grant') {
      if (course.closedAt === null) throw new Refusal('not-in-this-state', { state: 'open' });
      const limit = await readLimit(tx, trajectoryId, deps.aftercareRules, course.closedAt);
      if (!limit || deed.endsOn < today || deed.endsOn > limit.until) throw new Refusal('invalid-input', { field: 'endsOn', until: limit?.until ?? '' });
      if (![trajectory.counsellorId, trajectory.standInId].includes(deed.signalsTo)) throw new Refusal('invalid-input', { field: 'signalsTo' });
      await writeGranted(tx, id, deed);
    } else if (deed.action === 'decline') await writeDeclined(tx, id, deed.answer);
    else await writeOver(tx, id, deed.action === 'end' ? 'ended' : 'withdrawn');
    const detail = { to: next.to, ...(deed.action === 'grant' && { endsOn: deed.endsOn, signalsTo: deed.signalsTo }) };
    await record(tx, person, { action: `aftercare:${deed.action}`, objectType: 'aftercare', objectId: id, trajectoryId, detail });
    return { tells: person.role === 'client' ? 'counsellor' : 'client' };
  });
}
