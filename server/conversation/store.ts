// Conversations and what was said in them. Messages and frames share one increasing number per conversation, given out under the
// lock of the conversation's row; so two tabs, two instances and a replay all see one order. Replies going out: reply-store.ts;
// who may answer: turn-store.ts.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Language } from '../people/roles.ts';
import { guidanceOfTrajectory, type GuidanceRow, knownGuidance } from '../trajectory/guidance-store.ts';
import { type OpenHomework, openHomeworkOfTrajectory, type OpenHomeworkRows, readOpenHomework } from '../trajectory/homework-store.ts';
import { closedNow, consentIsWithdrawn } from '../trajectory/store.ts';
import type { AlertOutcome } from '../signals/crisis-answers.ts';
import type { HoursAround } from '../signals/due.ts';
import type { MoveName, PastTurn } from './move.ts';
import type { Stage } from './stage.ts';
import { knownExercises, pastExercise, type RunRows, runsOfTrajectory, unsealView } from './exercise-store.ts';
import type { KnownExercises } from './exercise-plan.ts';
import { readRemembered, rememberedOfTrajectory, type RememberedRow } from './memory/memory-store.ts';
import { nothingRemembered, type Remembered } from './memory/remembered.ts';
import type { Older, ReadTurn } from './older-turns.ts';
import { knownSummary, type SummaryRow, summaryOfConversation } from './summary-store.ts';
import type { Citation, ExerciseView, TranscriptMessage, Voice } from './wire.ts';

