// What a brief is made of, across slices, as the counsellor may read it.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { BriefFacts } from './brief.ts';

/** When this person last opened a brief of this trajectory, before a moment; null when never. */
export async function readLastBrief(tx: Tx, trajectoryId: string, before: Date): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `select max(at) as at from trail where organisation_id = koers_organisation() and trajectory_id = $1 and action = 'brief:read' and person_id = koers_person_id() and at < $2`,
    [trajectoryId, before],
  );
  return row?.at ?? null;
}

/** When the trajectory began. */
export async function readBegin(tx: Tx, trajectoryId: string): Promise<Date> {
  const [row] = await tx.query<{ at: Date }>('select created_at as at from trajectory where organisation_id = koers_organisation() and id = $1', [
    trajectoryId,
  ]);
  return row?.at ?? new Date(0);
}

/** Signals that are open, or were resolved since; the gravest and the newest first. */
export async function listBriefSignals(tx: Tx, trajectoryId: string, since: Date): Promise<BriefFacts['signals']> {
  const rows = await tx.query<BriefFacts['signals'][number]>(
    `select id, kind, level, status, outcome, quote, raised_at as "raisedAt", resolved_at as "resolvedAt", conversation_id as "conversationId",
       message_id as "messageId", written_in as "writtenIn"
     from signal where organisation_id = koers_organisation() and trajectory_id = $1 and (status <> 'resolved' or resolved_at > $2)
     order by array_position(array['crisis', 'urgent', 'attention'], level), raised_at desc, id limit 50`,
    [trajectoryId, since],
  );
  return rows.map((row) => ({ ...row, quote: unseal(row.quote) }));
}

/** Insights that wait, and those that were confirmed since; newest first. */
export async function listBriefInsights(tx: Tx, trajectoryId: string, since: Date): Promise<BriefFacts['insights']> {
  const rows = await tx.query<BriefFacts['insights'][number]>(
    `select i.id, i.text, i.status, i.created_at as "createdAt", i.decided_at as "decidedAt", i.message_ids as "messageIds",
       (select m.conversation_id from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) limit 1) as "conversationId"
     from insight i where i.organisation_id = koers_organisation() and i.trajectory_id = $1
       and (i.status = 'proposed' or (i.status = 'confirmed' and coalesce(i.decided_at, i.created_at) > $2))
     order by coalesce(i.decided_at, i.created_at) desc, i.id limit 30`,
    [trajectoryId, since],
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text) }));
}

/** Exercises that were taken up since, with what the client kept of them. */
export async function listBriefExercises(tx: Tx, trajectoryId: string, since: Date): Promise<BriefFacts['exercises']> {
  const rows = await tx.query<Omit<BriefFacts['exercises'][number], 'lines'> & { lines: string[] | null }>(
    `select r.id, r.title, r.status, r.updated_at as "updatedAt", r.conversation_id as "conversationId", x.kept_at is not null as "isKept", x.lines
     from exercise_run r left join exercise_result x on x.organisation_id = r.organisation_id and x.run_id = r.id
     where r.organisation_id = koers_organisation() and r.trajectory_id = $1 and r.updated_at > $2 order by r.updated_at desc limit 10`,
    [trajectoryId, since],
  );
  return rows.map((row) => ({ ...row, lines: row.isKept ? (row.lines ?? []).map(unseal) : [] }));
}

/** What the client shows of the logbook since. */
export async function listBriefEntries(tx: Tx, trajectoryId: string, since: Date): Promise<BriefFacts['logbook']> {
  const rows = await tx.query<BriefFacts['logbook'][number]>(
    `select id, text, on_day::text as "onDay", energy, created_at as "createdAt" from logbook_entry
     where organisation_id = koers_organisation() and trajectory_id = $1 and is_shared and (shared_at > $2 or updated_at > $2) order by on_day desc, created_at desc limit 30`,
    [trajectoryId, since],
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text) }));
}

export type BriefConversation = { id: string; startedAt: Date; lastMessageAt: Date | null; messages: number };

/** Conversations with something of the client since. */
export async function listBriefConversations(tx: Tx, trajectoryId: string, since: Date): Promise<BriefConversation[]> {
  return tx.query<BriefConversation>(
    `select c.id, c.started_at as "startedAt", max(m.at) as "lastMessageAt", count(*)::int as messages
     from conversation c join message m on m.organisation_id = c.organisation_id and m.conversation_id = c.id
     where c.organisation_id = koers_organisation() and c.trajectory_id = $1 and m.sender = 'client' and m.at > $2
     group by c.id, c.started_at order by 3 desc limit 20`,
    [trajectoryId, since],
  );
}

/** What the client wrote since, oldest first; the latest three hundred. */
export async function listBriefMessages(tx: Tx, trajectoryId: string, since: Date): Promise<{ id: string; conversationId: string; text: string; at: Date }[]> {
  const rows = await tx.query<{ id: string; conversationId: string; text: string; at: Date }>(
    `select * from (
       select m.id, m.conversation_id as "conversationId", m.text, m.at from message m
       where m.organisation_id = koers_organisation() and m.trajectory_id = $1 and m.sender = 'client' and m.text is not null and m.at > $2
       order by m.at desc limit 300) latest order by at`,
    [trajectoryId, since],
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text) }));
}

/** When the client last wrote anything in a conversation. */
export async function readLastWritten(tx: Tx, trajectoryId: string): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `select max(at) as at from message where organisation_id = koers_organisation() and trajectory_id = $1 and sender = 'client'`,
    [trajectoryId],
  );
  return row?.at ?? null;
}
