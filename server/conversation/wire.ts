// The frames that go over a conversation's socket; the only server file the web runs. `zod/mini` keeps the client's chat light.
import * as z from 'zod/mini';

/** The longest message a client can send, in characters. The screen says so before sending. */
export const messageLimit = 6000;

export const clientFrame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    clientMessageId: z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^\P{Cc}*$/u)),
    text: z.string(),
  }),
  z.object({ type: z.literal('stop'), replyId: z.uuid() }),
]);
export type ClientFrame = z.infer<typeof clientFrame>;

export const voices = ['guide', 'model', 'fixed'] as const;
/** Who worded a reply: the embedded voice, a language model, or a fixed human-written text. */
export type Voice = (typeof voices)[number];

export type Citation = { documentId: string; title: string; url?: string; checkedAt: string };
export type HelpLine = { name: string; number: string; url: string; hours: string };

/** Frames with a `seq` are kept and replayed the same; an `error` is live only. */
export type ServerFrame =
  | { type: 'accepted'; clientMessageId: string; messageId: string; seq: number }
  | { type: 'message'; messageId: string; clientMessageId: string; seq: number; text: string; at: string }
  | { type: 'reply.part'; replyId: string; seq: number; text: string }
  | { type: 'reply.done'; replyId: string; seq: number; move: string; voice: Voice; citations: Citation[]; cut?: boolean }
  | { type: 'safety'; seq: number; level: 'crisis' | 'urgent'; situation: string; helpLines: HelpLine[] }
  | { type: 'error'; code: string; message: string; retryAfterMs?: number; clientMessageId?: string };

/** One message of a transcript, as `GET …/messages` returns it. */
export type TranscriptMessage = {
  id: string;
  seq: number;
  from: 'client' | 'koers' | 'counsellor';
  text: string;
  at: string;
  move?: string;
  voice?: Voice;
  citations?: Citation[];
};
