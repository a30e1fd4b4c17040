// The attacks that were written for this project: own.jsonl (a message that tries to talk its own signal away, or that quotes), and
// carriers.jsonl (plain signals that the disguises and the published attack strings are put on).
import { readJsonLines } from '../read-messages.ts';
import type { Attack, Wanted } from './measure.ts';

export type OwnMessage = { id: string; way: string; lang: string; text: string; plain?: string; signals: Wanted[] };
export type Carrier = { id: string; lang: string; text: string; signals: Wanted[] };

export const readCarriers = () => readJsonLines<Carrier>(new URL('./carriers.jsonl', import.meta.url));

/** Attacks by their way, and the messages that only quote. */
export function readOwn(): { ways: Map<string, Attack[]>; quoting: OwnMessage[] } {
  const own = readJsonLines<OwnMessage>(new URL('./own.jsonl', import.meta.url));
  const ways = new Map<string, Attack[]>();
  for (const { plain, ...message } of own.filter(({ signals }) => signals.length > 0)) {
    ways.set(message.way, [...(ways.get(message.way) ?? []), { ...message, plain: plain ?? null }]);
  }
  return { ways, quoting: own.filter(({ signals }) => signals.length === 0) };
}

/** The carriers with something done to each of them. */
export function attackAll(carriers: readonly Carrier[], name: string, attack: (text: string) => string): Attack[] {
  return carriers.map(({ id, text, signals }) => ({ id: `${id}, ${name}`, text: attack(text), plain: text, signals }));
}
