// How every change of the course happens: who may, lock, decide, write and record, commit, tell open screens. The verbs beside this file
// say only what changes. A closed trajectory is no reason to refuse here: closing, aftercare and satisfaction come after it.
import type { Tx } from '../../db/as-person.ts';
import { notifyPerson } from '../../notify/notify-person.ts';
import { permitOn } from '../../people/permit.ts';
import type { Permission, Person } from '../../people/roles.ts';
import { type Care, type RaisedFromText, raiseFromText, tellOfText } from '../../signals/written/raise-from-text.ts';
import { type CourseDeps, nowOf } from '../growth/growth-deps.ts';
import { readTrajectory, type Trajectory } from '../store.ts';
import { lockCourse, type LockedCourse } from './course-store.ts';
import { type ShownCourse, showCourse } from './read-course.ts';

export type ChangedCourse = ShownCourse & { care?: Care };
export type CourseChange = { written?: { place: 'aftercare' | 'satisfaction'; id: string; text: string }; tells?: 'client' | 'counsellor' };

/** @throws Refusal not-found, not-allowed, and those of `work` */
export async function changeCourse(
  deps: CourseDeps,
  person: Person,
  trajectoryId: string,
  word: Permission,
  work: (tx: Tx, trajectory: Trajectory, course: LockedCourse) => Promise<CourseChange>,
): Promise<ChangedCourse> {
  const { shown, change, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), word);
    const course = await lockCourse(tx, trajectoryId);
    const change = await work(tx, trajectory, course);
    const { written, tells } = change;
    const raised: RaisedFromText | null =
      person.role === 'client' && written?.text
        ? await raiseFromText(deps, tx, trajectory, { writtenIn: written.place, writtenId: written.id, text: written.text }, nowOf(deps))
        : null;
    if (tells) await notifyPerson(tx, { trajectoryId, recipientId: tells === 'client' ? trajectory.clientId : trajectory.counsellorId });
    const after = (await readTrajectory(tx, trajectoryId)) ?? trajectory;
    return { shown: await showCourse(deps, tx, person, after), change, raised };
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  if (change.tells) deps.alerted(person.organisationId);
  const care = await tellOfText(deps, person, raised);
  return { ...shown, ...(care && { care }) };
}
