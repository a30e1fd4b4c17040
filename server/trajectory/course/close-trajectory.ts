// Who guides closes, with what was missing kept beside it and the last day of aftercare by the rule of that day; or takes a closed
// trajectory up again with a reason, for instance when a referral brought the client back.
import { Refusal } from '../../errors.ts';
import { type Person, relationTo } from '../../people/roles.ts';
import { dayInBrussels } from '../../people/working-time.ts';
import { record } from '../../trail/record.ts';
import { type CourseDeps, nowOf } from '../growth/growth-deps.ts';
import { hasOpenCrisis } from '../store.ts';
import { limitOf } from './aftercare-rule.ts';
import { listAftercare, writeOver } from './aftercare-store.ts';
import { type ChangedCourse, changeCourse } from './change-course.ts';
import { type ClosingAction, decideClosing } from './closing.ts';
import { endClosing, insertClosing, insertMove, readClosing, writeClosed } from './course-store.ts';
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
    const missing = missingForClosing(await readCourseFacts(tx, trajectoryId));
    const limit = limitOf(deps.aftercareRules, dayInBrussels(nowOf(deps)));
    await insertClosing(tx, trajectoryId, { stageBefore: course.stage, missing, note, limit });
    if (course.stage !== 'aftercare') await insertMove(tx, trajectoryId, { from: course.stage, to: 'aftercare', missing, reason: note });
    await writeClosed(tx, trajectoryId, true, 'aftercare');
    await tell('close', { missing, aftercareUntil: limit?.until ?? null, ruleId: limit?.ruleId ?? null });
    return { tells: 'client' };

    function tell(action: ClosingAction, detail: Record<string, string | null | readonly string[]>) {
      return record(tx, person, { action: `trajectory:${action}`, objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail });
    }
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
