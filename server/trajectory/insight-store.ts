// Insights and commitments of a client in the database, as a person may see them. What was thrown away has no text left and is in no list.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { InsightKind, InsightStatus } from './insight.ts';

export type Insight = {
  id: string;
  trajectoryId: string;
  text: string;
  kind: InsightKind;
  competency: string | null;
  messageIds: string[];
  /** Where it was said, for a way back to it; null where that is nowhere to be found. */
  conversationId: string | null;
  /** The run of an exercise that gave it. */
  runId: string | null;
  /** What was noted after the session in which it came up. */
  recordId: string | null;
  /** When, for a commitment: in the client's words, and the day it comes down to. */
  due: string | null;
  dueOn: string | null;
  status: InsightStatus;
  createdAt: Date;
  decidedAt: Date | null;
  /** Since when it is in other words than those of the message. */
  editedAt: Date | null;
};

const columns = `i.id, i.trajectory_id as "trajectoryId", i.text, i.kind, i.competency, i.message_ids as "messageIds",
  (select m.conversation_id from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) order by m.seq limit 1) as "conversationId",
  i.run_id as "runId", i.record_id as "recordId", i.due, i.due_on::text as "dueOn", i.status, i.created_at as "createdAt", i.decided_at as "decidedAt", i.edited_at as "editedAt"`;
const read = (row: Insight): Insight => ({ ...row, text: unseal(row.text), due: row.due === null ? null : unseal(row.due) });

/** What the client found out about themself and set out to do, newest first. */
export async function listInsights(tx: Tx, trajectoryId: string): Promise<Insight[]> {
  const rows = await tx.query<Insight>(
    `select ${columns} from insight i
     where i.organisation_id = koers_organisation() and i.trajectory_id = $1 and i.status <> 'thrown-away' order by i.created_at desc, i.id`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** One insight under lock, or null when it is not there for this reader, or not to change. */
export async function lockInsight(tx: Tx, id: string): Promise<Insight | null> {
  const [row] = await tx.query<Insight>(`select ${columns} from insight i where i.organisation_id = koers_organisation() and i.id = $1 for update of i`, [id]);
  return row ? read(row) : null;
}

export type Proposal = {
  text: string;
  competency?: string | null;
  kind?: InsightKind;
  messageId: string;
  /** All messages it rests on, where there are more. */
  messageIds?: readonly string[];
  runId?: string | null;
  due?: string | null;
  dueOn?: string | null;
};

/** Keeps proposals; the client confirms or refuses them later. */
export async function proposeInsights(tx: Tx, trajectoryId: string, proposals: readonly Proposal[]): Promise<void> {
  for (const { text, competency = null, kind = 'insight', messageId, messageIds = [messageId], runId = null, due = null, dueOn = null } of proposals) {
    await tx.query(
      `insert into insight (organisation_id, trajectory_id, text, competency, kind, message_ids, run_id, due, due_on)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8)`,
      [trajectoryId, seal(text), competency, kind, messageIds, runId, due === null ? null : seal(due), dueOn],
    );
  }
}

/** Writes the client's decision. */
export async function writeDecision(tx: Tx, id: string, status: InsightStatus): Promise<void> {
  await tx.query('update insight set status = $2, decided_at = now() where organisation_id = koers_organisation() and id = $1', [id, status]);
}

/** Writes it in other words of the client, which makes it so; the day goes with the words it was read from. */
export async function writeInsight(tx: Tx, id: string, status: InsightStatus, text: string, due: string | null, dueOn: string | null): Promise<void> {
  await tx.query(
    `update insight set text = $2, due = $3, due_on = $4, status = $5, edited_at = now(), decided_at = now()
     where organisation_id = koers_organisation() and id = $1`,
    [id, seal(text), due === null ? null : seal(due), dueOn, status],
  );
}

/** Takes the words away for good. What it came from stays known, so that it is not proposed from there again. */
export async function emptyInsight(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `update insight set status = 'thrown-away', text = '', due = null, due_on = null, decided_at = now(), edited_at = null
     where organisation_id = koers_organisation() and id = $1`,
    [id],
  );
}

/** That it was brought back in a conversation: once is enough. */
export async function markRecalled(tx: Tx, id: string): Promise<void> {
  await tx.query(`update insight set recalled_at = now() where organisation_id = koers_organisation() and id = $1 and status <> 'thrown-away'`, [id]);
}
