// A conversation as the measures see it: what was said, which signals it raised, what its sources say. Pure.
import { splitSentences } from '../conversation/sentences.ts';
import type { MoveName } from '../conversation/move.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Voice } from '../conversation/wire.ts';
import type { Language } from '../people/roles.ts';
import type { SignalKind, SignalLevel } from '../signals/signal.ts';

export type Turn = {
  id: string;
  seq: number;
  from: 'client' | 'koers' | 'counsellor';
  text: string;
  at: Date;
  move: MoveName | null;
  voice: Voice | null;
  /** The document behind [1], [2], …, in that order. */
  citedDocumentIds: readonly string[];
  /** Rules of the guard that held a sentence back; the client never saw those sentences. */
  guarded: readonly string[];
  /** The reply was broken off because a crisis was found while it went out, or because the client wrote or stopped it. */
  cut: boolean;
};

export type RaisedSignal = {
  messageId: string | null;
  kind: SignalKind;
  level: SignalLevel;
  raisedAt: Date;
  dueAt: Date;
  acknowledgedAt: Date | null;
  resolvedAt: Date | null;
};

/** A cited document. Dates are ISO days, both included; null is open. */
export type Source = { documentId: string; title: string; validFrom: string | null; validTo: string | null; passages: readonly string[] };

export type Transcript = {
  stage: Stage;
  language: Language;
  turns: readonly Turn[];
  signals: readonly RaisedSignal[];
  sources: readonly Source[];
  /** Career question, confirmed insights and actions: the client's own words from outside this conversation. */
  clientWords: readonly string[];
  /** Numbers of help lines as the partner files have them: the only phone numbers that need no marker. */
  helpNumbers: readonly string[];
};

/** A reply that Koers worded itself, with the messages it answers. Fixed, human-written answers are not in here: they are not Koers's words. */
export type Reply = Turn & { sentences: string[]; answers: readonly Turn[] };

/** The replies to judge, oldest first. */
export function repliesOf(transcript: Transcript): Reply[] {
  const replies: Reply[] = [];
  let answers: Turn[] = [];
  for (const turn of transcript.turns) {
    if (turn.from === 'client') answers.push(turn);
    if (turn.from !== 'koers') continue;
    if (turn.voice !== 'fixed' && turn.text.trim() !== '') replies.push({ ...turn, sentences: splitSentences(turn.text), answers });
    answers = [];
  }
  return replies;
}

/** What people wrote, in which others may be named. */
export function saidByPeople({ turns }: Transcript): string[] {
  return turns.flatMap(({ from, text }) => (from === 'koers' ? [] : [text]));
}

/** The voices that Koers spoke with. */
export function voicesOf({ turns }: Transcript): Voice[] {
  return [...new Set(turns.flatMap(({ voice }) => (voice ? [voice] : [])))];
}

/** A question: its last mark, before quotation marks and source markers, is a question mark. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’»)]*$/.test(withoutMarkers(sentence));
}

/** The sentence without [1], [2], … */
export function withoutMarkers(sentence: string): string {
  return sentence.replace(/\s*\[\d+\]/g, '').trim();
}

/** What the client wrote up to a reply, and what was known of them before: said back, it is theirs. */
export function saidBefore(transcript: Transcript, reply: Turn): string {
  const told = transcript.turns.filter((turn) => turn.from === 'client' && turn.seq < reply.seq).map((turn) => turn.text);
  return [...transcript.clientWords, ...told].join('\n');
}
