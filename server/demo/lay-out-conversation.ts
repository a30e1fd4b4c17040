// Turns a told conversation into rows, numbered as conversation/store.ts numbers them: messages and frames share one series, a reply
// takes the number of its first part, a fixed answer that of its end. Pure: what it needs to know of the world is handed in.
import { splitSentences } from '../conversation/sentences.ts';
import type { Citation, ExerciseView, HelpLine, Voice } from '../conversation/wire.ts';
import { crisisAnswer } from '../signals/crisis-answers.ts';
import type { CrisisSituation } from '../signals/signal.ts';
import { storyId } from './story-id.ts';
import type { AnsweredWithCare, Replied, ToldConversation, ToldSignal } from './told.ts';

export type LaidMessage = {
  id: string;
  seq: number;
  sender: 'client' | 'koers';
  clientMessageId: string | null;
  text: string;
  at: Date;
  move: string | null;
  reason: string | null;
  voice: Voice | null;
  citations: readonly Citation[];
  exercise: ExerciseView | null;
  signals: readonly ToldSignal[];
};
export type LaidFrame = { seq: number; type: 'reply.part' | 'reply.done' | 'safety'; replyId: string; body: Record<string, unknown> };
export type LaidConversation = {
  id: string;
  lastSeq: number;
  lastClientSeq: number;
  startedAt: Date;
  lastMessageAt: Date;
  finishedAt: Date | null;
  messages: LaidMessage[];
  frames: LaidFrame[];
};

export type World = {
  counsellorName: string;
  standInName: string | null;
  citationOf(path: string): Citation;
  helpLinesFor(situation: CrisisSituation): readonly HelpLine[];
};

export const messageIdOf = (key: string): string => storyId(`message ${key}`);

/** Someone reads, then writes: about as long as a reply takes, in milliseconds. */
const replyTime = (text: string): number => 2000 + text.length * 12;

export function layOutConversation(told: ToldConversation, startedAt: Date, world: World): LaidConversation {
  const messages: LaidMessage[] = [];
  const frames: LaidFrame[] = [];
  let seq = 0;
  let lastClientSeq = 0;
  let at = startedAt;
  for (const [index, turn] of told.turns.entries()) {
    const id = messageIdOf('key' in turn && turn.key ? turn.key : `${told.key}, turn ${index + 1}`);
    if ('client' in turn) {
      at = new Date(startedAt.getTime() + turn.minute * 60_000);
      lastClientSeq = ++seq;
      messages.push({
        id,
        seq,
        sender: 'client',
        clientMessageId: id,
        text: turn.client,
        at,
        move: null,
        reason: null,
        voice: null,
        citations: [],
        exercise: null,
        signals: turn.signals ?? [],
      });
      continue;
    }
    const fixedSoFar = messages.filter(({ voice }) => voice === 'fixed').length;
    const said = 'crisis' in turn ? withCare(turn, fixedSoFar, world) : inAVoice(turn, told.voice, world);
    const bodies: Omit<LaidFrame, 'seq'>[] = [
      ...said.before.map((body) => ({ type: 'safety' as const, replyId: id, body })),
      ...said.parts.map((text) => ({ type: 'reply.part' as const, replyId: id, body: { text } })),
      {
        type: 'reply.done',
        replyId: id,
        body: { move: said.move, voice: said.voice, citations: said.citations, ...(said.exercise && { exercise: said.exercise }) },
      },
    ];
    const first = seq + 1;
    for (const body of bodies) frames.push({ ...body, seq: ++seq });
    const text = said.parts.join('');
    at = new Date(at.getTime() + (said.voice === 'fixed' ? 0 : replyTime(text)));
    messages.push({
      id,
      seq: said.voice === 'fixed' ? seq : first,
      sender: 'koers',
      clientMessageId: null,
      text,
      at,
      move: said.move,
      reason: said.reason,
      voice: said.voice,
      citations: said.citations,
      exercise: said.exercise,
      signals: [],
    });
  }
  return {
    id: storyId(`conversation ${told.key}`),
    lastSeq: seq,
    lastClientSeq,
    startedAt,
    lastMessageAt: at,
    finishedAt: told.leftOpen ? null : at,
    messages,
    frames,
  };
}

type Spoken = {
  before: Record<string, unknown>[];
  parts: string[];
  move: string;
  reason: string;
  voice: Voice;
  citations: Citation[];
  exercise: ExerciseView | null;
};

function inAVoice(turn: Replied, voice: Voice, world: World): Spoken {
  return {
    before: [],
    parts: spaced(splitSentences(turn.koers)),
    move: turn.move,
    reason: turn.reason,
    voice,
    citations: (turn.cites ?? []).map(world.citationOf),
    exercise: turn.exercise ?? null,
  };
}

function withCare({ crisis, followUp }: AnsweredWithCare, fixedSoFar: number, world: World): Spoken {
  const { counsellorName, standInName } = world;
  const sentences = crisisAnswer({
    situation: crisis,
    language: 'nl',
    followUp: followUp ?? null,
    counsellorName,
    standInName,
    // As the alerts that the story lays down: they went out.
    alert: 'sent',
    turn: fixedSoFar,
  });
  return {
    before: [{ level: 'crisis', situation: crisis, helpLines: world.helpLinesFor(crisis) }],
    parts: spaced(sentences),
    move: 'safety',
    reason: followUp ? `held: ${followUp}` : `crisis: ${crisis}`,
    voice: 'fixed',
    citations: [],
    exercise: null,
  };
}

const spaced = (sentences: readonly string[]): string[] => sentences.map((sentence, index) => (index === 0 ? sentence : ` ${sentence}`));
