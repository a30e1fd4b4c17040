// Own conversations with planted faults and a rating by hand (conversations/*.yaml; README.md says how they are written). Read with zod, so
// that a slip in a file stops the eval and the tests with the name of the file, and never turns into a figure.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { moveNames } from '../../server/conversation/move.ts';
import { stages } from '../../server/conversation/stage.ts';
import { voices } from '../../server/conversation/wire.ts';
import { type Criterion, criteria, scoreValue } from '../../server/evaluation/rubric.ts';
import type { RaisedSignal, Source, Transcript, Turn } from '../../server/evaluation/transcript.ts';
import { languages } from '../../server/people/roles.ts';
import { signalKinds, signalLevels } from '../../server/signals/signal.ts';

const minutes = z.number().nonnegative();

/** Minutes count from the message; a signal that a model finds late is raised later than its message. */
const signal = z.strictObject({
  kind: z.enum(signalKinds),
  level: z.enum(signalLevels),
  raisedAfter: minutes.default(0),
  acknowledgedAfter: minutes.optional(),
  resolvedAfter: minutes.optional(),
});

/** How many minutes after the turn before it a turn was written. */
const after = { after: minutes.default(1) };
const clientTurn = z.strictObject({ client: z.string().min(1), signals: z.array(signal).default([]), ...after });
const counsellorTurn = z.strictObject({ counsellor: z.string().min(1), ...after });
const koersTurn = z.strictObject({
  koers: z.string().min(1),
  move: z.enum(moveNames),
  voice: z.enum(voices).optional(),
  /** Names under `sources`, in the order of [1], [2], … */
  cites: z.array(z.string()).default([]),
  guarded: z.array(z.string()).default([]),
  cut: z.boolean().default(false),
  ...after,
});

const source = z.strictObject({
  title: z.string(),
  validFrom: z.iso.date().nullable().default(null),
  validTo: z.iso.date().nullable().default(null),
  passages: z.array(z.string()).min(1),
});

const fault = z.strictObject({
  criterion: z.enum(criteria),
  /** The turn that holds it, counted from 1. */
  turn: z.int().min(1),
  /** What is wrong there, in one line of Dutch. */
  what: z.string().min(1),
  severity: z.enum(['mild', 'grave']),
  /** False where nobody planted it: what a measure named turned out to be a fault on reading. It counts for precision, never for recall. */
  planted: z.boolean().default(true),
});

/** A score, or null where a person who reads it cannot honestly say; and why, in one line. */
const rating = z.tuple([scoreValue.nullable(), z.string().min(1)]).transform(([score, why]) => ({ score, why }));

export const conversationKinds = ['good', 'dull', 'harmful', 'mixed'] as const;

const file = z.strictObject({
  what: z.string(),
  kind: z.enum(conversationKinds),
  /** Nothing was tuned on it. */
  heldOut: z.boolean().default(false),
  stage: z.enum(stages),
  language: z.enum(languages),
  careerQuestion: z.string().optional(),
  insights: z.array(z.string()).default([]),
  actions: z.array(z.string()).default([]),
  helpNumbers: z.array(z.string()).default([]),
  sources: z.record(z.string(), source).default({}),
  turns: z.array(z.union([clientTurn, koersTurn, counsellorTurn])).min(2),
  faults: z.array(fault).default([]),
  ratings: z.strictObject(Object.fromEntries(criteria.map((criterion) => [criterion, rating])) as Record<Criterion, typeof rating>),
});
type File = z.infer<typeof file>;

/** `messageId` is the id of the turn in the transcript: m1, m2, … */
export type PlantedFault = z.infer<typeof fault> & { messageId: string };
export type Rating = z.infer<typeof rating>;
export type RatedConversation = {
  /** The name of its file, without the ending. */
  name: string;
  what: string;
  kind: (typeof conversationKinds)[number];
  heldOut: boolean;
  transcript: Transcript;
  faults: PlantedFault[];
  ratings: Record<Criterion, Rating>;
};

