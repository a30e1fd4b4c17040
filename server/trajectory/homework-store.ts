// Homework in the database, as a person may see it. Here and not in between/, since a conversation reads it too: an exercise that was
// asked for is offered, and one that is finished counts as done.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { HomeworkStatus } from './homework.ts';

export type Homework = {
  id: string;
  trajectoryId: string;
  /** The document of the exercise; null for a task in own words. */
  exerciseId: string | null;
  /** The title of the exercise as it was when given, or the task itself. */
  title: string;
  why: string | null;
  /** A day, as 2026-12-25. */
  dueOn: string | null;
  assignedByName: string | null;
  assignedAt: Date;
  status: HomeworkStatus;
  runId: string | null;
  /** Why not, in the client's words. */
  reason: string | null;
  seenAt: Date | null;
  endedAt: Date | null;
};

const columns = `h.id, h.trajectory_id as "trajectoryId", h.exercise_id as "exerciseId", h.title, h.why, h.due_on::text as "dueOn", p.name as "assignedByName",
  h.assigned_at as "assignedAt", h.status, h.run_id as "runId", h.reason, h.seen_at as "seenAt", h.ended_at as "endedAt"`;
const from = 'from homework h left join person p on p.organisation_id = h.organisation_id and p.id = h.assigned_by';
const unsealed = (text: string | null): string | null => (text === null ? null : unseal(text));
const read = (row: Homework): Homework => ({ ...row, title: unseal(row.title), why: unsealed(row.why), reason: unsealed(row.reason) });

/** All homework of a trajectory: open first, what is due soonest on top; then the rest, newest first. */
export async function listHomework(tx: Tx, trajectoryId: string): Promise<Homework[]> {
  const rows = await tx.query<Homework>(
    `select ${columns} ${from} where h.organisation_id = koers_organisation() and h.trajectory_id = $1
     order by h.status <> 'open', case when h.status = 'open' then h.due_on end nulls last, coalesce(h.ended_at, h.assigned_at) desc, h.id limit 200`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** One piece of homework under lock, or null when it is not there for this person. */
export async function lockHomework(tx: Tx, id: string): Promise<Homework | null> {
  const [row] = await tx.query<Homework>(`select ${columns} ${from} where h.organisation_id = koers_organisation() and h.id = $1 for update of h`, [id]);
  return row ? read(row) : null;
}

export type GivenHomework = { exerciseId: string | null; title: string; why: string | null; dueOn: string | null };

/** Writes homework in the name of who gives it; returns its id. */
export async function insertHomework(tx: Tx, trajectoryId: string, { exerciseId, title, why, dueOn }: GivenHomework): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    `insert into homework (organisation_id, id, trajectory_id, exercise_id, title, why, due_on, assigned_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, koers_person_id())`,
    [id, trajectoryId, exerciseId, seal(title), why === null ? null : seal(why), dueOn],
  );
  return id;
}

/** Writes what became of it. */
export async function writeHomeworkStatus(
  tx: Tx,
  id: string,
  { status, reason, runId, endedAt }: Pick<Homework, 'status' | 'reason' | 'runId' | 'endedAt'>,
): Promise<void> {
  await tx.query('update homework set status = $2, reason = $3, run_id = $4, ended_at = $5 where organisation_id = koers_organisation() and id = $1', [
    id,
    status,
    reason === null ? null : seal(reason),
    runId,
    endedAt,
  ]);
}

/** The homework of a trajectory for which this exercise would count, under lock. */
export async function lockHomeworkOfExercise(tx: Tx, trajectoryId: string, exerciseId: string): Promise<Homework[]> {
  const rows = await tx.query<Homework>(
    `select ${columns} ${from} where h.organisation_id = koers_organisation() and h.trajectory_id = $1 and h.exercise_id = $2 and h.status in ('open', 'not-done')
     order by h.id for update of h`,
    [trajectoryId, exerciseId],
  );
  return rows.map(read);
}

/** What a conversation knows of homework that is open. */
export type OpenHomework = {
  id: string;
  /** The document of the exercise; null for a task in own words. */
  exerciseId: string | null;
  title: string;
  /** Days until its day, in Brussels; negative when that is past. Null where no day was set. */
  dueIn: number | null;
  daysSince: number;
  /** Koers spoke of this exercise since it was given. */
  wasSpokenOf: boolean;
};
export type OpenHomeworkRows = readonly OpenHomework[] | null;

/** Open homework as one piece of JSON, for the one statement that reads a context; `$2` is the trajectory. What is due soonest comes first. */
export const openHomeworkOfTrajectory = `(select json_agg(json_build_object('id', h.id, 'exerciseId', h.exercise_id, 'title', h.title,
    'dueIn', h.due_on - (now() at time zone 'Europe/Brussels')::date,
    'daysSince', (now() at time zone 'Europe/Brussels')::date - (h.assigned_at at time zone 'Europe/Brussels')::date,
    'wasSpokenOf', h.exercise_id is not null and exists (
      select 1 from conversation c join message m on m.organisation_id = c.organisation_id and m.conversation_id = c.id
      where c.organisation_id = h.organisation_id and c.trajectory_id = h.trajectory_id and m.sender = 'koers' and m.at > h.assigned_at
        and (m.exercise->>'exerciseId' = h.exercise_id::text or m.exercise->'others' @> jsonb_build_array(jsonb_build_object('exerciseId', h.exercise_id::text)))))
    order by h.due_on nulls last, h.assigned_at, h.id)
  from homework h where h.organisation_id = koers_organisation() and h.trajectory_id = $2 and h.status = 'open')`;

/** Open homework, from that piece. */
export function readOpenHomework(rows: OpenHomeworkRows): OpenHomework[] {
  return (rows ?? []).map((row) => ({ ...row, title: unseal(row.title) }));
}

/** The client has it in front of them. Nothing changes for what they saw before. */
export async function markHomeworkSeen(tx: Tx, trajectoryId: string, at: Date): Promise<void> {
  await tx.query('update homework set seen_at = $2 where organisation_id = koers_organisation() and trajectory_id = $1 and seen_at is null', [
    trajectoryId,
    at,
  ]);
}
