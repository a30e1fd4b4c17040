// Signals in the database. Clients raise them with their messages and never read them here (row-level security).
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { AboutText, Raised } from './raise.ts';
import type { ExampleStatus } from './example.ts';
import type { Finder, Outcome, SignalKind, SignalLevel, SignalStatus } from './signal.ts';
import type { WrittenIn } from './written/written-in.ts';

/** Writes signals with their audit reason, what the client will see of them, and trail, in one round trip; duplicates are left alone. */
export async function insertSignals(tx: Tx, about: AboutText, signals: readonly (Raised & { id: string; dueAt: Date })[]): Promise<void> {
  const place = { conversationId: null, messageId: null, writtenIn: null, writtenId: null, ...about };
  await tx.query(
    `with given as (
       select * from jsonb_to_recordset($4::jsonb) as g(id uuid, kind text, level text, situation text, quote text, "foundBy" text[], confidence real, why text[], "dueAt" timestamptz)),
     flagged as (
       insert into audit_item (organisation_id, conversation_id, trajectory_id, reason)
       select distinct koers_organisation(), $2::uuid, $1::uuid, case when level = 'crisis' then 'crisis' else 'signal' end from given where kind <> 'unchecked' and $2::uuid is not null
       on conflict do nothing),
     recorded as (
       insert into trail (organisation_id, role, action, object_type, object_id, trajectory_id, detail)
       select koers_organisation(), 'system', 'signal:raise', 'signal', id::text, case when kind <> 'domestic-violence' then $1::uuid end, jsonb_build_object('kind', kind, 'level', level, 'foundBy', "foundBy") from given),
     noticed as (
       insert into attention (organisation_id, id, trajectory_id, conversation_id, message_id, written_in, written_id, kind, level, shown_at)
       select koers_organisation(), id, $1, $2, $3, $5, $6, kind, level, case when kind <> 'domestic-violence' then now() end from given
       on conflict do nothing)
     insert into signal (organisation_id, id, trajectory_id, conversation_id, message_id, written_in, written_id, kind, level, situation, quote, found_by, confidence, why, due_at)
     select koers_organisation(), id, $1, $2, $3, $5, $6, kind, level, situation, quote, "foundBy", confidence, why, "dueAt" from given
     on conflict do nothing`,
    [
      place.trajectoryId,
      place.conversationId,
      place.messageId,
      JSON.stringify(signals.map((signal) => ({ ...signal, quote: seal(signal.quote) }))),
      place.writtenIn,
      place.writtenId,
    ],
  );
}

export type StoredSignal = {
  id: string;
  trajectoryId: string;
  clientName: string | null;
  conversationId: string | null;
  messageId: string | null;
  /** Where the client wrote it, when it was not in a conversation. */
  writtenIn: WrittenIn | null;
  writtenId: string | null;
  kind: SignalKind;
  level: SignalLevel;
  situation: string | null;
  quote: string;
  foundBy: Finder[];
  confidence: number;
  status: SignalStatus;
  raisedAt: Date;
  dueAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedByName: string | null;
  assignedTo: string | null;
  assignedToName: string | null;
  snoozedUntil: Date | null;
  snoozeReason: string | null;
  /** No message says it alone: hints of the last two weeks added up to it. */
  addsUp: boolean;
  /** A close that waits for a second person. */
  closing: { by: string; byName: string | null; at: Date; outcome: Outcome; note: string } | null;
  /** When the counsellor spoke about it with the client. */
  toldAt: Date | null;
  /** What the person noted who marked it afterwards. */
  markedNote: string | null;
  resolvedAt: Date | null;
  resolvedByName: string | null;
  outcome: Outcome | null;
  note: string | null;
  /** Where a rewritten version of a missed message stands with the client. */
  example: { id: string; text: string; status: ExampleStatus } | null;
  /** Whether closing a crisis takes two people here. */
  fourEyes: boolean;
};

