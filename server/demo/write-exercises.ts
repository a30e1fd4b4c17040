// The exercises of the story: one that is done and kept, one that lies aside. Sealed as conversation/exercise-store.ts seals.
import { z } from 'zod';
import { outcomeOf } from '../conversation/exercise-words.ts';
import { writeResult, writeRun } from '../conversation/exercise-store.ts';
import { beginRun } from '../conversation/exercise.ts';
import type { Tx } from '../db/as-person.ts';
import { exerciseFields } from '../knowledge/exercise-shape.ts';
import { cast, trajectories, trajectoryIdOf } from './cast.ts';
import { momentAt } from './moment.ts';
import { type PlayedExercise, playExercise, runIdOf } from './play-exercise.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient } from './told.ts';

const fields = z.object(exerciseFields);

/** Plays what is told; the exercises must be there. @throws Error where one is not, or does not end as it is told */
export async function playExercises(tx: Tx, { client, exercises = [] }: ToldClient): Promise<PlayedExercise[]> {
  const counsellor = trajectories.find((one) => one.client === client)?.counsellor;
  const counsellorName = cast.find(({ key }) => key === counsellor)?.name.split(' ')[0] ?? '';
  const played: PlayedExercise[] = [];
  for (const told of exercises) {
    const [row] = await tx.query<{ id: string; title: string; details: unknown }>(
      'select id, title, details from document where organisation_id = koers_organisation() and path = $1',
      [told.exercise],
    );
    if (!row) throw new Error(`the story does the exercise ${told.exercise}, which is not there`);
    const one = playExercise(told, row.id, { ...fields.parse(row.details), title: row.title }, counsellorName);
    if ((one.state.status === 'finished') !== (told.keptAt !== undefined))
      throw new Error(`the exercise ${told.key} ends ${one.state.status}, which is not how it is told`);
    played.push(one);
  }
  return played;
}

/** Writes the runs, after their conversations. */
export async function writeExercises(tx: Tx, now: Date, client: ToldClient['client'], played: readonly PlayedExercise[]): Promise<DatedEntry[]> {
  const trail: DatedEntry[] = [];
  const trajectoryId = trajectoryIdOf(client);
  for (const { told, exerciseId, definition, state } of played) {
    const id = runIdOf(told.key);
    const startedAt = momentAt(now, told.startedAt);
    const endedAt = new Date(startedAt.getTime() + told.answers.length * told.minutesEach * 60_000);
    const run = { id, exerciseId, version: 0, isHere: true, definition, state: beginRun(definition) };
    await writeRun(tx, { trajectoryId, conversationId: storyId(`conversation ${told.key}`) }, run, state);
    await tx.query(
      `update exercise_run set started_at = $2, updated_at = $3, finished_at = case when status = 'finished' then $3::timestamptz end
       where organisation_id = koers_organisation() and id = $1`,
      [id, startedAt, endedAt],
    );
    await tx.query(
      "update exercise_answer set at = $2::timestamptz + place * $3::int * interval '1 minute' where organisation_id = koers_organisation() and run_id = $1",
      [id, startedAt, told.minutesEach],
    );
    const entry = { by: client, objectType: 'exercise', objectId: id, trajectoryId, detail: { exerciseId } } as const;
    trail.push({ ...entry, at: startedAt, action: 'exercise:begin' });
    if (!told.keptAt) continue;
    await writeResult(tx, trajectoryId, id, outcomeOf(definition, state));
    await tx.query('update exercise_result set created_at = $2, kept_at = $3 where organisation_id = koers_organisation() and run_id = $1', [
      id,
      endedAt,
      momentAt(now, told.keptAt),
    ]);
    trail.push({ ...entry, at: endedAt, action: 'exercise:finish' }, { ...entry, at: momentAt(now, told.keptAt), action: 'exercise:keep' });
  }
  return trail;
}
