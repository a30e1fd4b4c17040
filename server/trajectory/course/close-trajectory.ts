// Who guides closes, with what was missing kept beside it and the last day of aftercare by the rule of that day; or takes a closed
// trajectory up again with a reason, for instance when a referral brought the client back.
import type { Tx } from '../../db/as-person.ts';
import { Refusal } from '../../errors.ts';
import { type Person, relationTo } from '../../people/roles.ts';
import { dayInBrussels } from '../../people/working-time.ts';
import { record } from '../../trail/record.ts';
import { type CourseDeps, nowOf } from '../growth/growth-deps.ts';
import { hasOpenCrisis } from '../store.ts';
import { limitOf } from './aftercare-rule.ts';
import { listAftercare, writeOver } from './aftercare-store.ts';
import { type ChangedCourse, changeCourse } from './change-course.ts';
import { decideClosing } from './closing.ts';
import { endClosing, insertClosing, insertMove, lockCourse, readClosing, writeClosed } from './course-store.ts';
import { readCourseFacts } from './facts-store.ts';
import { stateOf } from './read-course.ts';
import { missingForClosing } from './stage-move.ts';

/** @throws Refusal, see changeCourse; not-in-this-state (closed already, or a crisis is not settled) */
export function closeTrajectory(deps: CourseDeps, person: Person, trajectoryId: string, note: string): Promise<ChangedCourse> {
  return changeCourse(deps, person, trajectoryId, 'course:close', async (tx, trajectory, course) => {
    refuse(
      decideClosing(stateOf(course), 'close', {
        role: person.role,
        relation: relationTo(person, trajectory),
        hasCrisis: await hasOpenCrisis(tx, trajectoryId),
      }),
    );
    await closeGuidance(deps, tx, person, trajectoryId, { note, endedReferral: false });
    return { tells: 'client' };
  });
}

/**
 * What closing writes, whichever way guidance comes to its end: here, or with a referral whose client is in the right place elsewhere.
 * Whoever calls has looked whether it may be closed. A trajectory that is closed already stays as it was closed.
 * @param endedReferral a referral ends in this transaction, so that it is not what is still open
 */
export async function closeGuidance(
  deps: Pick<CourseDeps, 'aftercareRules' | 'now'>,
  tx: Tx,
  person: Person,
  trajectoryId: string,
  { note, endedReferral }: { note: string; endedReferral: boolean },
): Promise<void> {
  const { stage, closedAt } = await lockCourse(tx, trajectoryId);
  if (closedAt) return;
  const facts = await readCourseFacts(tx, trajectoryId);
  const missing = missingForClosing(endedReferral ? { ...facts, openReferrals: facts.openReferrals - 1 } : facts);
  const limit = limitOf(deps.aftercareRules, dayInBrussels(nowOf(deps)));
  await insertClosing(tx, trajectoryId, { stageBefore: stage, missing, note, limit });
  if (stage !== 'aftercare') await insertMove(tx, trajectoryId, { from: stage, to: 'aftercare', missing, reason: note });
  await writeClosed(tx, trajectoryId, true, 'aftercare');
  await record(tx, person, {
    action: 'trajectory:close',
    objectType: 'trajectory',
    objectId: trajectoryId,
    trajectoryId,
    detail: { missing, aftercareUntil: limit?.until ?? null, ruleId: limit?.ruleId ?? null, ...(endedReferral && { with: 'referral' }) },
  });
}

/** @throws Refusal, see changeCourse; not-in-this-state (it is open) */
export function resumeTrajectory(deps: CourseDeps, person: Person, trajectoryId: string, reason: string): Promise<ChangedCourse> {
  return changeCourse(deps, person, trajectoryId, 'course:resume', async (tx, trajectory, course) => {
    refuse(decideClosing(stateOf(course), 'resume', { role: person.role, relation: relationTo(person, trajectory), hasCrisis: false }));
    const stage = (await readClosing(tx, trajectoryId))?.stageBefore ?? course.stage;
    // Guidance itself goes on: what ran or waited as aftercare is over.
    for (const { id, status } of await listAftercare(tx, trajectoryId)) if (status === 'granted') await writeOver(tx, id, 'ended');
    await endClosing(tx, trajectoryId, reason);
    await writeClosed(tx, trajectoryId, false, stage);
    if (stage !== course.stage) await insertMove(tx, trajectoryId, { from: course.stage, to: stage, missing: [], reason });
    await record(tx, person, { action: 'trajectory:resume', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail: { stage } });
    return { tells: 'client' };
  });
}

function refuse(decided: ReturnType<typeof decideClosing>): void {
  if ('refused' in decided) throw new Refusal(decided.refused, 'state' in decided ? { state: decided.state } : {});
}
