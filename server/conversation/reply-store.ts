// Replies on their way out: every sentence is a numbered frame before it is sent, and what was sent can be sent again the same.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { type Interruption, leaseSeconds } from './turn-store.ts';
import { sealView, unsealView } from './exercise-store.ts';
import type { Citation, ExerciseView, ServerFrame, Voice } from './wire.ts';

export type NumberedFrame = Extract<ServerFrame, { seq: number }>;

/** Closes a reply whose holder fell away, if it had begun: its text is what went out. The conversation's row must be locked. */
export async function closeAbandonedReply(tx: Tx, conversationId: string, replyId: string): Promise<NumberedFrame[]> {
  const done = { move: 'cut', voice: 'guide' as const, citations: [], cut: true };
  const [row] = await tx.query<{ seq: string }>(
    `with open as (
       select 1 from message where organisation_id = koers_organisation() and id = $2 and text is null),
     numbered as (
       update conversation set last_seq = last_seq + 1 where organisation_id = koers_organisation() and id = $1 and exists (select 1 from open)
       returning last_seq, trajectory_id),
     sent as (
       insert into frame (organisation_id, conversation_id, trajectory_id, seq, type, reply_id, body)
       select koers_organisation(), $1::uuid, trajectory_id, last_seq, 'reply.done', $2::uuid, $3::jsonb from numbered),
     kept as (
       update message m set cut = true, voice = 'guide', move_reason = 'the instance that wrote this fell away',
         text = (select coalesce(string_agg(f.body->>'text', '' order by f.seq), '') from frame f
           where f.organisation_id = m.organisation_id and f.conversation_id = $1 and f.reply_id = $2 and f.type = 'reply.part')
       where organisation_id = koers_organisation() and id = $2 and exists (select 1 from numbered))
     select last_seq as seq from numbered`,
    [conversationId, replyId, JSON.stringify(done)],
  );
  return row ? [{ type: 'reply.done', replyId, seq: Number(row.seq), ...done }] : [];
}

export type OpenReply = { conversationId: string; trajectoryId: string; replyId: string; holder: string };

/** A stop and a crisis let no further sentence out; another message lets the one at hand end. */
const maySpeak = `(interrupted is null or interrupted = 'message')`;

/**
 * Stores sentences that are about to go out. `lost` when somebody else holds the turn by now: nothing is stored then, nor after a
 * stop or a crisis (no frames). The parts, joined, are the reply.
 */
export async function appendParts(
  tx: Tx,
  reply: OpenReply,
  parts: readonly string[],
): Promise<{ frames: NumberedFrame[]; interrupted: Interruption | null } | 'lost'> {
  const [row] = await tx.query<{ lastSeq: string | null; interrupted: Interruption | null }>(
    `with locked as (
       -- The conversation before the turn, as accepting a message does: one order of locks, no deadlock.
       select 1 from conversation where organisation_id = koers_organisation() and id = $1 for update),
     held as (
       update turn set lease_until = now() + make_interval(secs => $6)
       where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $3 and holder = $4
         and exists (select 1 from locked) returning interrupted),
     numbered as (
       update conversation set last_seq = last_seq + jsonb_array_length($5::jsonb)
       where organisation_id = koers_organisation() and id = $1 and exists (select 1 from held where ${maySpeak}) returning last_seq),
     begun as (
       insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender)
       select koers_organisation(), $3::uuid, $1::uuid, $2::uuid, last_seq - jsonb_array_length($5::jsonb) + 1, 'koers' from numbered
       on conflict do nothing),
     sent as (
       insert into frame (organisation_id, conversation_id, trajectory_id, seq, type, reply_id, body)
       select koers_organisation(), $1::uuid, $2::uuid, last_seq - jsonb_array_length($5::jsonb) + part.ordinality, 'reply.part', $3::uuid, jsonb_build_object('text', part.value)
       from numbered, jsonb_array_elements_text($5::jsonb) with ordinality part)
     select last_seq as "lastSeq", interrupted from held left join numbered on true`,
    [reply.conversationId, reply.trajectoryId, reply.replyId, reply.holder, JSON.stringify(parts.map(seal)), leaseSeconds],
  );
  if (!row) return 'lost';
  if (row.lastSeq === null) return { frames: [], interrupted: row.interrupted };
  const first = Number(row.lastSeq) - parts.length + 1;
  return { frames: parts.map((text, index) => ({ type: 'reply.part', replyId: reply.replyId, seq: first + index, text })), interrupted: row.interrupted };
}

export type Closing = {
  move: string;
  reason: string;
  voice: Voice;
  citations: readonly Citation[];
  /** Rules of the guard that held a sentence back. */
  guarded: readonly string[];
  cut: boolean;
  /** What worded it, where a model did. */
  wordedBy?: { promptVersion: string; model: string } | null;
  /** The client's messages up to this number are answered by this reply. */
  answeredUpTo: number;
  /** Where the exercise stands that this reply is about. */
  exercise?: ExerciseView | null;
};

