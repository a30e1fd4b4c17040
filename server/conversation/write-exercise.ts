// What a reply does with an exercise, written in the transaction that closes the reply and marks its messages as answered. A message is
// answered once, by whoever holds the turn; so an answer is taken once too, however often it is sent and whoever takes the turn over.
import type { Tx } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { completeHomework } from '../trajectory/complete-homework.ts';
import { insightKinds } from '../trajectory/insight.ts';
import { proposeInsights } from '../trajectory/insight-store.ts';
import type { ExercisePlan } from './exercise-plan.ts';
import { correctYields } from './correct-yields.ts';
import { keepResult, lockRun, readRun, writeLines, writeResult, writeRun } from './exercise-store.ts';
import { findCorrection } from './find-correction.ts';
import { outcomeOf } from './exercise-words.ts';

type At = { trajectoryId: string; conversationId: string };

/** Holds what a plan is about. False when it changed since the reply was planned: then nothing of it is written. */
export async function holdExercise(tx: Tx, { conversationId }: At, plan: ExercisePlan): Promise<boolean> {
  return plan.kind === 'play' && plan.play.deed.kind !== 'stays' ? lockRun(tx, conversationId, plan.run) : true;
}

/** Writes what the plan does. True when something changed that other screens show. */
export async function writeExercise(tx: Tx, client: Person, at: At, plan: ExercisePlan): Promise<boolean> {
  if (plan.kind === 'offer') return false;
  if (plan.kind === 'play') {
    const { run, play } = plan;
    if (play.deed.kind === 'stays') return false;
    await writeRun(tx, at, run, play.next);
    const tell = (action: string) =>
      record(tx, client, { action, objectType: 'exercise', objectId: run.id, trajectoryId: at.trajectoryId, detail: { exerciseId: run.exerciseId } });
    if (play.deed.kind === 'begin') await tell('exercise:begin');
    if (play.next.status === 'stopped') await tell('exercise:stop');
    if (play.next.status !== 'finished') return true;
    await tell('exercise:finish');
    const outcome = outcomeOf(run.definition, play.next);
    if (outcome.lines.length > 0) await writeResult(tx, at.trajectoryId, run.id, outcome);
    // What says something of the client is so only when they say it is.
    const insights = outcome.yields.flatMap(({ kind: yielded, text, competency, messageIds }) => {
      const kind = insightKinds.find((one) => one === yielded);
      const [messageId] = messageIds;
      return kind && messageId ? [{ text, competency, messageId, messageIds, kind, runId: run.id }] : [];
    });
    if (insights.length > 0) await proposeInsights(tx, at.trajectoryId, insights);
    await completeHomework(tx, at.trajectoryId, run.exerciseId, run.id);
    return true;
  }
  const { runId } = plan.ref;
  const run = runId ? await readRun(tx, runId, { lock: true }) : null;
  // Thrown away in the meantime: there is nothing left to say it of.
  if (!run?.result) return false;
  if (plan.kind === 'confirm') await keepResult(tx, run.id);
  else if (plan.note === '') return false;
  else {
    const correction = findCorrection(run.result.lines, plan.note);
    if (correction) {
      await writeLines(
        tx,
        run.id,
        run.result.lines.map((before, at) => (at === correction.at ? correction.line : before)),
        plan.note,
      );
      await correctYields(tx, run.id, run.result.yields, correction);
      return true;
    }
    const line = `Jij zegt erbij: "${plan.note.replace(/["“”«»]/g, '')}".`;
    if (!run.result.lines.includes(line)) await writeLines(tx, run.id, [...run.result.lines, line], plan.note);
  }
  return true;
}
