// Runs of exercises in the database. Answers, and what comes out of them, are the client's words: sealed here, and nowhere else.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { ExerciseDefinition, RunState, RunStatus, StepAnswer } from './exercise.ts';
import type { KnownExercises, KnownRun } from './exercise-plan.ts';
import type { ExerciseOutcome } from './exercise-words.ts';
import type { PastExercise } from './move.ts';
import type { ExerciseView } from './wire.ts';

type RunRow = {
  id: string;
  exerciseId: string;
  version: number;
  conversationId: string;
  definition: ExerciseDefinition;
  status: RunStatus;
  step: string | null;
  tries: number;
  begun: string | null;
  answers: StepAnswer[] | null;
  isRecent: boolean;
};

/** The runs of a trajectory as one piece of JSON, for the one statement that reads a context; `$2` is the trajectory. */
export const runsOfTrajectory = `(select json_agg(r order by r.updated_at desc) from (
  select r.id, r.exercise_id as "exerciseId", r.version, r.conversation_id as "conversationId", r.status, r.step, r.tries, r.begun, r.updated_at,
    case when r.status in ('running', 'paused') then r.definition || jsonb_build_object('title', r.title) end as definition,
    r.status = 'finished' and r.finished_at > now() - interval '14 days' as "isRecent",
    case when r.status in ('running', 'paused') then (select json_agg(json_build_object('step', a.step, 'text', a.text, 'took', a.took, 'messageId', a.message_id) order by a.place)
      from exercise_answer a where a.organisation_id = r.organisation_id and a.run_id = r.id) end as answers
  from exercise_run r where r.organisation_id = koers_organisation() and r.trajectory_id = $2
    and (r.status in ('running', 'paused') or (r.status = 'finished' and r.finished_at > now() - interval '14 days'))
  order by r.updated_at desc limit 24) r)`;

/** What a turn knows of exercises, from that piece. */
export function knownExercises(rows: readonly RunRow[] | null, conversationId: string): KnownExercises {
  const open = (rows ?? []).filter(({ status }) => status === 'running' || status === 'paused');
  return {
    runs: open.map((row) => knownRun(row, conversationId)),
    recent: (rows ?? []).filter(({ isRecent }) => isRecent).map(({ exerciseId }) => exerciseId),
  };
}
export type RunRows = readonly RunRow[] | null;

function knownRun(row: RunRow, conversationId: string): KnownRun {
  const { id, exerciseId, version, definition, status, step, tries, begun, answers } = row;
  return {
    id,
    exerciseId,
    version,
    isHere: row.conversationId === conversationId,
    definition,
    state: {
      status,
      step,
      tries,
      begun: begun === null ? null : unseal(begun),
      answers: (answers ?? []).map((answer) => ({ ...answer, text: unseal(answer.text) })),
    },
  };
}

/** The client's words in a view: what they put in order, and what is given back. */
const eachText = (view: ExerciseView, change: (text: string) => string): ExerciseView => ({
  ...view,
  ...(view.step?.options && { step: { ...view.step, options: view.step.options.map(change) } }),
  ...(view.result && { result: { lines: view.result.lines.map(change) } }),
});
export const sealView = (view: ExerciseView): ExerciseView => eachText(view, seal);
export const unsealView = (view: ExerciseView): ExerciseView => eachText(view, unseal);

/** What the next turns need to know of it. */
export function pastExercise({ runId, exerciseId, title, status, awaits, others }: ExerciseView): PastExercise {
  return { ...(runId && { runId }), exerciseId, title, status, ...(awaits && { awaits }), ...(others && { others: others.map((one) => one.exerciseId) }) };
}

/**
 * Locks the conversation, then the run, in the order in which everything locks them. False when the run is not as the reply was planned on:
 * another tab was first, and nothing may be written on top of it.
 */
export async function lockRun(tx: Tx, conversationId: string, run: Pick<KnownRun, 'id' | 'version'>): Promise<boolean> {
  await tx.query('select 1 from conversation where organisation_id = koers_organisation() and id = $1 for update', [conversationId]);
  if (run.version === 0) return true;
  const rows = await tx.query<{ version: number }>('select version from exercise_run where organisation_id = koers_organisation() and id = $1 for update', [
    run.id,
  ]);
  return rows[0]?.version === run.version;
}