/**
 * Closes a reply: last parts, `reply.done`, the message's full text, the turn. `more`: the client wrote again in the meantime.
 * `lost` when somebody else holds the turn; `stop` or `crisis` when these parts may not go out any more: nothing is stored then.
 */
export async function closeReply(
  tx: Tx,
  reply: OpenReply,
  parts: readonly string[],
  closing: Closing,
): Promise<{ frames: NumberedFrame[]; more: boolean } | 'lost' | 'stop' | 'crisis'> {
  const done = { move: closing.move, voice: closing.voice, citations: closing.citations, ...(closing.cut ? { cut: true } : {}) };
  const exercise = closing.exercise ? sealView(closing.exercise) : null;
  const [row] = await tx.query<{ lastSeq: string | null; more: boolean; interrupted: 'stop' | 'crisis' }>(
    `with locked as (
       select 1 from conversation where organisation_id = koers_organisation() and id = $1 for update),
     held as (
       select interrupted from turn where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $3 and holder = $4
         and exists (select 1 from locked) for update),
     earlier as (
       select coalesce(string_agg(body->>'text', '' order by seq), '') as text from frame
       where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $3 and type = 'reply.part'),
     numbered as (
       update conversation set last_seq = last_seq + jsonb_array_length($5::jsonb) + 1, last_message_at = now()
       where organisation_id = koers_organisation() and id = $1
         and exists (select 1 from held where ${maySpeak} or $5::jsonb = '[]') returning last_seq, last_client_seq),
     sent as (
       insert into frame (organisation_id, conversation_id, trajectory_id, seq, type, reply_id, body)
       select koers_organisation(), $1::uuid, $2::uuid, last_seq - jsonb_array_length($5::jsonb) - 1 + part.ordinality, 'reply.part', $3::uuid, jsonb_build_object('text', part.value)
       from numbered, jsonb_array_elements_text($5::jsonb) with ordinality part
       union all
       select koers_organisation(), $1::uuid, $2::uuid, last_seq, 'reply.done', $3::uuid, $6::jsonb from numbered),
     kept as (
       insert into message as m (organisation_id, id, conversation_id, trajectory_id, seq, sender, text, move, move_reason, voice, citations, guarded, cut, exercise, prompt_version, model)
       select koers_organisation(), $3::uuid, $1::uuid, $2::uuid, last_seq - jsonb_array_length($5::jsonb), 'koers',
         (select text from earlier) || coalesce((select string_agg(value, '' order by ordinality) from jsonb_array_elements_text($5::jsonb) with ordinality), ''),
         $7::text, $8::text, $9::text, $10::jsonb, $11::jsonb, $12::boolean, $14::jsonb, $15::text, $16::text from numbered
       on conflict (organisation_id, id) do update set text = excluded.text, move = excluded.move, move_reason = excluded.move_reason, voice = excluded.voice,
         citations = excluded.citations, guarded = excluded.guarded, cut = excluded.cut, exercise = excluded.exercise,
         prompt_version = excluded.prompt_version, model = excluded.model),
     ended as (
       delete from turn where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $3
         and exists (select 1 from numbered where last_client_seq <= $13::bigint)),
     left_open as (
       -- More is waiting: the turn stays this holder's, and the next reply answers what came after this one.
       update turn set answers_after = $13::bigint where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $3
         and exists (select 1 from numbered where last_client_seq > $13::bigint)),
     recorded as (
       insert into trail (organisation_id, role, action, object_type, object_id, trajectory_id, reason, detail)
       select koers_organisation(), 'system', 'conversation:reply', 'message', ($3::uuid)::text, $2::uuid, $8::text,
         jsonb_build_object('move', $7::text, 'voice', $9::text, 'guarded', $11::jsonb, 'cut', $12::boolean) from numbered)
     select last_seq as "lastSeq", last_client_seq > $13::bigint as more, interrupted from held left join numbered on true`,
    [
      reply.conversationId,
      reply.trajectoryId,
      reply.replyId,
      reply.holder,
      JSON.stringify(parts.map(seal)),
      JSON.stringify({ ...done, ...(exercise && { exercise }) }),
      closing.move,
      closing.reason,
      closing.voice,
      JSON.stringify(closing.citations),
      JSON.stringify(closing.guarded),
      closing.cut,
      closing.answeredUpTo,
      exercise && JSON.stringify(exercise),
      closing.wordedBy?.promptVersion ?? null,
      closing.wordedBy?.model ?? null,
    ],
  );
  if (!row) return 'lost';
  if (row.lastSeq === null) return row.interrupted;
  const lastSeq = Number(row.lastSeq);
  const frames: NumberedFrame[] = parts.map((text, index) => ({ type: 'reply.part', replyId: reply.replyId, seq: lastSeq - parts.length + index, text }));
  frames.push({
    type: 'reply.done',
    replyId: reply.replyId,
    seq: lastSeq,
    ...done,
    citations: [...closing.citations],
    ...(closing.exercise && { exercise: closing.exercise }),
  });
  return { frames, more: row.more };
}

