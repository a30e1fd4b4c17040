// The career question over time. The one that counts stands in trajectory.career_question too, word for word one that the client kept.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export type QuestionStatus = 'proposed' | 'kept' | 'refused';
export type CareerQuestion = {
  /** Null for the question that was on file before questions were kept one by one. */
  id: string | null;
  trajectoryId: string;
  text: string;
  /** Heard in a conversation, written down by somebody, or on file before it was known who did. */
  from: 'conversation' | 'client' | 'counsellor' | 'file';
  messageId: string | null;
  conversationId: string | null;
  status: QuestionStatus;
  at: Date;
  decidedAt: Date | null;
  isCurrent: boolean;
};

const columns = `q.id, q.trajectory_id as "trajectoryId", q.text,
  case when q.written_by is null and q.message_id is null then 'file' when q.written_by is null then 'conversation' when q.written_by = t.client_id then 'client' else 'counsellor' end as "from",
  q.message_id as "messageId", (select m.conversation_id from message m where m.organisation_id = q.organisation_id and m.id = q.message_id) as "conversationId",
  q.status, q.at, q.decided_at as "decidedAt",
  q.status = 'kept' and q.text = t.career_question and not exists (
    select 1 from career_question later where later.organisation_id = q.organisation_id and later.trajectory_id = q.trajectory_id
      and later.status = 'kept' and later.text = q.text and later.decided_at > q.decided_at) as "isCurrent"`;
const from = 'from career_question q join trajectory t on t.organisation_id = q.organisation_id and t.id = q.trajectory_id';
const read = (row: CareerQuestion): CareerQuestion => ({ ...row, text: unseal(row.text) });

/** All questions of a trajectory, newest first; with the one on file where nobody wrote it down yet. */
export async function listCareerQuestions(tx: Tx, trajectoryId: string): Promise<CareerQuestion[]> {
  const rows = await tx.query<CareerQuestion>(
    `select ${columns} ${from} where q.organisation_id = koers_organisation() and q.trajectory_id = $1 order by coalesce(q.decided_at, q.at) desc, q.id limit 200`,
    [trajectoryId],
  );
  const [filed] = rows.some(({ isCurrent }) => isCurrent)
    ? []
    : await tx.query<{ text: string; at: Date }>(
        `select career_question as text, created_at as at from trajectory
         where organisation_id = koers_organisation() and id = $1 and career_question is not null and koers_role() in ('client', 'counsellor')`,
        [trajectoryId],
      );
  const onFile: CareerQuestion[] = filed
    ? [{ ...filed, id: null, trajectoryId, from: 'file', messageId: null, conversationId: null, status: 'kept', decidedAt: filed.at, isCurrent: true }]
    : [];
  return [...rows, ...onFile].map(read);
}

/** One question under lock, or null when it is not there for this person, or not theirs to decide. */
export async function lockCareerQuestion(tx: Tx, id: string): Promise<CareerQuestion | null> {
  const [row] = await tx.query<CareerQuestion>(`select ${columns} ${from} where q.organisation_id = koers_organisation() and q.id = $1 for update of q`, [id]);
  return row ? read(row) : null;
}

/** Writes a question down, as a proposal; returns its id. @param messageId where it was heard; null: whoever writes it wrote it */
export async function insertCareerQuestion(tx: Tx, trajectoryId: string, text: string, messageId: string | null): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    `insert into career_question (organisation_id, id, trajectory_id, text, message_id, written_by)
     values (koers_organisation(), $1, $2, $3, $4::uuid, case when $4::uuid is null then koers_person_id() end)`,
    [id, trajectoryId, seal(text), messageId],
  );
  return id;
}

/** The client's yes or no. */
export async function writeQuestionStatus(tx: Tx, id: string, status: Exclude<QuestionStatus, 'proposed'>): Promise<void> {
  await tx.query('update career_question set status = $2, decided_at = clock_timestamp() where organisation_id = koers_organisation() and id = $1', [
    id,
    status,
  ]);
}

/** Makes a question that the client kept the one that counts. The one on file goes into the history first, where it is not there yet. */
export async function makeCurrent(tx: Tx, trajectoryId: string, id: string): Promise<void> {
  await tx.query(
    `insert into career_question (organisation_id, trajectory_id, text, status, at, decided_at)
     select t.organisation_id, t.id, t.career_question, 'kept', t.created_at, t.created_at from trajectory t
     where t.organisation_id = koers_organisation() and t.id = $1 and t.career_question is not null and not exists (
       select 1 from career_question q where q.organisation_id = t.organisation_id and q.trajectory_id = t.id and q.text = t.career_question)`,
    [trajectoryId],
  );
  await tx.query(
    `update trajectory t set career_question = q.text from career_question q
     where t.organisation_id = koers_organisation() and t.id = $1 and q.organisation_id = t.organisation_id and q.id = $2 and q.trajectory_id = t.id`,
    [trajectoryId, id],
  );
}