/** When the first turn was written. */
const startedAt = new Date('2026-10-05T09:00:00Z');
const minutesAfter = (date: Date, count: number) => new Date(date.getTime() + count * 60_000);
/** Within how many minutes a person has to look, as far as a transcript needs it. */
const dueAfter = 240;

const folder = new URL('./conversations/', import.meta.url);

/** All conversations, by name. @throws Error that names the file and what is wrong in it */
export function readConversations(): RatedConversation[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readConversation(name.replace(/\.yaml$/, ''), readFileSync(new URL(name, folder), 'utf8')));
}

/** One conversation from the text of its file. @throws Error that names it and what is wrong in it */
export function readConversation(name: string, yaml: string): RatedConversation {
  const read = file.safeParse(parse(yaml));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  const told = read.data;
  const transcript = transcriptOf(told);
  const wrong = [...whatIsWrong(told)];
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.join('; ')}`);
  const { what, kind, heldOut, ratings } = told;
  return { name, what, kind, heldOut, transcript, ratings, faults: told.faults.map((one) => ({ ...one, messageId: `m${one.turn}` })) };
}

function transcriptOf({ stage, language, turns, sources, careerQuestion, insights, actions, helpNumbers }: File): Transcript {
  let at = startedAt;
  const written: Turn[] = [];
  const signals: RaisedSignal[] = [];
  for (const [index, turn] of turns.entries()) {
    at = index === 0 ? startedAt : minutesAfter(at, turn.after);
    const id = `m${index + 1}`;
    const base = { id, seq: index + 1, at, move: null, voice: null, citedDocumentIds: [], guarded: [], cut: false };
    if ('koers' in turn) {
      const voice = turn.voice ?? (turn.move === 'safety' ? 'fixed' : 'model');
      written.push({ ...base, from: 'koers', text: turn.koers, move: turn.move, voice, citedDocumentIds: turn.cites, guarded: turn.guarded, cut: turn.cut });
    } else if ('client' in turn) {
      written.push({ ...base, from: 'client', text: turn.client });
      for (const { kind, level, raisedAfter, acknowledgedAfter, resolvedAfter } of turn.signals) {
        const then = (count: number | undefined) => (count === undefined ? null : minutesAfter(at, count));
        const raisedAt = minutesAfter(at, raisedAfter);
        signals.push({
          messageId: id,
          kind,
          level,
          raisedAt,
          dueAt: minutesAfter(raisedAt, dueAfter),
          acknowledgedAt: then(acknowledgedAfter),
          resolvedAt: then(resolvedAfter),
        });
      }
    } else written.push({ ...base, from: 'counsellor', text: turn.counsellor });
  }
  const asSources: Source[] = Object.entries(sources).map(([documentId, one]) => ({ documentId, ...one }));
  const clientWords = [careerQuestion, ...insights, ...actions].filter((words) => words !== undefined);
  return { stage, language, turns: written, signals, sources: asSources, clientWords, helpNumbers };
}

/** What zod cannot see: a fault at a turn of the client, a source that is not there, a rating that a fault speaks against. */
function* whatIsWrong({ turns, faults, ratings, sources }: File): Generator<string> {
  for (const [index, turn] of turns.entries())
    for (const name of 'koers' in turn ? turn.cites : []) if (!(name in sources)) yield `turn ${index + 1} cites ${name}, which is no source`;
  for (const { criterion, turn, severity } of faults) {
    const at = turns[turn - 1];
    if (!at || !('koers' in at)) yield `a fault of ${criterion} at turn ${turn}, which is not one of Koers`;
    const { score } = ratings[criterion];
    if (score === null || score > (severity === 'grave' ? 3 : 4)) yield `${criterion} is rated ${score} with a ${severity} fault at turn ${turn}`;
  }
}
