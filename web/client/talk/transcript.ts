// What a conversation looks like, built from two sources that may overlap: the stored transcript and the socket's frames. Every
// frame may come twice, after a reconnect or from another tab, and changes nothing the second time.
import type { Citation, ExerciseView, HelpLine, ServerFrame, TranscriptMessage, Voice } from '../../../server/conversation/wire.ts';

export type Written = { kind: 'written'; id: string; clientMessageId: string | null; seq: number; text: string; at: string };
export type Reply = {
  kind: 'reply';
  id: string;
  from: 'koers' | 'counsellor';
  seq: number;
  at: string;
  parts: readonly { seq: number; text: string }[];
  text: string;
  done: boolean;
  move: string | null;
  voice: Voice | null;
  citations: readonly Citation[];
  /** What it does with an exercise. */
  exercise: ExerciseView | null;
  cut: boolean;
};
export type Safety = { kind: 'safety'; seq: number; level: 'crisis' | 'urgent'; situation: string; helpLines: readonly HelpLine[] };
export type Entry = Written | Reply | Safety;

export type Transcript = {
  /** In the order of the conversation. */
  entries: readonly Entry[];
  /** Everything up to this number is here; a reconnect asks for what came after. */
  lastSeq: number;
};

export const nothingYet: Transcript = { entries: [], lastSeq: 0 };

/** What a frame cannot say by itself: when it arrived, and the words behind a message of this tab that was accepted. */
export type Beside = { now: string; textOf: (clientMessageId: string) => string | undefined };

const identityOf = (entry: Entry) => (entry.kind === 'safety' ? `safety ${entry.seq}` : entry.id);

function withEntry(entries: readonly Entry[], entry: Entry): Entry[] {
  const others = entries.filter((other) => identityOf(other) !== identityOf(entry));
  const before = others.findLastIndex((other) => other.seq <= entry.seq) + 1;
  return others.toSpliced(before, 0, entry);
}

const replyOf = (entries: readonly Entry[], id: string): Reply | undefined =>
  entries.find((entry): entry is Reply => entry.kind === 'reply' && entry.id === id);

/** A stored message. A reply without a move is still going out: its text will come again, part by part. */
function entryOf(message: TranscriptMessage): Written | Reply {
  const { id, seq, at, text } = message;
  if (message.from === 'client') return { kind: 'written', id, clientMessageId: null, seq, text, at };
  const done = message.from === 'counsellor' || message.move !== undefined;
  return {
    kind: 'reply',
    id,
    from: message.from,
    seq,
    at,
    parts: [],
    text,
    done,
    move: message.move ?? null,
    voice: message.voice ?? null,
    citations: message.citations ?? [],
    exercise: message.exercise ?? null,
    cut: false,
  };
}

/** Begins with what is stored. The help lines of a fixed answer travel as frames only, so where there was one all frames are asked for. */
export function fromStored(messages: readonly TranscriptMessage[]): Transcript {
  const entries = messages.map(entryOf);
  const open = entries.find((entry) => entry.kind === 'reply' && !entry.done);
  const last = Math.max(0, ...entries.map((entry) => entry.seq));
  const needsAll = entries.some((entry) => entry.kind === 'reply' && entry.move === 'safety');
  return { entries, lastSeq: needsAll ? 0 : open ? open.seq - 1 : last };
}

function withPart(transcript: Transcript, frame: Extract<ServerFrame, { type: 'reply.part' }>, now: string): readonly Entry[] {
  const known = replyOf(transcript.entries, frame.replyId);
  if (known?.done || known?.parts.some((part) => part.seq === frame.seq)) return transcript.entries;
  const parts = [...(known?.parts ?? []), { seq: frame.seq, text: frame.text }].sort((a, b) => a.seq - b.seq);
  const begun: Reply = known ?? {
    kind: 'reply',
    id: frame.replyId,
    from: 'koers',
    seq: frame.seq,
    at: now,
    parts: [],
    text: '',
    done: false,
    move: null,
    voice: null,
    citations: [],
    exercise: null,
    cut: false,
  };
  return withEntry(transcript.entries, { ...begun, parts, text: parts.map((part) => part.text).join('') });
}

/** The conversation after one more frame. */
export function withFrame(transcript: Transcript, frame: ServerFrame, beside: Beside): Transcript {
  const { entries } = transcript;
  switch (frame.type) {
    case 'error':
      return transcript;
    case 'accepted': {
      // Its number is no proof that everything before it has come: parts of a running reply may still be on their way.
      if (entries.some((entry) => entry.kind === 'written' && entry.id === frame.messageId)) return transcript;
      const text = beside.textOf(frame.clientMessageId);
      if (text === undefined) return transcript;
      const written: Written = { kind: 'written', id: frame.messageId, clientMessageId: frame.clientMessageId, seq: frame.seq, text, at: beside.now };
      return { ...transcript, entries: withEntry(entries, written) };
    }
    case 'message': {
      const written: Written = { kind: 'written', id: frame.messageId, clientMessageId: frame.clientMessageId, seq: frame.seq, text: frame.text, at: frame.at };
      return seen(frame.seq, withEntry(entries, written), transcript);
    }
    case 'reply.part':
      return seen(frame.seq, withPart(transcript, frame, beside.now), transcript);
    case 'reply.done': {
      const known = replyOf(entries, frame.replyId);
      if (!known) return seen(frame.seq, entries, transcript);
      const { move, voice, citations } = frame;
      return seen(
        frame.seq,
        withEntry(entries, { ...known, done: true, move, voice, citations, exercise: frame.exercise ?? null, cut: frame.cut ?? false }),
        transcript,
      );
    }
    case 'safety': {
      const { seq, level, situation, helpLines } = frame;
      return seen(seq, withEntry(entries, { kind: 'safety', seq, level, situation, helpLines }), transcript);
    }
  }
}

function seen(seq: number, entries: readonly Entry[], before: Transcript): Transcript {
  return { entries, lastSeq: Math.max(seq, before.lastSeq) };
}

export type Phase = 'quiet' | 'thinking' | 'writing';

/** What Koers is doing: writing a reply, thinking about what the client wrote last, or nothing. */
export function phaseOf({ entries }: Transcript): Phase {
  if (entries.some((entry) => entry.kind === 'reply' && !entry.done)) return 'writing';
  return entries.at(-1)?.kind === 'written' ? 'thinking' : 'quiet';
}

/** The reply that is going out now, for the stop button. */
export const openReply = ({ entries }: Transcript): Reply | undefined => entries.find((entry): entry is Reply => entry.kind === 'reply' && !entry.done);