type Row = Omit<StoredSignal, 'closing' | 'example'> & {
  closingBy: string | null;
  closingByName: string | null;
  closingAt: Date | null;
  closingOutcome: Outcome | null;
  closingNote: string | null;
  exampleId: string | null;
  exampleText: string | null;
  exampleStatus: ExampleStatus | null;
};
const columns = `s.id, s.trajectory_id as "trajectoryId", c.name as "clientName", s.conversation_id as "conversationId", s.message_id as "messageId", s.written_in as "writtenIn", s.written_id as "writtenId", s.kind, s.level,
  s.situation, s.quote, s.found_by as "foundBy", s.why @> '{hints-add-up}' as "addsUp", s.confidence, s.status, s.raised_at as "raisedAt", s.due_at as "dueAt", s.acknowledged_at as "acknowledgedAt",
  a.name as "acknowledgedByName", s.assigned_to as "assignedTo", d.name as "assignedToName", s.snoozed_until as "snoozedUntil", s.snooze_reason as "snoozeReason",
  s.closing_by as "closingBy", p.name as "closingByName", s.closing_at as "closingAt", s.closing_outcome as "closingOutcome", s.closing_note as "closingNote",
  s.told_at as "toldAt", s.marked_note as "markedNote", s.resolved_at as "resolvedAt", r.name as "resolvedByName", s.outcome, s.note,
  e.id as "exampleId", e.text as "exampleText", e.status as "exampleStatus", o.four_eyes as "fourEyes"`;
const named = (alias: string, column: string) => `left join person ${alias} on ${alias}.organisation_id = s.organisation_id and ${alias}.id = s.${column}`;
const joins = `from signal s
  join organisation o on o.id = s.organisation_id
  join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
  left join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
  ${named('a', 'acknowledged_by')} ${named('d', 'assigned_to')} ${named('p', 'closing_by')} ${named('r', 'resolved_by')}
  left join signal_example e on e.organisation_id = s.organisation_id and e.signal_id = s.id`;
const unsealed = (text: string | null): string | null => (text === null ? null : unseal(text));
function read(row: Row): StoredSignal {
  const { closingBy, closingByName, closingAt, closingOutcome, closingNote, exampleId, exampleText, exampleStatus, ...signal } = row;
  return {
    ...signal,
    quote: unseal(signal.quote),
    note: unsealed(signal.note),
    snoozeReason: unsealed(signal.snoozeReason),
    markedNote: unsealed(signal.markedNote),
    closing:
      closingBy && closingAt && closingOutcome
        ? { by: closingBy, byName: closingByName, at: closingAt, outcome: closingOutcome, note: unseal(closingNote ?? '') }
        : null,
    example: exampleId && exampleStatus ? { id: exampleId, text: unseal(exampleText ?? ''), status: exampleStatus } : null,
  };
}

/** Signals this person may see, most dangerous first, then by when they are due. */
export async function listSignals(tx: Tx, filter: { openOnly: boolean; trajectoryId: string | null }): Promise<StoredSignal[]> {
  const rows = await tx.query<Row>(
    `select ${columns} ${joins}
     where s.organisation_id = koers_organisation() and ($1::uuid is null or s.trajectory_id = $1) and (not $2::boolean or s.status <> 'resolved')
     order by s.status = 'resolved', array_position(array['crisis', 'urgent', 'attention'], s.level), s.due_at, s.id limit 500`,
    [filter.trajectoryId, filter.openOnly],
  );
  return rows.map(read);
}

/** One signal under lock, or null when it is not there for this person. */
export async function lockSignal(tx: Tx, id: string): Promise<StoredSignal | null> {
  const [row] = await tx.query<Row>(`select ${columns} ${joins} where s.organisation_id = koers_organisation() and s.id = $1 for update of s`, [id]);
  return row ? read(row) : null;
}

/** The level of a signal, or null when it is not there for this person. */
export async function readLevel(tx: Tx, id: string): Promise<SignalLevel | null> {
  const [row] = await tx.query<{ level: SignalLevel }>('select level from signal where organisation_id = koers_organisation() and id = $1', [id]);
  return row?.level ?? null;
}

/** Holds coaching in a trajectory after a crisis; the first situation stays. */
export async function holdTrajectory(tx: Tx, trajectoryId: string, situation: string): Promise<void> {
  await tx.query(
    `update trajectory set held_situation = case when held_since is null then $2 else held_situation end, held_since = coalesce(held_since, now())
     where organisation_id = koers_organisation() and id = $1`,
    [trajectoryId, situation],
  );
}

/** Lets coaching go on, once no crisis signal of the trajectory is unresolved. True when it was released now. */
export async function releaseTrajectory(tx: Tx, trajectoryId: string): Promise<boolean> {
  // The lock first: a crisis that is being stored at this moment holds it, and is seen only by a look after the wait.
  await tx.query('select 1 from trajectory where organisation_id = koers_organisation() and id = $1 for update', [trajectoryId]);
  const rows = await tx.query(
    `update trajectory t set held_since = null, held_situation = null
     where organisation_id = koers_organisation() and id = $1 and held_since is not null
       and not exists (select 1 from signal s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id and s.level = 'crisis' and s.status <> 'resolved')
     returning id`,
    [trajectoryId],
  );
  return rows.length > 0;
}
