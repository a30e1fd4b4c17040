// The labelled messages under evals/signals/messages/: one JSON object a line. Training, scoring and tests read them here.
import { readdirSync, readFileSync } from 'node:fs';
import type { Among } from './choose-thresholds.ts';
import type { SignalKind, SignalLevel } from '../../server/signals/signal.ts';

export type LabelledMessage = {
  id: string;
  lang: string;
  text: string;
  signals: { kind: SignalKind; level: SignalLevel }[];
  /** Near twins share a pair: one is a signal, the other is not. */
  pair?: string;
  note?: string;
};

const folder = new URL('./messages/', import.meta.url);

export function readMessages(): LabelledMessage[] {
  const files = readdirSync(folder)
    .filter((name) => /^t\d+\.jsonl$/.test(name))
    .sort();
  return files.flatMap((name) => readJsonLines<LabelledMessage>(new URL(name, folder)));
}

/** Quiet talk and crises close to it that only the second look learned from (train-second-look.ts). */
export function readWaiting(): LabelledMessage[] {
  const waiting = new URL('./waiting/', import.meta.url);
  return readdirSync(waiting)
    .sort()
    .flatMap((name) => readJsonLines<LabelledMessage>(new URL(name, waiting)));
}

/**
 * The wordings of questions in knowledge/asked, labelled quiet without being read; those of partners are left out, for among them people in
 * need speak. Half of the documents are learned from; on the other half it is measured.
 */
export function readAsked(): (LabelledMessage & { isLearned: boolean })[] {
  const asked = new URL('../../knowledge/asked/', import.meta.url);
  return readdirSync(asked)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readJsonLines<{ path: string; asked: string[] }>(new URL(name, asked)))
    .filter(({ path }) => !path.startsWith('partners/'))
    .flatMap(({ path, asked: wordings }) => {
      const isLearned = hashOf(path) % 2 === 1;
      return wordings.map((text) => ({ id: `${path}-${text}`, lang: '', text, signals: [], pair: path, isLearned }));
    });
}

/** Plain sentences of every kind and quiet ones, kept apart: nothing is trained or chosen on them. */
export function readPlainCheck(): LabelledMessage[] {
  return readJsonLines<LabelledMessage>(new URL('./plain-check.jsonl', import.meta.url));
}

/** @throws Error naming the line that is not JSON; never quotes it. */
export function readJsonLines<Line>(path: string | URL): Line[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Line];
    } catch {
      throw new Error(`Line ${at + 1} of ${path} is not JSON.`);
    }
  });
}

/** Ordinary talk between client and assistant, without a thought of signals: the file t9. All other messages are signals or near twins. */
export function isOrdinary({ id }: { id: string }): boolean {
  return id.startsWith('t9-');
}

/** Written as one talk after another, to the last line: t23 to t26. */
const talks = new Set(['t23', 't24', 't25', 't26']);
const isTalk = (message: { id: string }): boolean => talks.has(fileOf(message));

/**
 * Whose false alarms a quiet message counts among: from t10 on the twins differ from their signal in a word or two. Without a sister
 * it is a twin only in name: words that worry, said innocently.
 */
export function amongOf(message: { id: string; pair?: string }): Among {
  if (isOrdinary(message)) return 'ordinary';
  if (isTalk(message)) return 'talk';
  return Number(fileOf(message).slice(1)) < 9 || message.pair === undefined ? 'twins' : 'close-twins';
}

/** Written after the rules, but for those in rules/crisis-in-passing.ts: what rules find there is near what they find of anybody's messages. */
export function wasUnseenByRules(message: { id: string }): boolean {
  return Number(fileOf(message).slice(1)) > 10;
}

/** Every fourth ordinary message: nothing is ever trained or chosen on it, so that false alarms on it can be believed. */
export function isHeldBack(message: { id: string }): boolean {
  return isOrdinary(message) && Number(message.id.slice('t9-'.length)) % 4 === 0;
}

/** Twins of a pair stay together, so that no fold is measured on the sister of what it learned. */
export function foldOf(message: LabelledMessage, folds: number): number {
  return numberOf(message) % folds;
}

/** Whether a message is in this share of all, twins kept together and apart from the folds. */
export function isInShare(message: LabelledMessage, share: number): boolean {
  return Math.floor(numberOf(message) / 1000) % 100 < share * 100;
}

function numberOf(message: LabelledMessage): number {
  return hashOf(`${fileOf(message)}${message.pair ?? message.id}`);
}

function hashOf(name: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return value >>> 0;
}

/** The file a message stands in, by its id: pairs are named within one file. */
export function fileOf({ id }: { id: string }): string {
  return id.slice(0, id.indexOf('-'));
}
