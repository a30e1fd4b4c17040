// Complaints in the database; what a client, a handler or who guides wrote passes db/sealed.ts here and nowhere else.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { ComplaintAction, ComplaintStatus, ComplaintSubject, Helped, Lesson } from './complaint.ts';
import type { Terms } from './deadline.ts';

export type StoredComplaint = {
  id: string;
  trajectoryId: string;
  clientId: string;
  about: ComplaintSubject;
  messageId: string | null;
  /** Where the reply is that it is about; null where it is about none, or the conversation is gone. */
  messageConversationId: string | null;
  text: string;
  status: ComplaintStatus;
  handlerId: string | null;
  handlerName: string | null;
  filedAt: Date;
  acknowledgeBy: Date;
  answerBy: Date;
  acknowledgedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  reopenedAt: Date | null;
  answer: string | null;
  helped: Helped | null;
  helpedWords: string | null;
  learned: Lesson[];
  learnedWords: string | null;
  sharedAt: Date | null;
  sharedQuestion: string | null;
  response: string | null;
  respondedAt: Date | null;
};

const columns = `k.id, k.trajectory_id as "trajectoryId", k.client_id as "clientId", k.about, k.message_id as "messageId",
  (select m.conversation_id from message m where m.organisation_id = k.organisation_id and m.id = k.message_id) as "messageConversationId", k.text, k.status,
  k.handler_id as "handlerId", h.name as "handlerName", k.filed_at as "filedAt", k.acknowledge_by as "acknowledgeBy", k.answer_by as "answerBy",
  k.acknowledged_at as "acknowledgedAt", k.answered_at as "answeredAt", k.closed_at as "closedAt", k.reopened_at as "reopenedAt", k.answer, k.helped,
  k.helped_words as "helpedWords", k.learned, k.learned_words as "learnedWords", k.shared_at as "sharedAt", k.shared_question as "sharedQuestion",
  k.response, k.responded_at as "respondedAt"`;
const from = 'from complaint k left join person h on h.organisation_id = k.organisation_id and h.id = k.handler_id';

const open = (text: string | null): string | null => (text === null ? null : unseal(text));
const read = (row: StoredComplaint): StoredComplaint => ({
  ...row,
  text: unseal(row.text),
  answer: open(row.answer),
  helpedWords: open(row.helpedWords),
  learnedWords: open(row.learnedWords),
  sharedQuestion: open(row.sharedQuestion),
  response: open(row.response),
});

/** Those this person may see; open ones first, the nearest term first. */
export async function listComplaints(tx: Tx): Promise<StoredComplaint[]> {
  const rows = await tx.query<StoredComplaint>(
    `select ${columns} ${from} where k.organisation_id = koers_organisation() order by k.status in ('closed', 'withdrawn'), k.answer_by, k.filed_at desc, k.id limit 500`,
  );
  return rows.map(read);
}

/** One complaint; null when it is not there for this person. `lock` where it is about to change. */
export async function readComplaint(tx: Tx, id: string, lock = false): Promise<StoredComplaint | null> {
  if (lock) await tx.query('select 1 from complaint where organisation_id = koers_organisation() and id = $1 for update', [id]);
  const [row] = await tx.query<StoredComplaint>(`select ${columns} ${from} where k.organisation_id = koers_organisation() and k.id = $1`, [id]);
  return row ? read(row) : null;
}

export type NewComplaint = {
  trajectoryId: string;
  clientId: string;
  about: ComplaintSubject;
  messageId: string | null;
  text: string;
  filedAt: Date;
  acknowledgeBy: Date;
  answerBy: Date;
};

export async function insertComplaint(tx: Tx, given: NewComplaint): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into complaint (organisation_id, trajectory_id, client_id, about, message_id, text, filed_at, acknowledge_by, answer_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [given.trajectoryId, given.clientId, given.about, given.messageId, seal(given.text), given.filedAt, given.acknowledgeBy, given.answerBy],
  );
  if (!row) throw new Error('the complaint was not stored');
  return row.id;
}

/** What one step changes; what is not named stays. */
export type ComplaintChange = Partial<
  Pick<
    StoredComplaint,
    | 'status'
    | 'handlerId'
    | 'acknowledgedAt'
    | 'answeredAt'
    | 'closedAt'
    | 'reopenedAt'
    | 'answerBy'
    | 'answer'
    | 'helped'
    | 'helpedWords'
    | 'learned'
    | 'learnedWords'
    | 'sharedAt'
    | 'sharedQuestion'
    | 'response'
    | 'respondedAt'
  > & { respondedBy: string }
