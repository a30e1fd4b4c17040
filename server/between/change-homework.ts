// Every change of homework: lock, the table in trajectory/homework.ts decides, write and record, commit, notify. Where the client says why
// not, what they write is screened as a message is.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Permission, type Person, relationTo } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { decideHomework, type HomeworkMove } from '../trajectory/homework.ts';
import { type Homework, lockHomework, writeHomeworkStatus } from '../trajectory/homework-store.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { BetweenDeps } from './between-deps.ts';

const wordOf: Record<HomeworkMove, Permission> = { do: 'homework:do', leave: 'homework:do', reopen: 'homework:do', withdraw: 'homework:withdraw' };

/** @param reason why not, with `leave` only. @throws Refusal not-found, not-allowed, not-in-this-state */
export async function changeHomework(
  deps: BetweenDeps,
  person: Person,
  id: string,
  move: HomeworkMove,
  reason: string | null = null,
): Promise<{ homework: Homework; care: Care | null }> {
  const now = deps.now();
  const { homework, raised } = await deps.db.asPerson(person, async (tx) => {
    const before = await lockHomework(tx, id);
    const trajectory = permitOn(person, before && (await readTrajectory(tx, before.trajectoryId)), wordOf[move]);
    if (!before) throw new Refusal('not-found');
    const status = decideHomework(before.status, move, person.role, relationTo(person, trajectory));
    if (!status) throw new Refusal('not-in-this-state', { state: before.status });
    const kept = move === 'withdraw' ? before.reason : move === 'leave' ? reason : null;
    await writeHomeworkStatus(tx, id, { status, reason: kept, runId: move === 'withdraw' ? before.runId : null, endedAt: status === 'open' ? null : now });
    await record(tx, person, { action: `homework:${move}`, objectType: 'homework', objectId: id, trajectoryId: trajectory.id });
    const raised = move === 'leave' && reason ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'homework', writtenId: id, text: reason }, now) : null;
    return { homework: (await lockHomework(tx, id)) as Homework, raised };
  });
  deps.live.changed(person.organisationId, 'homework', homework.trajectoryId);
  return { homework, care: await tellOfText(deps, person, raised) };
}
