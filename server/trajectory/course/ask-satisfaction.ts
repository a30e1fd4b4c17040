// Who guides asks how it was; the client answers once. Scores go where no counsellor reads them; what they wrote is screened as all they
// write, and read by who guides: the form says so before it is filled in.
import { Refusal } from '../../errors.ts';
import { permit } from '../../people/permit.ts';
import type { Person } from '../../people/roles.ts';
import { record } from '../../trail/record.ts';
import type { CourseDeps } from '../growth/growth-deps.ts';
import { type ChangedCourse, changeCourse } from './change-course.ts';
import { type CountedQuestion, countScores, type SatisfactionMoment, type Scores } from './satisfaction.ts';
import { insertSatisfaction, listScores, lockSatisfaction, writeAnswer } from './satisfaction-store.ts';

/** @throws Refusal, see changeCourse; not-in-this-state (asked, and not answered yet) */
export function askSatisfaction(deps: CourseDeps, person: Person, trajectoryId: string, moment: SatisfactionMoment): Promise<ChangedCourse> {
  return changeCourse(deps, person, trajectoryId, 'satisfaction:ask', async (tx) => {
    const id = await insertSatisfaction(tx, trajectoryId, moment);
    if (!id) throw new Refusal('not-in-this-state', { state: 'asked' });
    await record(tx, person, { action: 'satisfaction:ask', objectType: 'satisfaction', objectId: id, trajectoryId, detail: { moment } });
    return { tells: 'client' };
  });
}

/** @throws Refusal, see changeCourse; not-found, not-in-this-state (answered) */
export function answerSatisfaction(
  deps: CourseDeps,
  client: Person,
  trajectoryId: string,
  id: string,
  { scores, words }: { scores: Scores; words: string },
): Promise<ChangedCourse> {
  return changeCourse(deps, client, trajectoryId, 'satisfaction:answer', async (tx) => {
    const asked = await lockSatisfaction(tx, id);
    if (!asked || asked.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    if (!(await writeAnswer(tx, id, trajectoryId, scores, words))) throw new Refusal('not-in-this-state', { state: 'answered' });
    await record(tx, client, { action: 'satisfaction:answer', objectType: 'satisfaction', objectId: id, trajectoryId, detail: { moment: asked.moment } });
    return { written: { place: 'satisfaction', id, text: words } };
  });
}

/** Figures of the whole house, and none where they could point at somebody. Nobody chooses a day: two days tell of who came between them. @throws Refusal not-allowed */
export async function countSatisfaction(deps: Pick<CourseDeps, 'db'>, person: Person): Promise<CountedQuestion[]> {
  permit(person, 'satisfaction:count');
  const scores = await deps.db.asSystem(person.organisationId, 'satisfaction counted together', listScores);
  return countScores(scores);
}
