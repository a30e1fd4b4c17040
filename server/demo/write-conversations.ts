// Conversations of the story, in one statement a table.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import type { PersonKey } from './cast.ts';
import type { LaidConversation } from './lay-out-conversation.ts';
import { officeMomentAt } from './moment.ts';
import type { DatedEntry } from './story-trail.ts';
import type { Done } from './told.ts';

export type HeldConversation = LaidConversation & { trajectoryId: string; client: PersonKey; readBy: readonly Done[] };

/** Writes conversations with their messages and frames; what is to be said of them in the trail. */
export async function writeConversations(tx: Tx, now: Date, conversations: readonly HeldConversation[]): Promise<DatedEntry[]> {
  await layDown(tx, conversations);
  return conversations.flatMap((conversation) => traced(conversation, now));
}

/** The rows alone. */
export async function layDown(tx: Tx, conversations: readonly (LaidConversation & { trajectoryId: string })[]): Promise<void> {
  await tx.query(
    `insert into conversation (organisation_id, id, trajectory_id, last_seq, last_client_seq, started_at, last_message_at, finished_at)
     select koers_organisation(), id, "trajectoryId", "lastSeq", "lastClientSeq", "startedAt", "lastMessageAt", "finishedAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "lastSeq" bigint, "lastClientSeq" bigint, "startedAt" timestamptz, "lastMessageAt" timestamptz, "finishedAt" timestamptz)`,
    [JSON.stringify(conversations.map(({ messages: _, frames: __, ...rest }) => rest))],
  );
  const messages = conversations.flatMap(({ id, trajectoryId, messages }) =>
    messages.map(({ signals: _, ...message }) => ({ ...message, conversationId: id, trajectoryId, text: seal(message.text) })),
  );
  await tx.query(
    `insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender, client_message_id, text, move, move_reason, voice, citations, exercise, at)
     select koers_organisation(), id, "conversationId", "trajectoryId", seq, sender, "clientMessageId", text, move, reason, voice, citations, exercise, at
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "conversationId" uuid, "trajectoryId" uuid, seq bigint, sender text, "clientMessageId" text, text text, move text, reason text,
       voice text, citations jsonb, exercise jsonb, at timestamptz)`,
    [JSON.stringify(messages)],
  );
  const frames = conversations.flatMap(({ id, trajectoryId, frames }) =>
    frames.map((frame) => ({
      ...frame,
      conversationId: id,
      trajectoryId,
      body: typeof frame.body.text === 'string' ? { text: seal(frame.body.text) } : frame.body,
    })),
  );
  await tx.query(
    `insert into frame (organisation_id, conversation_id, trajectory_id, seq, type, reply_id, body)
     select koers_organisation(), "conversationId", "trajectoryId", seq, type, "replyId", body
     from jsonb_to_recordset($1::jsonb) as g("conversationId" uuid, "trajectoryId" uuid, seq bigint, type text, "replyId" uuid, body jsonb)`,
    [JSON.stringify(frames)],
  );
}

function traced({ id, trajectoryId, client, startedAt, finishedAt, messages, readBy }: HeldConversation, now: Date): DatedEntry[] {
  const about = { objectType: 'conversation', objectId: id, trajectoryId } as const;
  return [
    { ...about, at: startedAt, by: client, action: 'conversation:start' },
    ...messages.map((message): DatedEntry => {
      const written = { at: message.at, objectType: 'message', objectId: message.id, trajectoryId } as const;
      if (message.sender === 'client') return { ...written, by: client, action: 'conversation:write' };
      return { ...written, by: null, action: 'conversation:reply', reason: message.reason ?? '', detail: { move: message.move, voice: message.voice } };
    }),
    ...(finishedAt ? [{ ...about, at: finishedAt, by: client, action: 'conversation:close' }] : []),
    ...readBy.map(
      ({ by, at }): DatedEntry => ({ ...about, at: officeMomentAt(now, at), by, action: 'conversation:read', reason: by === 'lieve' ? 'audit' : 'guidance' }),
    ),
  ];
}
