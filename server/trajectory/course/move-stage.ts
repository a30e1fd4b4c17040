// Who guides moves a trajectory a stage on, or back with a reason. What was not there is kept with the move.
import type { Stage } from '../../conversation/stage.ts';
import { Refusal } from '../../errors.ts';
import { type Person, relationTo } from '../../people/roles.ts';
import { record } from '../../trail/record.ts';
import type { CourseDeps } from '../growth/growth-deps.ts';
import { type ChangedCourse, changeCourse } from './change-course.ts';
import { insertMove, writeStage } from './course-store.ts';
import { readCourseFacts } from './facts-store.ts';
import { decideMove, missingForMove } from './stage-move.ts';

/** @param from the stage on the mover's screen. @throws Refusal, see changeCourse; stale-version (it moved meanwhile), not-in-this-state */
export function moveStage(
  deps: CourseDeps,
  person: Person,
  trajectoryId: string,
  { from, to, reason }: { from: Stage; to: Stage; reason: string },
): Promise<ChangedCourse> {
  return changeCourse(deps, person, trajectoryId, 'course:move', async (tx, trajectory, course) => {
    if (course.stage !== from) throw new Refusal('stale-version', { stage: course.stage });
    const decided = decideMove(from, to, {
      role: person.role,
      relation: relationTo(person, trajectory),
      isClosed: course.closedAt !== null,
      hasReason: reason !== '',
    });
    if ('refused' in decided) throw new Refusal(decided.refused, 'state' in decided ? { state: decided.state } : {});
    const missing = missingForMove(to, decided.way, await readCourseFacts(tx, trajectoryId));
    await writeStage(tx, trajectoryId, to);
    await insertMove(tx, trajectoryId, { from, to, missing, reason });
    await record(tx, person, { action: 'course:move', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail: { from, to, missing } });
    return {};
  });
}
