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

/** What a reply does with an exercise; the screen shows where it stands (exercise-plan.ts makes it). */
export type ExerciseView = {
  runId?: string;
  exerciseId: string;
  title: string;
  status: 'offered' | 'running' | 'paused' | 'finished' | 'stopped';
  /** `at` and `of` count from 1, over the steps that can still come. */
  step?: {
    id: string;
    at: number;
    of: number;
    answer: 'text' | 'lines' | 'one' | 'some' | 'order' | 'number' | 'date';
    options?: string[];
    least?: number;
    most?: number;
    optional: boolean;
  };
  canGoBack?: boolean;
  /** Of one that is offered. */
  minutes?: number;
  purpose?: string;
  others?: { exerciseId: string; title: string }[];
  /** Of one that is finished. */
  result?: { lines: string[] };
  /** What the reply waits for, so that a yes or a no after it means something. */
  awaits?: 'answer' | 'offer' | 'pause' | 'check';
};

export type Citation = { documentId: string; title: string; url?: string; checkedAt: string };
export type HelpLine = { name: string; number: string; url: string; hours: string };

/** Frames with a `seq` are kept and replayed the same; an `error` is live only. */
export type ServerFrame =
  | { type: 'accepted'; clientMessageId: string; messageId: string; seq: number }
  | { type: 'message'; messageId: string; clientMessageId: string; seq: number; text: string; at: string }
  | { type: 'reply.part'; replyId: string; seq: number; text: string }
  | { type: 'reply.done'; replyId: string; seq: number; move: string; voice: Voice; citations: Citation[]; cut?: boolean; exercise?: ExerciseView }
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
  exercise?: ExerciseView;
};