/** Writes a run as it now stands. Whatever else ran in this trajectory lies aside from now on. */
export async function writeRun(tx: Tx, at: { trajectoryId: string; conversationId: string }, run: KnownRun, next: RunState): Promise<void> {
  if (next.status === 'running')
    await tx.query(
      `update exercise_run set status = 'paused', version = version + 1, updated_at = now()
       where organisation_id = koers_organisation() and trajectory_id = $1 and status = 'running' and id <> $2`,
      [at.trajectoryId, run.id],
    );
  const { title, ...definition } = run.definition;
  await tx.query(
    `insert into exercise_run (organisation_id, id, trajectory_id, conversation_id, exercise_id, title, definition, status, step, tries, begun, finished_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $7 = 'finished' then now() end)
     on conflict (organisation_id, id) do update set conversation_id = excluded.conversation_id, status = excluded.status, step = excluded.step, tries = excluded.tries, begun = excluded.begun,
       finished_at = excluded.finished_at, version = exercise_run.version + 1, updated_at = now()`,
    [
      run.id,
      at.trajectoryId,
      at.conversationId,
      run.exerciseId,
      title,
      JSON.stringify(definition),
      next.status,
      next.step,
      next.tries,
      next.begun === null ? null : seal(next.begun),
    ],
  );
  const gone = run.state.answers.filter((answer) => !next.answers.includes(answer)).map(({ step }) => step);
  if (gone.length > 0)
    await tx.query('delete from exercise_answer where organisation_id = koers_organisation() and run_id = $1 and step = any($2)', [run.id, gone]);
  for (const [place, answer] of next.answers.entries()) {
    if (run.state.answers.includes(answer)) continue;
    await tx.query(
      `insert into exercise_answer (organisation_id, run_id, trajectory_id, step, place, text, took, message_id) values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7)
       on conflict (organisation_id, run_id, step) do update set place = excluded.place, text = excluded.text, took = excluded.took, message_id = excluded.message_id, at = now()`,
      [run.id, at.trajectoryId, answer.step, place, seal(answer.text), answer.took, answer.messageId],
    );
  }
}

/** What came out of a run, for the client to keep or to throw away. */
export async function writeResult(tx: Tx, trajectoryId: string, runId: string, { lines, yields }: ExerciseOutcome): Promise<void> {
  await tx.query(
    `insert into exercise_result (organisation_id, run_id, trajectory_id, lines, yields) values (koers_organisation(), $1, $2, $3, $4)
     on conflict (organisation_id, run_id) do nothing`,
    [
      runId,
      trajectoryId,
      JSON.stringify(lines.map(seal)),
      JSON.stringify(yields.map(({ kind, competency, text }, place) => ({ id: `${runId}:${place}`, kind, competency, text: seal(text) }))),
    ],
  );
}

/** Whatever runs in a trajectory lies aside: something heavier came first. */
export async function pauseRuns(tx: Tx, trajectoryId: string): Promise<void> {
  await tx.query(
    `update exercise_run set status = 'paused', version = version + 1, updated_at = now()
     where organisation_id = koers_organisation() and trajectory_id = $1 and status = 'running'`,
    [trajectoryId],
  );
}

export type StoredYield = { id: string; kind: string; text: string; competency: string; insightId?: string };
export type StoredResult = { lines: string[]; yields: StoredYield[]; isKept: boolean; note: string | null };
export type StoredRun = {
  id: string;
  trajectoryId: string;
  exerciseId: string;
  title: string;
  definition: ExerciseDefinition;
  status: RunStatus;
  step: string | null;
  tries: number;
  startedAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
  conversationId: string;
  answers: StepAnswer[];
  result: StoredResult | null;
};