>;
const columnOf: Record<keyof ComplaintChange, string> = {
  status: 'status',
  handlerId: 'handler_id',
  acknowledgedAt: 'acknowledged_at',
  answeredAt: 'answered_at',
  closedAt: 'closed_at',
  reopenedAt: 'reopened_at',
  answerBy: 'answer_by',
  answer: 'answer',
  helped: 'helped',
  helpedWords: 'helped_words',
  learned: 'learned',
  learnedWords: 'learned_words',
  sharedAt: 'shared_at',
  sharedQuestion: 'shared_question',
  response: 'response',
  respondedAt: 'responded_at',
  respondedBy: 'responded_by',
};
const sealedOnes: ReadonlySet<string> = new Set(['answer', 'helpedWords', 'learnedWords', 'sharedQuestion', 'response']);

export async function writeComplaint(tx: Tx, id: string, change: ComplaintChange): Promise<void> {
  const entries = Object.entries(change) as [keyof ComplaintChange, unknown][];
  if (entries.length === 0) return;
  await tx.query(
    `update complaint set ${entries.map(([key], i) => `${columnOf[key]} = $${i + 2}`).join(', ')} where organisation_id = koers_organisation() and id = $1`,
    [id, ...entries.map(([key, value]) => (sealedOnes.has(key) && typeof value === 'string' ? seal(value) : value))],
  );
}

export type Step = {
  complaintId: string;
  action: ComplaintAction | 'file';
  byId: string | null;
  byRole: string;
  at: Date;
  to: ComplaintStatus;
  words: string | null;
};

export async function insertStep(
  tx: Tx,
  step: {
    complaintId: string;
    action: Step['action'];
    byId: string;
    byRole: string;
    at: Date;
    from: ComplaintStatus | null;
    to: ComplaintStatus;
    words: string | null;
  },
): Promise<void> {
  await tx.query(
    `insert into complaint_step (organisation_id, complaint_id, action, by_id, by_role, at, from_status, to_status, words)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [step.complaintId, step.action, step.byId, step.byRole, step.at, step.from, step.to, step.words === null ? null : seal(step.words)],
  );
}

/** The steps of these complaints, in order. */
export async function listSteps(tx: Tx, ids: readonly string[]): Promise<Step[]> {
  const rows = await tx.query<Step>(
    `select complaint_id as "complaintId", action, by_id as "byId", by_role as "byRole", at, to_status as "to", words from complaint_step
     where organisation_id = koers_organisation() and complaint_id = any($1::uuid[]) order by id`,
    [ids],
  );
  return rows.map((row) => ({ ...row, words: open(row.words) }));
}

/** What the house set. */
export async function readTerms(tx: Tx): Promise<Terms> {
  const [row] = await tx.query<Terms>(
    'select complaint_acknowledge_days as "acknowledgeDays", complaint_answer_days as "answerDays" from organisation where id = koers_organisation()',
  );
  if (!row) throw new Error('there is no such organisation');
  return row;
}

/** As system: the person's right was looked at before. */
export async function writeTerms(tx: Tx, { acknowledgeDays, answerDays }: Terms): Promise<void> {
  await tx.query('update organisation set complaint_acknowledge_days = $1, complaint_answer_days = $2 where id = koers_organisation()', [
    acknowledgeDays,
    answerDays,
  ]);
}

/** Whether a reply of Koers is there in this trajectory. */
export async function hasReply(tx: Tx, trajectoryId: string, messageId: string): Promise<boolean> {
  const rows = await tx.query(`select 1 from message where organisation_id = koers_organisation() and id = $1 and trajectory_id = $2 and sender = 'koers'`, [
    messageId,
    trajectoryId,
  ]);
  return rows.length > 0;
}

/** Where else a client can go, as the knowledge of the house says it; null where that file is not there. */
export type Elsewhere = { documentId: string; title: string; url: string | null; checkedAt: string };

export async function readElsewhere(tx: Tx): Promise<Elsewhere | null> {
  const [row] = await tx.query<Elsewhere>(
    `select id as "documentId", title, url, to_char(checked_at, 'YYYY-MM-DD') as "checkedAt" from document
     where organisation_id = koers_organisation() and path = 'rules/klacht-over-een-loopbaancentrum.md'`,
  );
  return row ?? null;
}
