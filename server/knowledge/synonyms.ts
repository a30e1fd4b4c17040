// What clients say and what knowledge says: everyday and Flemish words beside the standard ones, and French and English words beside
// the Dutch. Hand-written for career guidance. A word of a line brings the others of that line along at a low weight; a line "a > b, c" works from left to right
// only, for words that are wider or looser than what they lead to. Commas separate; a phrase counts when its words stand together.
import { neighboursOf } from './spelling.ts';
import { dutchGroups, foreignGroups } from './synonym-groups.ts';
import { stemOf, wordsOf } from './words.ts';

type Phrase = { stems: string[]; line: Line };
type Line = { concept: string; to: string[] };

const asked = new Map<string, Phrase[]>();
const told = new Map<string, Phrase[]>();
for (const text of `${dutchGroups}${foreignGroups}`.split('\n')) {
  if (text.trim() === '') continue;
  const [left = [], right] = text.split('>').map((side) => side.split(',').map((member) => member.trim()));
  const line = { concept: `#${text.trim()}`, to: right ?? left };
  for (const [members, phrases] of [[left, asked] as const, [line.to, told] as const]) {
    for (const member of members as string[]) {
      const stems = wordsOf(member).map(stemOf);
      phrases.set(stems[0] as string, [...(phrases.get(stems[0] as string) ?? []), { stems, line }]);
    }
  }
}

/** A mistyped word is taken for one of these when it is a letter away from exactly one. */
const byNeighbour = new Map<string, Set<string>>();
for (const stem of new Set([...asked.values()].flat().flatMap(({ stems }) => stems))) {
  for (const near of neighboursOf(stem)) byNeighbour.set(near, (byNeighbour.get(near) ?? new Set()).add(stem));
}

/** What a question is about, by the lines that one of its words or phrases opens. @param words in order, the common ones included */
export function conceptsAsked(words: readonly string[]): string[] {
  return conceptsIn(
    words.map((word) => meant(stemOf(word))),
    asked,
  );
}

/** What a passage tells of, by the lines that lead to one of its words or phrases. */
export function conceptsTold(words: readonly string[]): string[] {
  return conceptsIn(words.map(stemOf), told);
}

function conceptsIn(stems: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): string[] {
  return linesIn(stems, phrases).map(({ concept }) => concept);
}

function linesIn(stems: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): Line[] {
  return stems.flatMap((stem, place) =>
    (phrases.get(stem) ?? []).filter((phrase) => phrase.stems.every((part, index) => stems[place + index] === part)).map(({ line }) => line),
  );
}

/** Other words, as they are written, for what these say. */
export function otherWordsFor(words: readonly string[]): Set<string> {
  return new Set(
    linesIn(
      words.map((word) => meant(stemOf(word))),
      asked,
    ).flatMap(({ to }) => to),
  );
}

/** Whether this word belongs to what the layer is about: careers, work, learning, help. */
export function isOfTheField(word: string): boolean {
  return asked.has(meant(stemOf(word)));
}

function meant(stem: string): string {
  if (asked.has(stem)) return stem;
  const near = new Set(neighboursOf(stem).flatMap((neighbour) => [...(byNeighbour.get(neighbour) ?? [])]));
  return near.size === 1 ? ([...near][0] as string) : stem;
}
