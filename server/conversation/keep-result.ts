// What came out of an exercise is the client's: they put it in their own words, keep it, or throw it away with everything they answered.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { keepResult as markKept, readRun, type StoredRun, throwAway as removeRun, writeLines } from './exercise-store.ts';
import { presentRun, readOwnRun } from './list-exercises.ts';

type Deps = { db: Database; live: Live };

/** The lines as the client wants them; what comes out is theirs to word. @throws Refusal not-allowed, not-found, not-in-this-state */
export function editResult(deps: Deps, client: Person, runId: string, lines: readonly string[]) {
  return change(deps, client, runId, 'exercise:edit', (tx, run) => {
    if (!run.result) throw new Refusal('not-in-this-state', { status: run.status });
    return writeLines(tx, runId, lines);
  });
}

/** It is so: from now on it may stand behind a sentence of the plan. @throws Refusal not-allowed, not-found, not-in-this-state */
export function keepResult(deps: Deps, client: Person, runId: string) {
  return change(deps, client, runId, 'exercise:keep', (tx, run) => {
    if (!run.result) throw new Refusal('not-in-this-state', { status: run.status });
    return markKept(tx, runId);
  });
}

/** Answers and result go; the messages stay in the conversation, which is another thing to erase. @throws Refusal not-allowed, not-found */
export function throwAwayRun(deps: Deps, client: Person, runId: string) {
  return change(deps, client, runId, 'exercise:throw-away', (tx) => removeRun(tx, runId));
}

async function change(deps: Deps, client: Person, runId: string, action: string, write: (tx: Tx, run: StoredRun) => Promise<void>) {
  const changed = await deps.db.asPerson(client, async (tx) => {
    const run = await readRun(tx, runId, { lock: true });
    const may = await readOwnRun(tx, client, run);
    if (!run) throw new Refusal('not-found');
    await write(tx, run);
    await record(tx, client, { action, objectType: 'exercise', objectId: runId, trajectoryId: run.trajectoryId });
    return { run: (await readRun(tx, runId)) as StoredRun, may };
  });
  deps.live.changed(client.organisationId, 'exercises', changed.run.trajectoryId);
  return presentRun(changed.run, changed.may);
}
