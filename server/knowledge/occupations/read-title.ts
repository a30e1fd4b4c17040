// A title as the index sees it: bags of pieces of words, stems, what the parts of compounds stand for, and fields of work. Pure.
import { actionOf, headOf } from './job-head.ts';
import { isWeak, meaningOf, titleWords, type Wording } from './job-words.ts';
import { fieldsOf } from './same-words.ts';
import type { Splitter } from './split-compound.ts';
import { stemOf } from './stem.ts';

export type ReadTitle = {
  plain: string;
  words: number;
  pieces: Map<string, number>;
  stems: Map<string, number>;
  parts: Map<string, number>;
  fields: Map<string, number>;
  /** What the word that names the worker stands for, and its stem. */
  head: string;
  headWord: string;
  /** Whether it is a job that leads others. */
  leads: boolean;
};

const pieceLengths = [2, 3, 4, 5];
const leaders = ['manager', 'teamleider', 'coordinator', 'projectleider'].map((word) => meaningOf(stemOf(word)));
const weakWeight = 0.4;

// How people begin to tell what they can do; none of it is what they can.
const sayings = new Set(
  'ik kan kon ben was heb had doe deed wil wou zou mag goed graag gaarne altijd heel veel vaak wel ook nog al echt vrij best mijn me mij u uw ge gij om te als dat die dit zo maar jaar jaren lang gewerkt gedaan'.split(
    ' ',
  ),
);

function withoutSayings(words: string[]): string[] {
  const telling = words.filter((word) => !sayings.has(word));
  return telling.length > 0 ? telling : words;
}

/** Reads a title or a person's words for one. */
export function readTitle(text: string, splitter: Splitter, wording: Wording = 'titles'): ReadTitle {
  const words = wording === 'skills' ? withoutSayings(titleWords(text)) : titleWords(text);
  const read: ReadTitle = {
    plain: words.join(' '),
    words: words.length,
    pieces: new Map(),
    stems: new Map(),
    parts: new Map(),
    fields: new Map(),
    head: '',
    headWord: '',
    leads: false,
  };
  const put = (bag: Map<string, number>, key: string, weight: number) => bag.set(key, (bag.get(key) ?? 0) + weight);
  const headAt = wording === 'skills' ? actionOf(words) : headOf(words);
  for (const [at, word] of words.entries()) {
    const weight = isWeak(word) ? weakWeight : 1;
    const framed = `<${word}>`;
    for (const length of pieceLengths) for (let i = 0; i + length <= framed.length; i++) put(read.pieces, framed.slice(i, i + length), weight);
    const stem = stemOf(word);
    put(read.stems, stem, weight);
    const whole = meaningOf(stem, wording);
    const parts = whole === stem ? splitter(word).map((part) => meaningOf(part, wording)) : [whole];
    for (const part of parts) {
      put(read.parts, part, weight);
      for (const field of fieldsOf.get(part) ?? []) put(read.fields, field, weight);
    }
    if (at === headAt) {
      read.head = parts.at(-1) ?? '';
      read.headWord = stem;
    }
  }
  read.leads = leaders.some((leader) => read.parts.has(leader));
  return read;
}
