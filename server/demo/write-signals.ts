// Signals of the story, why a supervisor may read their conversations, and the hold that a crisis puts on a trajectory: as
// signals/store.ts leaves them, with what people did since.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { dueAt } from '../signals/due.ts';
import { demoPeople } from './cast.ts';
import { officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldSignal } from './told.ts';
import type { HeldConversation } from './write-conversations.ts';
import { writeAlerts } from './write-alerts.ts';
import { writeReview } from './write-review.ts';

const dayMs = 24 * 60 * 60 * 1000;

type Raised = ToldSignal & { id: string; raisedAt: Date; trajectoryId: string; conversationId: string; messageId: string };

/** Writes the signals of these conversations. */
export async function writeSignals(tx: Tx, now: Date, conversations: readonly HeldConversation[]): Promise<DatedEntry[]> {
  const raised = conversations.flatMap((conversation) => raisedIn(conversation, now));
  const rows = raised.map(({ acknowledged, assigned, snoozed, marked, resolved, quote, ...signal }) => ({
    ...signal,
    quote: seal(quote),
    dueAt: dueAt(signal.level, signal.raisedAt),
    status: resolved ? 'resolved' : snoozed ? 'snoozed' : acknowledged ? 'acknowledged' : 'open',
    assignedTo: assigned && demoPeople[assigned.to],
    assignedBy: assigned && demoPeople[assigned.by],
    assignedAt: assigned && new Date(signal.raisedAt.getTime() + assigned.minutesLater * 60_000),
    snoozedBy: snoozed && demoPeople[snoozed.by],
    snoozedUntil: snoozed && new Date(officeMomentAt(now, snoozed.at).getTime() + snoozed.days * dayMs),
    snoozeReason: snoozed && seal(snoozed.reason),
    markedBy: marked && demoPeople[marked.by],
    markedNote: marked && seal(marked.note),
    rewritten: marked && seal(marked.rewritten),
    shownAt: signal.kind === 'domestic-violence' ? null : signal.raisedAt,
    acknowledgedBy: acknowledged && demoPeople[acknowledged.by],
    acknowledgedAt: acknowledged && officeMomentAt(now, acknowledged.at),
    resolvedBy: resolved && demoPeople[resolved.by],
    resolvedAt: resolved && officeMomentAt(now, resolved.at),
    outcome: resolved?.outcome,
    note: resolved && seal(resolved.note),
  }));
  await tx.query(
    `insert into signal (organisation_id, id, trajectory_id, conversation_id, message_id, kind, level, situation, quote, found_by, confidence, why, status, raised_at, due_at,
       acknowledged_by, acknowledged_at, assigned_to, assigned_by, assigned_at, snoozed_by, snoozed_until, snooze_reason, marked_by, marked_note, resolved_by, resolved_at, outcome, note)
     select koers_organisation(), id, "trajectoryId", "conversationId", "messageId", kind, level, situation, quote, "foundBy", confidence, why, status, "raisedAt", "dueAt",
       "acknowledgedBy", "acknowledgedAt", "assignedTo", "assignedBy", "assignedAt", "snoozedBy", "snoozedUntil", "snoozeReason", "markedBy", "markedNote", "resolvedBy", "resolvedAt", outcome, note
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "conversationId" uuid, "messageId" uuid, kind text, level text, situation text, quote text, "foundBy" text[],
       confidence real, why text[], status text, "raisedAt" timestamptz, "dueAt" timestamptz, "acknowledgedBy" uuid, "acknowledgedAt" timestamptz, "resolvedBy" uuid, "resolvedAt" timestamptz,
       "assignedTo" uuid, "assignedBy" uuid, "assignedAt" timestamptz, "snoozedBy" uuid, "snoozedUntil" timestamptz, "snoozeReason" text, "markedBy" uuid, "markedNote" text,
       outcome text, note text)`,
    [JSON.stringify(rows)],
  );
  await writeReview(tx, JSON.stringify(rows));
  await writeAlerts(
    tx,
    raised.filter(({ id }) => rows.some((row) => row.id === id && row.status === 'open')),
  );
  await tx.query(
    `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason, created_at)
     select koers_organisation(), "conversationId", "trajectoryId", case when level = 'crisis' then 'crisis' else 'signal' end, min("raisedAt")
     from jsonb_to_recordset($1::jsonb) as g("conversationId" uuid, "trajectoryId" uuid, level text, "raisedAt" timestamptz) group by 1, 2, 3, 4`,
    [JSON.stringify(rows)],
  );
  await tx.query(
    `update trajectory t set held_since = g."raisedAt", held_situation = g.situation
     from jsonb_to_recordset($1::jsonb) as g("trajectoryId" uuid, level text, status text, situation text, "raisedAt" timestamptz)
     where t.organisation_id = koers_organisation() and t.id = g."trajectoryId" and g.level = 'crisis' and g.status <> 'resolved'`,
    [JSON.stringify(rows)],
  );
  return raised.flatMap((signal) => traced(signal, now));
}

function raisedIn({ id: conversationId, trajectoryId, messages }: HeldConversation, now: Date): Raised[] {
  return messages.flatMap((message) =>
    message.signals.map((signal) => ({
      ...signal,
      id: storyId(`signal ${signal.kind} ${message.id}`),
      // What a person found afterwards is raised when they did.
      raisedAt: signal.marked ? officeMomentAt(now, signal.marked.at) : new Date(message.at.getTime() + (signal.late ?? 0) * 1000),
      trajectoryId,
      conversationId,
      messageId: message.id,
    })),
  );
}

function traced({ id, kind, level, foundBy, raisedAt, trajectoryId, acknowledged, assigned, snoozed, marked, resolved }: Raised, now: Date): DatedEntry[] {
  const about = { objectType: 'signal', objectId: id, trajectoryId } as const;
  const entries: DatedEntry[] = [
    marked
      ? { ...about, at: raisedAt, by: marked.by, action: 'signal:mark', detail: { kind, level } }
      : { ...about, at: raisedAt, by: null, action: 'signal:raise', detail: { kind, level, foundBy } },
  ];
  if (marked) entries.push({ ...about, at: raisedAt, by: marked.by, action: 'example:propose' });
  if (assigned) {
    const at = new Date(raisedAt.getTime() + assigned.minutesLater * 60_000);
    entries.push({ ...about, at, by: assigned.by, action: 'signal:assign', detail: { kind, level, to: demoPeople[assigned.to] } });
  }
  if (snoozed) entries.push({ ...about, at: officeMomentAt(now, snoozed.at), by: snoozed.by, action: 'signal:snooze', detail: { kind, level } });
  if (acknowledged)
    entries.push({ ...about, at: officeMomentAt(now, acknowledged.at), by: acknowledged.by, action: 'signal:acknowledge', detail: { kind, level } });
  if (resolved) {
    entries.push({
      ...about,
      at: officeMomentAt(now, resolved.at),
      by: resolved.by,
      action: 'signal:resolve',
      detail: { kind, level, outcome: resolved.outcome, released: false },
    });
  }
  return entries;
}
