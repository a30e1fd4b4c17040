// Where the client stood: what a knock leads back to. Open homework, the actions of an accepted plan, and an exercise that was paused.
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Homework, listHomework } from '../trajectory/homework-store.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { BetweenDeps } from './between-deps.ts';
import { listActions, readPausedExercise } from './standing-store.ts';

export type Standing = {
  homework: Pick<Homework, 'id' | 'exerciseId' | 'title' | 'dueOn'>[];
  actions: { text: string; when: string | null }[];
  exercise: { id: string; title: string } | null;
};

/** @throws Refusal not-found, not-allowed */
export async function readStanding(deps: Pick<BetweenDeps, 'db'>, person: Person, trajectoryId: string): Promise<Standing> {
  return deps.db.asPerson(person, async (tx) => {
    const { id } = permitOn(person, await readTrajectory(tx, trajectoryId), 'homework:read');
    const open = (await listHomework(tx, id)).filter(({ status }) => status === 'open');
    return {
      homework: open.map((homework) => ({ id: homework.id, exerciseId: homework.exerciseId, title: homework.title, dueOn: homework.dueOn })),
      actions: await listActions(tx, id),
      exercise: await readPausedExercise(tx, id),
    };
  });
}
