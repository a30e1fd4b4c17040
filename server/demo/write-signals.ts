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

type Raised = ToldSignal & { id: string; raisedAt: Date; trajectoryId: string; conversationId: string; messageId: string };

/** Writes the signals of these conversations. */
export async function writeSignals(tx: Tx, now: Date, conversations: readonly HeldConversation[]): Promise<DatedEntry[]> {
  const raised = conversations.flatMap((conversation) => raisedIn(conversation));
  const rows = raised.map(({ acknowledged, resolved, quote, ...signal }) => ({
    ...signal,
    quote: seal(quote),
    dueAt: dueAt(signal.level, signal.raisedAt),
    status: resolved ? 'resolved' : acknowledged ? 'acknowledged' : 'open',
    acknowledgedBy: acknowledged && demoPeople[acknowledged.by],
    acknowledgedAt: acknowledged && officeMomentAt(now, acknowledged.at),
    resolvedBy: resolved && demoPeople[resolved.by],
    resolvedAt: resolved && officeMomentAt(now, resolved.at),
    outcome: resolved?.outcome,
    note: resolved && seal(resolved.note),
  }));
  await tx.query(
    `insert into signal (organisation_id, id, trajectory_id, conversation_id, message_id, kind, level, situation, quote, found_by, confidence, why, status, raised_at, due_at,
       acknowledged_by, acknowledged_at, resolved_by, resolved_at, outcome, note)
     select koers_organisation(), id, "trajectoryId", "conversationId", "messageId", kind, level, situation, quote, "foundBy", confidence, why, status, "raisedAt", "dueAt",
       "acknowledgedBy", "acknowledgedAt", "resolvedBy", "resolvedAt", outcome, note
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "conversationId" uuid, "messageId" uuid, kind text, level text, situation text, quote text, "foundBy" text[],
       confidence real, why text[], status text, "raisedAt" timestamptz, "dueAt" timestamptz, "acknowledgedBy" uuid, "acknowledgedAt" timestamptz, "resolvedBy" uuid, "resolvedAt" timestamptz,
       outcome text, note text)`,
    [JSON.stringify(rows)],
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

function raisedIn({ id: conversationId, trajectoryId, messages }: HeldConversation): Raised[] {
  return messages.flatMap((message) =>
    message.signals.map((signal) => ({
      ...signal,
      id: storyId(`signal ${signal.kind} ${message.id}`),
      raisedAt: new Date(message.at.getTime() + (signal.late ?? 0) * 1000),
      trajectoryId,
      conversationId,
      messageId: message.id,
    })),
  );
}

function traced({ id, kind, level, foundBy, raisedAt, trajectoryId, acknowledged, resolved }: Raised, now: Date): DatedEntry[] {
  const about = { objectType: 'signal', objectId: id, trajectoryId } as const;
  const entries: DatedEntry[] = [{ ...about, at: raisedAt, by: null, action: 'signal:raise', detail: { kind, level, foundBy } }];
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
