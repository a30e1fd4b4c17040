// What a screen gets of homework: whether it is late, and what this person may still do to it.
import { permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { decideHomework, type HomeworkMove, homeworkMoves, isOverdue } from '../trajectory/homework.ts';
import { type Homework, listHomework, markHomeworkSeen } from '../trajectory/homework-store.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { BetweenDeps } from './between-deps.ts';

const wordOf: Record<HomeworkMove, string> = { do: 'homework:done', leave: 'homework:not-done', reopen: 'homework:reopen', withdraw: 'homework:withdraw' };

export type ShownHomework = Homework & { isOverdue: boolean; may: string[] };

/** With `may`: the last part of the address of each step that is open. The person takes part in its trajectory. */
export function presentHomework(homework: Homework, person: Person, now: Date): ShownHomework {
  const relation = person.role === 'client' ? 'own' : 'guides';
  const steps = homeworkMoves.filter((move) => decideHomework(homework.status, move, person.role, relation));
  return { ...homework, isOverdue: isOverdue(homework, dayInBrussels(now)), may: steps.map((move) => wordOf[move]) };
}

/** The client's look is noted, so that the counsellor knows that they know. @throws Refusal not-found, not-allowed */
export async function homeworkOf(deps: Pick<BetweenDeps, 'db' | 'now'>, person: Person, trajectoryId: string): Promise<ShownHomework[]> {
  return deps.db.asPerson(person, async (tx) => {
    const { id } = permitOn(person, await readTrajectory(tx, trajectoryId), 'homework:read' satisfies Permission);
    if (person.role === 'client') await markHomeworkSeen(tx, id, deps.now());
    return (await listHomework(tx, id)).map((homework) => presentHomework(homework, person, deps.now()));
  });
}
