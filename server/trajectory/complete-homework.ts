// A finished exercise counts for the homework that asked for it, in the transaction of the message that finished it and in the client's
// name. Where none asked for it nothing happens.
import type { Tx } from '../db/as-person.ts';
import { decideHomework } from './homework.ts';
import { lockHomeworkOfExercise, writeHomeworkStatus } from './homework-store.ts';

/** Runs as the client. Returns the ids of the homework that is done now; the caller tells open screens ("homework") after the commit. */
export async function completeHomework(tx: Tx, trajectoryId: string, exerciseId: string, runId: string, now = new Date()): Promise<string[]> {
  const done: string[] = [];
  for (const homework of await lockHomeworkOfExercise(tx, trajectoryId, exerciseId)) {
    const status = decideHomework(homework.status, 'do', 'client', 'own');
    if (!status) continue;
    await writeHomeworkStatus(tx, homework.id, { status, runId, reason: null, endedAt: now });
    done.push(homework.id);
  }
  return done;
}
