// What came out of an exercise is the client's: they put it in their own words, keep it, or throw it away with everything they answered.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { keepResult as markKept, readRun, type StoredRun, throwAway as removeRun, writeLines } from './exercise-store.ts';
import { presentRun, readOwnRun } from './list-exercises.ts';

type Deps = { db: Database; live: Pick<Live, 'changed'> };

/** The lines as the client wants them; what comes out is theirs to word. @throws Refusal not-allowed, not-found, not-in-this-state */
export async function editResult(deps: TextDeps, client: Person, runId: string, lines: readonly string[]) {
  const { presented, outcome: raised } = await change(deps, client, runId, 'exercise:edit', async (tx, { result, status, trajectoryId }) => {
    if (!result) throw new Refusal('not-in-this-state', { status });
    await writeLines(tx, runId, lines);
    const fresh = joinNew(lines, result.lines);
    if (fresh === null) return null;
    const trajectory = (await readTrajectory(tx, trajectoryId)) as Trajectory;
    return raiseFromText(deps, tx, trajectory, { writtenIn: 'exercise', writtenId: runId, text: fresh });
  });
  return { ...presented, care: await tellOfText(deps, client, raised) };
}

/** It is so: from now on it may stand behind a sentence of the plan. @throws Refusal not-allowed, not-found, not-in-this-state */
export async function keepResult(deps: Deps, client: Person, runId: string) {
  const { presented } = await change(deps, client, runId, 'exercise:keep', (tx, run) => {
    if (!run.result) throw new Refusal('not-in-this-state', { status: run.status });
    return markKept(tx, runId);
  });
  return presented;
}

/** Answers and result go; the messages stay in the conversation, which is another thing to erase. @throws Refusal not-allowed, not-found */
export async function throwAwayRun(deps: Deps, client: Person, runId: string) {
  return (await change(deps, client, runId, 'exercise:throw-away', (tx) => removeRun(tx, runId))).presented;
}

async function change<Outcome>(deps: Deps, client: Person, runId: string, action: string, write: (tx: Tx, run: StoredRun) => Promise<Outcome>) {
  const changed = await deps.db.asPerson(client, async (tx) => {
    const run = await readRun(tx, runId, { lock: true });
    const may = await readOwnRun(tx, client, run);
    if (!run) throw new Refusal('not-found');
    const outcome = await write(tx, run);
    await record(tx, client, { action, objectType: 'exercise', objectId: runId, trajectoryId: run.trajectoryId });
    return { run: (await readRun(tx, runId)) as StoredRun, may, outcome };
  });
  deps.live.changed(client.organisationId, 'exercises', changed.run.trajectoryId);
  return { presented: presentRun(changed.run, changed.may), outcome: changed.outcome };
}