/** Stores a whole fixed answer at once: the help lines, the sentences and their end. No turn is needed. */
export async function writeSafetyAnswer(
  tx: Tx,
  reply: { conversationId: string; trajectoryId: string; replyId: string },
  safety: { level: 'crisis' | 'urgent'; situation: string; helpLines: readonly object[] },
  parts: readonly string[],
  reason: string,
): Promise<NumberedFrame[]> {
  const done = { move: 'safety', voice: 'fixed', citations: [] };
  const bodies = [
    { type: 'safety', body: safety },
    ...parts.map((text) => ({ type: 'reply.part', body: { text: seal(text) } })),
    { type: 'reply.done', body: done },
  ];
  const [row] = await tx.query<{ lastSeq: string }>(
    `with numbered as (
       update conversation set last_seq = last_seq + jsonb_array_length($4::jsonb), last_message_at = now()
       where organisation_id = koers_organisation() and id = $1 returning last_seq),
     sent as (
       insert into frame (organisation_id, conversation_id, trajectory_id, seq, type, reply_id, body)
       select koers_organisation(), $1::uuid, $2::uuid, last_seq - jsonb_array_length($4::jsonb) + item.ordinality, item.value->>'type', $3::uuid, item.value->'body'
       from numbered, jsonb_array_elements($4::jsonb) with ordinality item),
     recorded as (
       insert into trail (organisation_id, role, action, object_type, object_id, trajectory_id, reason, detail)
       select koers_organisation(), 'system', 'conversation:reply', 'message', ($3::uuid)::text, $2::uuid, $6::text, '{"move":"safety","voice":"fixed"}' from numbered),
     kept as (
       insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender, text, move, move_reason, voice)
       select koers_organisation(), $3::uuid, $1::uuid, $2::uuid, last_seq, 'koers', $5::text, 'safety', $6::text, 'fixed' from numbered)
     select last_seq as "lastSeq" from numbered`,
    [reply.conversationId, reply.trajectoryId, reply.replyId, JSON.stringify(bodies), seal(parts.join('')), reason],
  );
  const first = Number(row?.lastSeq) - bodies.length + 1;
  return bodies.map(({ type, body }, index) => frameOf(type, first + index, reply.replyId, body as Record<string, unknown>));
}

/** Stores help lines for an urgent signal, once per kind in a conversation; they go out before any voice has spoken. */
export async function writeUrgentLines(
  tx: Tx,
  conversation: { id: string; trajectoryId: string },
  safety: { level: 'urgent'; situation: string; helpLines: readonly object[] },
): Promise<NumberedFrame[]> {
  const [row] = await tx.query<{ seq: string }>(
    `with numbered as (
       update conversation set last_seq = last_seq + 1 where organisation_id = koers_organisation() and id = $1
         and not exists (select 1 from frame where organisation_id = koers_organisation() and conversation_id = $1 and type = 'safety' and body->>'situation' = $3::jsonb->>'situation')
       returning last_seq)
     insert into frame (organisation_id, conversation_id, trajectory_id, seq, type, body)
     select koers_organisation(), $1::uuid, $2::uuid, last_seq, 'safety', $3::jsonb from numbered returning seq`,
    [conversation.id, conversation.trajectoryId, JSON.stringify(safety)],
  );
  return row ? [frameOf('safety', Number(row.seq), '', safety)] : [];
}

/** The frames after a number, in order, exactly as they were sent; client messages come back as `message` frames. */
export async function readFrames(tx: Tx, conversationId: string, after: number): Promise<NumberedFrame[]> {
  const rows = await tx.query<{ type: string; seq: string; replyId: string | null; body: Record<string, unknown> }>(
    `select type, seq, reply_id as "replyId", body from frame
       where organisation_id = koers_organisation() and conversation_id = $1 and seq > $2
     union all
     select 'message', seq, id, jsonb_build_object('text', text, 'at', at, 'clientMessageId', client_message_id) from message
       where organisation_id = koers_organisation() and conversation_id = $1 and seq > $2 and sender = 'client'
     order by seq`,
    [conversationId, after],
  );
  return rows.map((row) => frameOf(row.type, Number(row.seq), row.replyId ?? '', row.body));
}

function frameOf(type: string, seq: number, id: string, body: Record<string, unknown>): NumberedFrame {
  switch (type) {
    case 'message':
      return {
        type,
        messageId: id,
        clientMessageId: String(body.clientMessageId ?? ''),
        seq,
        text: unseal(String(body.text)),
        at: new Date(String(body.at)).toISOString(),
      };
    case 'reply.part':
      return { type, replyId: id, seq, text: unseal(String(body.text)) };
    case 'reply.done': {
      const { exercise, ...done } = body as { move: string; voice: Voice; citations: Citation[]; cut?: boolean; exercise?: ExerciseView };
      return { type, replyId: id, seq, ...done, ...(exercise && { exercise: unsealView(exercise) }) };
    }
    default:
      return { type: 'safety', seq, ...(body as Omit<Extract<NumberedFrame, { type: 'safety' }>, 'type' | 'seq'>) };
  }
}