const whole = `select r.id, r.trajectory_id as "trajectoryId", r.exercise_id as "exerciseId", r.title, r.definition, r.status, r.step, r.tries, r.started_at as "startedAt",
    r.updated_at as "updatedAt", r.finished_at as "finishedAt", r.conversation_id as "conversationId",
    (select json_agg(json_build_object('step', a.step, 'text', a.text, 'took', a.took, 'messageId', a.message_id) order by a.place)
       from exercise_answer a where a.organisation_id = r.organisation_id and a.run_id = r.id) as answers,
    (select json_build_object('lines', x.lines, 'yields', x.yields, 'isKept', x.kept_at is not null, 'note', x.note,
         'insights', (select json_agg(json_build_object('id', i.id, 'text', i.text)) from insight i where i.organisation_id = x.organisation_id and i.run_id = x.run_id))
       from exercise_result x where x.organisation_id = r.organisation_id and x.run_id = r.id) as result
  from exercise_run r where r.organisation_id = koers_organisation()`;

type RunJson = Omit<StoredRun, 'result'> & { result: (StoredResult & { insights: { id: string; text: string }[] | null }) | null };

const read = ({ result, ...row }: RunJson): StoredRun => ({
  ...row,
  definition: { ...row.definition, title: row.title },
  answers: (row.answers ?? []).map((answer) => ({ ...answer, text: unseal(answer.text) })),
  result: result && {
    isKept: result.isKept,
    lines: result.lines.map(unseal),
    yields: result.yields.map((one) => {
      const text = unseal(one.text);
      const insight = result.insights?.find((other) => unseal(other.text) === text);
      return { ...one, text, ...(insight && { insightId: insight.id }) };
    }),
    note: result.note === null ? null : unseal(result.note),
  },
});

/** All runs of a trajectory with their answers and results, latest first. */
export async function listRuns(tx: Tx, trajectoryId: string): Promise<StoredRun[]> {
  return (await tx.query<RunJson>(`${whole} and r.trajectory_id = $1 order by r.updated_at desc, r.id limit 200`, [trajectoryId])).map(read);
}

/** One run, held until the transaction ends when `lock`; null when it is not there for this person. */
export async function readRun(tx: Tx, id: string, { lock = false } = {}): Promise<StoredRun | null> {
  const [row] = await tx.query<RunJson>(`${whole} and r.id = $1${lock ? ' for update of r' : ''}`, [id]);
  return row ? read(row) : null;
}

/** The exercises that the counsellor left open to this client, by id; null: all. */
export async function readOpenExercises(tx: Tx, trajectoryId: string): Promise<string[] | null> {
  const [row] = await tx.query<{ exercises: string[] | null }>(
    'select exercises from guidance where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
  return row?.exercises ?? null;
}

/** The lines as the client wants them. */
export async function writeLines(tx: Tx, runId: string, lines: readonly string[], note: string | null = null): Promise<void> {
  await tx.query('update exercise_result set lines = $2, note = coalesce($3, note) where organisation_id = koers_organisation() and run_id = $1', [
    runId,
    JSON.stringify(lines.map(seal)),
    note === null ? null : seal(note),
  ]);
}

/** It is so: from now on it may go in the plan. */
export async function keepResult(tx: Tx, runId: string): Promise<void> {
  await tx.query('update exercise_result set kept_at = coalesce(kept_at, now()) where organisation_id = koers_organisation() and run_id = $1', [runId]);
}

/**
 * Answers and result go; that it was done stays, without a word of what was said. What Koers proposed from it and nobody said yes to goes
 * too: who throws an exercise away does not want to be asked about it later. What the client confirmed stays, since they made it theirs;
 * they can throw that away where it stands. The screen says both before it asks whether they are sure.
 */
export async function throwAway(tx: Tx, runId: string): Promise<void> {
  await tx.query('delete from exercise_answer where organisation_id = koers_organisation() and run_id = $1', [runId]);
  await tx.query(
    `update insight set status = 'thrown-away', text = '', due = null, due_on = null
     where organisation_id = koers_organisation() and run_id = $1 and status = 'proposed'`,
    [runId],
  );
  await tx.query('delete from exercise_result where organisation_id = koers_organisation() and run_id = $1', [runId]);
  await tx.query(
    `update exercise_run set status = case when status in ('running', 'paused') then 'stopped' else status end, version = version + 1, updated_at = now()
     where organisation_id = koers_organisation() and id = $1`,
    [runId],
  );
}
