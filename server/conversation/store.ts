// What a conversation keeps: messages, frames, the turn in hand. Messages and frames share one increasing number per conversation,
// given out under the lock of the conversation's row; so two tabs, two instances and a replay all see one order.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Language } from '../people/roles.ts';
import type { MoveName, PastTurn } from './move.ts';
import type { Stage } from './stage.ts';
import type { Citation, ServerFrame, TranscriptMessage, Voice } from './wire.ts';

export type NumberedFrame = Extract<ServerFrame, { seq: number }>;

/** A conversation under lock, with all that accepting a message needs to know. */
export type LockedConversation = {
  id: string;
  trajectoryId: string;
  lastSeq: number;
  lastClientSeq: number;
  closed: boolean;
  ready: boolean;
  heldSituation: string | null;
  fixedReplies: number;
  stage: Stage;
  careerQuestion: string | null;
  hoursLeftMinutes: number | null;
  clientName: string;
  counsellorName: string;
  standInName: string | null;
  language: Language;
  /** `leaseMs`: how long its holder still has; `expired` when that is over. */
  turn: { replyId: string; expired: boolean; leaseMs: number; answersAfter: number } | null;
  sentBefore: { messageId: string; seq: number } | null;
};

/** Locks the conversation's row; whoever comes second waits, so numbers and turns never cross. Null when it is not there for this person. */
export async function lockConversation(tx: Tx, conversationId: string, clientMessageId: string | null): Promise<LockedConversation | null> {
  // The lock first, and only then the look. In one statement PostgreSQL would read the turn and the message as they were before the
  // wait: whoever came second would not see the turn that the first one opened, and take it from them.
  const locked = await tx.query('select 1 from conversation where organisation_id = koers_organisation() and id = $1 for update', [conversationId]);
  if (locked.length === 0) return null;
  const [row] = await tx.query<
    Omit<LockedConversation, 'turn' | 'sentBefore' | 'lastSeq' | 'lastClientSeq'> & {
      lastSeq: string;
      lastClientSeq: string;
      turnReplyId: string | null;
      turnLeaseMs: number | null;
      turnAnswersAfter: string | null;
      sentId: string | null;
      sentSeq: string | null;
    }
  >(
    `select c.id, c.trajectory_id as "trajectoryId", c.last_seq as "lastSeq", c.last_client_seq as "lastClientSeq",
       t.closed_at is not null as closed, t.stand_in_id is not null and t.response_hours is not null as ready,
       case when t.held_since is not null then coalesce(t.held_situation, 'suicide') end as "heldSituation",
       (select count(*)::int from message f where f.organisation_id = c.organisation_id and f.conversation_id = c.id and f.voice = 'fixed') as "fixedReplies",
       t.stage, t.career_question as "careerQuestion", t.hours_left_minutes as "hoursLeftMinutes",
       coalesce(cl.name, '') as "clientName", coalesce(g.name, '') as "counsellorName", s.name as "standInName", coalesce(cl.language, 'nl') as language,
       turn.reply_id as "turnReplyId", (extract(epoch from turn.lease_until - clock_timestamp()) * 1000)::float8 as "turnLeaseMs", turn.answers_after as "turnAnswersAfter",
       sent.id as "sentId", sent.seq as "sentSeq"
     from conversation c
       join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
       left join person cl on cl.organisation_id = t.organisation_id and cl.id = t.client_id
       left join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
       left join person s on s.organisation_id = t.organisation_id and s.id = t.stand_in_id
       left join turn on turn.organisation_id = c.organisation_id and turn.conversation_id = c.id
       left join message sent on sent.organisation_id = c.organisation_id and sent.conversation_id = c.id and sent.client_message_id = $2
     where c.organisation_id = koers_organisation() and c.id = $1`,
    [conversationId, clientMessageId],
  );
  if (!row) return null;
  const { turnReplyId, turnLeaseMs, turnAnswersAfter, sentId, sentSeq, ...rest } = row;
  return {
    ...rest,
    lastSeq: Number(row.lastSeq),
    lastClientSeq: Number(row.lastClientSeq),
    careerQuestion: row.careerQuestion === null ? null : unseal(row.careerQuestion),
    turn: turnReplyId ? { replyId: turnReplyId, expired: Number(turnLeaseMs) < 0, leaseMs: Number(turnLeaseMs), answersAfter: Number(turnAnswersAfter) } : null,
    sentBefore: sentId ? { messageId: sentId, seq: Number(sentSeq) } : null,
  };
}

