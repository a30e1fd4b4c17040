// What is kept at hand of turns that no reply reads any more: the client's own statements with the message each was said in, and what
// Koers said, as hashes. Bounded, so that a turn takes as long after two hundred messages as after sixty. Pure; roll-summary.ts keeps it.
import { hashOf } from './compose-reply.ts';
import { findStatements } from './find-statements.ts';
import type { PastTurn } from './move.ts';
import { sameSentenceKey } from './same-sentence.ts';
import { splitSentences } from './sentences.ts';

/** A statement of the client's, word for word. */
export type OlderLine = { text: string; messageId: string; seq: number; weight: number };
/** A line of a summary that a model made, with the messages it rests on. */
export type ToldLine = { text: string; messageIds: string[] };
export type Older = {
  upToSeq: number;
  lines: readonly OlderLine[];
  told: readonly ToldLine[];
  /** Hashes of sentences that Koers said. */
  said: ReadonlySet<number>;
};
/** A turn as it is read with the context. */
export type ReadTurn = PastTurn & { id: string; seq: number };

export const nothingOlder: Older = { upToSeq: 0, lines: [], told: [], said: new Set() };

const limits = { lines: 240, lineCharacters: 200, said: 2400 };
/** Turns that are not in it yet before it is rolled on, and how many of the latest are left for the next time. */
const due = { after: 40, leaves: 16 };

/** The turns to take in now; none as long as there are few. */
export function turnsToRoll(turns: readonly ReadTurn[], older: Older): ReadTurn[] {
  const fresh = turns.filter(({ seq }) => seq > older.upToSeq);
  return fresh.length < due.after ? [] : fresh.slice(0, -due.leaves);
}

/** With these turns taken in. What was answered as a signal stays out: it has its own place, and is not brought up again. */
export function rollOn(older: Older, turns: readonly ReadTurn[]): Older {
  const lines = [...older.lines];
  const said = [...older.said];
  for (const [at, turn] of turns.entries()) {
    if (turn.from === 'koers') said.push(...splitSentences(turn.text).map((sentence) => hashOf(sameSentenceKey(sentence))));
    if (turn.from !== 'client') continue;
    const answer = turns.slice(at + 1).find(({ from }) => from === 'koers')?.move;
    if (answer === 'after-signal' || answer === 'safety') continue;
    const line = tellingLine(turn.text);
    if (line) lines.push({ ...line, messageId: turn.id, seq: turn.seq });
  }
  return { ...older, upToSeq: turns.at(-1)?.seq ?? older.upToSeq, lines: keepBest(lines), said: new Set(said.slice(-limits.said)) };
}

/** The most telling sentence of a message; null where it tells nothing that would be missed. */
function tellingLine(text: string): { text: string; weight: number } | null {
  const sentences = splitSentences(text).filter((sentence) => !sentence.includes('?') && sentence.split(/\s+/).length >= 4);
  const weighed = sentences.map((sentence) => ({ sentence, weight: findStatements([sentence])[0]?.weight ?? 0 }));
  const best = weighed.toSorted((a, b) => b.weight - a.weight || b.sentence.length - a.sentence.length)[0];
  return best ? { text: best.sentence.slice(0, limits.lineCharacters).toWellFormed(), weight: best.weight } : null;
}

/** The heaviest, in the order in which they were said. */
function keepBest(lines: readonly OlderLine[]): OlderLine[] {
  if (lines.length <= limits.lines) return [...lines];
  return lines
    .toSorted((a, b) => b.weight - a.weight || b.seq - a.seq)
    .slice(0, limits.lines)
    .toSorted((a, b) => a.seq - b.seq);
}

const stems = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).flatMap((word) => [word.slice(0, 5), word.slice(0, 9)]));

/** The lines that have to do with what is said now, the nearest first: rare words that they share count most. */
export function recallLines(lines: readonly OlderLine[], text: string, most: number): OlderLine[] {
  const asked = stems(text);
  if (asked.size === 0) return [];
  const known = lines.map((line) => ({ line, stems: stems(line.text) }));
  const seen = new Map<string, number>();
  for (const one of known) for (const stem of one.stems) if (asked.has(stem)) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const score = (of: Set<string>): number => [...of].reduce((sum, stem) => sum + (asked.has(stem) ? stem.length / (seen.get(stem) ?? 1) : 0), 0);
  return known
    .map(({ line, stems: of }) => ({ line, near: score(of) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near || b.line.weight - a.line.weight)
    .slice(0, most)
    .map(({ line }) => line);
}

/** What is told of older turns where no model summed them up: the heaviest lines, in the order in which they were said. */
export function heaviestLines(lines: readonly OlderLine[], most: number): OlderLine[] {
  return lines
    .toSorted((a, b) => b.weight - a.weight || a.seq - b.seq)
    .slice(0, most)
    .toSorted((a, b) => a.seq - b.seq);
}