/** A conversation under lock, with all that accepting a message needs to know. */
export type LockedConversation = {
  id: string;
  trajectoryId: string;
  lastSeq: number;
  lastClientSeq: number;
  closed: boolean;
  ready: boolean;
  consentWithdrawn: boolean;
  heldSituation: string | null;
  fixedReplies: number;
  /**
   * What became of the alerts since coaching is held. `waiting`: nobody tried to send one yet. `failed`: every way that there is was given
   * up. `listed`: all else (no way out, no alert at all, still being tried again, or somebody looked first).
   */
  alert: AlertOutcome | 'waiting';
  /** What the client wrote here since coaching is held. */
  saidSinceHeld: string[];
  stage: Stage;
  careerQuestion: string | null;
  hoursLeftMinutes: number | null;
  clientName: string;
  counsellorName: string;
  standInName: string | null;
  /** When who guides this client works: what is urgent is due by it. */
  hours: HoursAround;
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
    Omit<LockedConversation, 'turn' | 'sentBefore' | 'lastSeq' | 'lastClientSeq' | 'hours'> & {
      counsellorTime: HoursAround['counsellor'];
      standInTime: HoursAround['standIn'];
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
       (${closedNow}) is not null as closed, t.stand_in_id is not null and t.response_hours is not null as ready, ${consentIsWithdrawn} as "consentWithdrawn",
       case when t.held_since is not null then coalesce(t.held_situation, 'suicide') end as "heldSituation",
       (select count(*)::int from message f where f.organisation_id = c.organisation_id and f.conversation_id = c.id and f.voice = 'fixed') as "fixedReplies",
       (select case
           when bool_or(d.status = 'sent' or (d.status = 'waiting' and d.attempts > 0)) then 'sent'
           when bool_or(d.status = 'waiting' or (d.status is null and a.answered_at is null)) then 'waiting'
           when bool_and(coalesce(d.status = 'gave-up' and d.failure is distinct from 'answered', false))
             and bool_or(a.answered_at is null and d.failure in ('refused', 'unreachable', 'sign-in')) then 'failed'
           else 'listed' end
         from alert a left join delivery d on d.organisation_id = a.organisation_id and d.alert_id = a.id
         where a.organisation_id = t.organisation_id and a.trajectory_id = t.id and a.level = 'crisis' and a.recipient_id in (t.counsellor_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id))
           -- Not those of a crisis that is over. What a later look finds is alerted just before coaching is held.
           and a.created_at > t.held_since - interval '1 minute') as alert,
       (select coalesce(json_agg(w.text order by w.seq), '[]') from message w where w.organisation_id = c.organisation_id and w.conversation_id = c.id
          and w.sender = 'client' and w.at >= t.held_since) as "saidSinceHeld",
       t.stage, t.career_question as "careerQuestion", t.hours_left_minutes as "hoursLeftMinutes",
       coalesce(cl.name, '') as "clientName", coalesce(g.name, '') as "counsellorName", s.name as "standInName", coalesce(cl.language, 'nl') as language,
       case when gw.person_id is not null then jsonb_build_object('weekly', gw.weekly, 'absences', gw.absences) end as "counsellorTime",
       case when sw.person_id is not null then jsonb_build_object('weekly', sw.weekly, 'absences', sw.absences) end as "standInTime",
       turn.reply_id as "turnReplyId", (extract(epoch from turn.lease_until - clock_timestamp()) * 1000)::float8 as "turnLeaseMs", turn.answers_after as "turnAnswersAfter",
       sent.id as "sentId", sent.seq as "sentSeq"
     from conversation c
       join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
       left join person cl on cl.organisation_id = t.organisation_id and cl.id = t.client_id
       left join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
       left join person s on s.organisation_id = t.organisation_id and s.id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
       left join working_time gw on gw.organisation_id = t.organisation_id and gw.person_id = t.counsellor_id
       left join working_time sw on sw.organisation_id = t.organisation_id and sw.person_id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
       left join turn on turn.organisation_id = c.organisation_id and turn.conversation_id = c.id
       left join message sent on sent.organisation_id = c.organisation_id and sent.conversation_id = c.id and sent.client_message_id = $2
     where c.organisation_id = koers_organisation() and c.id = $1`,
    [conversationId, clientMessageId],
  );
  if (!row) return null;
  const { turnReplyId, turnLeaseMs, turnAnswersAfter, sentId, sentSeq, counsellorTime, standInTime, ...rest } = row;
  return {
    ...rest,
    hours: { counsellor: counsellorTime, standIn: standInTime },
    lastSeq: Number(row.lastSeq),
    lastClientSeq: Number(row.lastClientSeq),
    saidSinceHeld: row.saidSinceHeld.map(unseal),
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

/** What is known when a reply begins: earlier turns, what waits for an answer, what the client confirmed and set out to do. */
export type Context = {
  past: PastTurn[];
  waiting: { id: string; seq: number; text: string }[];
  insights: string[];
  actions: string[];
  exercises: KnownExercises;
  guidance: GuidanceRow;
  homework: readonly OpenHomework[];
  remembered: Remembered;
  /** Of turns before these, what is kept at hand. */
  older: Older;
  /** The same turns, by id, to be taken into it after the reply. */
  read: ReadTurn[];
};

const pastTurnsRead = 60;

/** Reads the context in one round trip. `answersAfter`: messages above this number wait for an answer. */
export async function readContext(tx: Tx, conversationId: string, trajectoryId: string, answersAfter: number): Promise<Context> {
  const [row] = await tx.query<{
    messages: { id: string; seq: number; sender: PastTurn['from']; text: string; move: MoveName | null; exercise: ExerciseView | null }[] | null;
    insights: string[] | null;
    actions: { text: string }[] | null;
    exercises: RunRows;
    guidance: GuidanceRow;
    homework: OpenHomeworkRows;
    summary: SummaryRow;
    remembered: RememberedRow;
  }>(
    `select
       (select json_agg(m order by m.seq) from (
          select id, seq, sender, text, move, exercise from message
          where organisation_id = koers_organisation() and conversation_id = $1 and text is not null
          order by seq desc limit $3) m) as messages,
       (select json_agg(text order by created_at) from insight
          where organisation_id = koers_organisation() and trajectory_id = $2 and status = 'confirmed' and kind <> 'commitment') as insights,
       (select items from plan_section
          where organisation_id = koers_organisation() and trajectory_id = $2 and section = 'actions' and status in ('approved', 'final')) as actions,
       ${rememberedOfTrajectory} as remembered,
       ${runsOfTrajectory} as exercises,
       ${guidanceOfTrajectory} as guidance,
       ${openHomeworkOfTrajectory} as homework,
       ${summaryOfConversation} as summary`,
    [conversationId, trajectoryId, pastTurnsRead],
  );
  const waiting: Context['waiting'] = [];
  const read: ReadTurn[] = [];
  for (const { id, seq, sender, text, move, exercise } of row?.messages ?? []) {
    if (sender === 'client' && seq > answersAfter) waiting.push({ id, seq, text: unseal(text) });
    else read.push({ id, seq, from: sender, text: unseal(text), ...(move ? { move } : {}), ...(exercise ? { exercise: pastExercise(exercise) } : {}) });
  }
  return {
    past: read.map(({ id: _, seq: __, ...turn }) => turn),
    waiting,
    read,
    older: knownSummary(row?.summary ?? null),
    insights: (row?.insights ?? []).map(unseal),
    actions: (row?.actions ?? []).map((action) => unseal(action.text)),
    remembered: readRemembered(row?.remembered ?? nothingRemembered),
    exercises: knownExercises(row?.exercises ?? null, conversationId),
    guidance: knownGuidance(row?.guidance ?? null),
    homework: readOpenHomework(row?.homework ?? null),
  };
}

/** The transcript after a number, oldest first. A reply that is still going out shows what was sent of it. */
export async function readTranscript(tx: Tx, conversationId: string, after: number): Promise<TranscriptMessage[]> {
  const rows = await tx.query<{
    id: string;
    seq: string;
    from: TranscriptMessage['from'];
    text: string | null;
    at: Date;
    move: string | null;
    voice: Voice | null;
    citations: Citation[];
    exercise: ExerciseView | null;
  }>(
    `select id, seq, sender as "from", at, move, voice, citations, exercise,
       coalesce(text, (select string_agg(f.body->>'text', '' order by f.seq) from frame f
          where f.organisation_id = m.organisation_id and f.conversation_id = m.conversation_id and f.reply_id = m.id and f.type = 'reply.part')) as text
     from message m where organisation_id = koers_organisation() and conversation_id = $1 and seq > $2 order by seq`,
    [conversationId, after],
  );
  return rows.map(({ id, seq, from, text, at, move, voice, citations, exercise }) => ({
    id,
    seq: Number(seq),
    from,
    text: unseal(text ?? ''),
    at: at.toISOString(),
    ...(move ? { move } : {}),
    ...(voice ? { voice } : {}),
    ...(from === 'koers' ? { citations } : {}),
    ...(exercise ? { exercise: unsealView(exercise) } : {}),
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