/** Stores a client's message under the next number. The conversation's row must be locked. */
export async function insertClientMessage(
  tx: Tx,
  message: { id: string; conversationId: string; trajectoryId: string; clientMessageId: string; text: string },
): Promise<{ seq: number; at: Date }> {
  const [row] = await tx.query<{ seq: string; at: Date }>(
    `with numbered as (
       update conversation set last_seq = last_seq + 1, last_client_seq = last_seq + 1, last_message_at = now(), finished_at = null
       where organisation_id = koers_organisation() and id = $2 returning last_seq),
     written as (
       insert into trail (organisation_id, person_id, role, action, object_type, object_id, trajectory_id)
       values (koers_organisation(), koers_person_id(), koers_role(), 'conversation:write', 'message', ($1::uuid)::text, $3::uuid))
     insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender, client_message_id, text)
     select koers_organisation(), $1::uuid, $2::uuid, $3::uuid, last_seq, 'client', $4::text, $5::text from numbered returning seq, at`,
    [message.id, message.conversationId, message.trajectoryId, message.clientMessageId, seal(message.text)],
  );
  if (!row) throw new Error('the message was not stored');
  return { seq: Number(row.seq), at: row.at };
}

/** How long a turn may go without a sign of life before someone else continues it. Seconds. */
export const leaseSeconds = 15;

/** Takes (or takes over) the turn for this holder. */
export async function takeLease(
  tx: Tx,
  turn: { conversationId: string; trajectoryId: string; replyId: string; holder: string; answersAfter: number },
): Promise<void> {
  await tx.query(
    `insert into turn (organisation_id, conversation_id, trajectory_id, reply_id, holder, lease_until, answers_after)
     values (koers_organisation(), $1, $2, $3, $4, now() + make_interval(secs => $5), $6)
     on conflict (organisation_id, conversation_id) do update
       set reply_id = excluded.reply_id, holder = excluded.holder, lease_until = excluded.lease_until, answers_after = excluded.answers_after, interrupted = null`,
    [turn.conversationId, turn.trajectoryId, turn.replyId, turn.holder, leaseSeconds, turn.answersAfter],
  );
}

export type Interruption = 'message' | 'stop' | 'crisis';

/**
 * Asks whoever holds the turn to end it; gives the replies that are asked. A crisis outranks a stop, and a stop outranks another
 * message: who said stop and then writes does not want the rest of it either.
 */
export async function interruptTurn(tx: Tx, conversationId: string, why: Interruption, replyId?: string): Promise<string[]> {
  const rows = await tx.query<{ replyId: string }>(
    `update turn set interrupted = case when interrupted = 'crisis' or (interrupted = 'stop' and $2 = 'message') then interrupted else $2 end
     where organisation_id = koers_organisation() and conversation_id = $1 and ($3::uuid is null or reply_id = $3) returning reply_id as "replyId"`,
    [conversationId, why, replyId ?? null],
  );
  return rows.map((row) => row.replyId);
}

/** Ends all coaching of a trajectory for a crisis, in its other conversations too. The trajectory's row must be locked. */
export async function interruptCoaching(tx: Tx, trajectoryId: string): Promise<string[]> {
  const rows = await tx.query<{ replyId: string }>(
    `update turn set interrupted = 'crisis' where organisation_id = koers_organisation() and trajectory_id = $1 returning reply_id as "replyId"`,
    [trajectoryId],
  );
  return rows.map((row) => row.replyId);
}

/** Renews the lease; null when somebody else holds the turn by now. */
export async function renewLease(tx: Tx, turn: { conversationId: string; replyId: string; holder: string }): Promise<{ interrupted: Interruption | null } | null> {
  const [row] = await tx.query<{ interrupted: Interruption | null }>(
    `update turn set lease_until = now() + make_interval(secs => $4)
     where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 and holder = $3 returning interrupted`,
    [turn.conversationId, turn.replyId, turn.holder, leaseSeconds],
  );
  return row ?? null;
}

/** What is known when a reply begins: earlier turns, what waits for an answer, what the client confirmed and set out to do. */
export type Context = { past: PastTurn[]; waiting: { id: string; seq: number; text: string }[]; insights: string[]; actions: string[] };

const pastTurnsRead = 60;

/** Reads the context in one round trip. `answersAfter`: messages above this number wait for an answer. */
export async function readContext(tx: Tx, conversationId: string, trajectoryId: string, answersAfter: number): Promise<Context> {
  const [row] = await tx.query<{
    messages: { id: string; seq: number; sender: PastTurn['from']; text: string; move: MoveName | null }[] | null;
    insights: string[] | null;
    actions: { text: string }[] | null;
  }>(
    `select
       (select json_agg(m order by m.seq) from (
          select id, seq, sender, text, move from message
          where organisation_id = koers_organisation() and conversation_id = $1 and text is not null
          order by seq desc limit $3) m) as messages,
       (select json_agg(text order by created_at) from insight
          where organisation_id = koers_organisation() and trajectory_id = $2 and status = 'confirmed') as insights,
       (select items from plan_section
          where organisation_id = koers_organisation() and trajectory_id = $2 and section = 'actions' and status in ('approved', 'final')) as actions`,
    [conversationId, trajectoryId, pastTurnsRead],
  );
  const past: PastTurn[] = [];
  const waiting: Context['waiting'] = [];
  for (const { id, seq, sender, text, move } of row?.messages ?? []) {
    if (sender === 'client' && seq > answersAfter) waiting.push({ id, seq, text: unseal(text) });
    else past.push({ from: sender, text: unseal(text), ...(move ? { move } : {}) });
  }
  return { past, waiting, insights: (row?.insights ?? []).map(unseal), actions: (row?.actions ?? []).map((action) => unseal(action.text)) };
}

/**
 * Ends a turn without a reply. True when the client wrote after `answeredUpTo`: the turn stays its holder's then, who goes on.
 * Without a number everything counts as answered.
 */
export async function endTurn(tx: Tx, conversationId: string, replyId: string, answeredUpTo = Number.MAX_SAFE_INTEGER): Promise<boolean> {
  const [row] = await tx.query<{ more: boolean }>(
    `with locked as (
       select last_client_seq from conversation where organisation_id = koers_organisation() and id = $1 for update),
     held as (
       select last_client_seq > $3::bigint as more from turn, locked where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 for update of turn),
     ended as (
       delete from turn where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 and exists (select 1 from held where not more)),
     left_open as (
       update turn set answers_after = $3::bigint where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 and exists (select 1 from held where more))
     select more from held`,
    [conversationId, replyId, answeredUpTo],
  );
  return row?.more ?? false;
}

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
export async function appendParts(tx: Tx, reply: OpenReply, parts: readonly string[]): Promise<{ frames: NumberedFrame[]; interrupted: Interruption | null } | 'lost'> {
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
  /** The client's messages up to this number are answered by this reply. */
  answeredUpTo: number;
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
       insert into message as m (organisation_id, id, conversation_id, trajectory_id, seq, sender, text, move, move_reason, voice, citations, guarded, cut)
       select koers_organisation(), $3::uuid, $1::uuid, $2::uuid, last_seq - jsonb_array_length($5::jsonb), 'koers',
         (select text from earlier) || coalesce((select string_agg(value, '' order by ordinality) from jsonb_array_elements_text($5::jsonb) with ordinality), ''),
         $7::text, $8::text, $9::text, $10::jsonb, $11::jsonb, $12::boolean from numbered
       on conflict (organisation_id, id) do update set text = excluded.text, move = excluded.move, move_reason = excluded.move_reason, voice = excluded.voice,
         citations = excluded.citations, guarded = excluded.guarded, cut = excluded.cut),
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
      JSON.stringify(done),
      closing.move,
      closing.reason,
      closing.voice,
      JSON.stringify(closing.citations),
      JSON.stringify(closing.guarded),
      closing.cut,
      closing.answeredUpTo,
    ],
  );
  if (!row) return 'lost';
  if (row.lastSeq === null) return row.interrupted;
  const lastSeq = Number(row.lastSeq);
  const frames: NumberedFrame[] = parts.map((text, index) => ({ type: 'reply.part', replyId: reply.replyId, seq: lastSeq - parts.length + index, text }));
  frames.push({ type: 'reply.done', replyId: reply.replyId, seq: lastSeq, ...done, citations: [...closing.citations] });
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
  const bodies = [{ type: 'safety', body: safety }, ...parts.map((text) => ({ type: 'reply.part', body: { text: seal(text) } })), { type: 'reply.done', body: done }];
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
      return { type, messageId: id, clientMessageId: String(body.clientMessageId ?? ''), seq, text: unseal(String(body.text)), at: new Date(String(body.at)).toISOString() };
    case 'reply.part':
      return { type, replyId: id, seq, text: unseal(String(body.text)) };
    case 'reply.done':
      return { type, replyId: id, seq, ...(body as { move: string; voice: Voice; citations: Citation[]; cut?: boolean }) };
    default:
      return { type: 'safety', seq, ...(body as Omit<Extract<NumberedFrame, { type: 'safety' }>, 'type' | 'seq'>) };
  }
}

/** The transcript after a number, oldest first. A reply that is still going out shows what was sent of it. */
export async function readTranscript(tx: Tx, conversationId: string, after: number): Promise<TranscriptMessage[]> {
  const rows = await tx.query<{
    id: string; seq: string; from: TranscriptMessage['from']; text: string | null; at: Date; move: string | null; voice: Voice | null; citations: Citation[];
  }>(
    `select id, seq, sender as "from", at, move, voice, citations,
       coalesce(text, (select string_agg(f.body->>'text', '' order by f.seq) from frame f
          where f.organisation_id = m.organisation_id and f.conversation_id = m.conversation_id and f.reply_id = m.id and f.type = 'reply.part')) as text
     from message m where organisation_id = koers_organisation() and conversation_id = $1 and seq > $2 order by seq`,
    [conversationId, after],
  );
  return rows.map(({ id, seq, from, text, at, move, voice, citations }) => ({
    id,
    seq: Number(seq),
    from,
    text: unseal(text ?? ''),
    at: at.toISOString(),
    ...(move ? { move } : {}),
    ...(voice ? { voice } : {}),
    ...(from === 'koers' ? { citations } : {}),
  }));
}

export type ConversationRow = { id: string; trajectoryId: string; startedAt: Date; lastMessageAt: Date | null; finishedAt: Date | null; messageCount: number };

/** Conversations this person may see, newest first; of one trajectory when given. */
export async function listConversations(tx: Tx, trajectoryId: string | null): Promise<ConversationRow[]> {
  return tx.query<ConversationRow>(
    `select c.id, c.trajectory_id as "trajectoryId", c.started_at as "startedAt", c.last_message_at as "lastMessageAt", c.finished_at as "finishedAt",
       (select count(*)::int from message m where m.organisation_id = c.organisation_id and m.conversation_id = c.id) as "messageCount"
     from conversation c where c.organisation_id = koers_organisation() and ($1::uuid is null or c.trajectory_id = $1)
     order by coalesce(c.last_message_at, c.started_at) desc, c.id limit 200`,
    [trajectoryId],
  );
}

/** One conversation, or null when it is not there for this person. */
export async function readConversation(tx: Tx, id: string): Promise<ConversationRow | null> {
  const [row] = await tx.query<ConversationRow>(
    `select id, trajectory_id as "trajectoryId", started_at as "startedAt", last_message_at as "lastMessageAt", finished_at as "finishedAt", 0 as "messageCount"
     from conversation where organisation_id = koers_organisation() and id = $1`,
    [id],
  );
  return row ?? null;
}

/** Opens an empty conversation. */
export async function insertConversation(tx: Tx, trajectoryId: string): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query('insert into conversation (organisation_id, id, trajectory_id) values (koers_organisation(), $1, $2)', [id, trajectoryId]);
  return id;
}

/** Marks a conversation as finished; a later message opens it again. True when it was not yet. */
export async function markFinished(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.query(
    'update conversation set finished_at = now() where organisation_id = koers_organisation() and id = $1 and finished_at is null and last_message_at is not null returning id',
    [id],
  );
  return rows.length > 0;
}
