// Which occupations a piece of text names: by a name that stands there as such or with a slip of the pen, or, for a few words that are
// meant as a job, by a name that means the same. Stricter than the search of a person who picks from a list: here nobody picks. Pure.
import { type Catalogue, findNamed, type Occupation } from './catalogue.ts';
import { foreignNames } from './foreign-names.ts';
import { titleWords } from './job-words.ts';
import { stemOf } from './stem.ts';

export type NamedOccupation = { occupation: Occupation; foundBy: string };
type Names = {
  byStems: ReadonlyMap<string, readonly Name[]>;
  byLength: ReadonlyMap<number, readonly Name[]>;
  longest: number;
  /** Words that were held against all names for a slip: the same words come back in one message. */
  held: Map<string, readonly Name[]>;
};
type Name = { id: string; name: string; letters: string };

// Chosen on the table in name-occupation.test.ts and occupation-question.test.ts, never on evals/occupations/chat-questions.jsonl.
const alikeEnough = 0.8;
const sureEnough = 6;
/** A slip of the pen: so many letters off in a name at least so long. */
const slips = [
  { letters: 9, off: 2 },
  { letters: 6, off: 1 },
] as const;
const mostWords = 5;
const mostHeld = 5000;
/** Words for a place among people, or for any job at all: alone they name none. */
const tooWide = new Set(
  'baas chef coach consulent manager begeleider medewerker bediende leider directeur verantwoordelijke assistent assistente hulp helper stagiair vrijwilliger collega werknemer werker arbeider meester zuster dag uur machine operator bestuurder specialist adviseur expert ingenieurs trainer planner voorbereider agent kwaliteit opleiding security ict hr ocmw helpdesk poetsen sport data online'.split(
    ' ',
  ),
);
/** These do name one when they are said of a job, though they are short. */
const namesAlone = new Set('ingenieur trainer planner agent arbeider bediende chef security'.split(' '));

/** The occupations that a text names outright, in its order; the longest name wins, and none counts twice. */
export function occupationsIn(catalogue: Catalogue, text: string): NamedOccupation[] {
  const names = namesOf(catalogue);
  const words = titleWords(text);
  const found: NamedOccupation[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(catalogue, names, words, at);
    if (hit && !found.some(({ occupation }) => occupation.id === hit.named.occupation.id)) found.push(hit.named);
    at += hit?.length ?? 1;
  }
  return found;
}

/** The occupation that a few words mean, when they are said as a job ("wat doet een …"); null where that is not sure. */
export function occupationMeant(catalogue: Catalogue, words: string): NamedOccupation | null {
  const [outright] = occupationsIn(catalogue, words);
  if (outright) return outright;
  const telling = titleWords(words);
  if (telling.length === 0 || telling.length > mostWords || telling.every((word) => tooWide.has(word))) return null;
  const [best] = findNamed(catalogue.titles, words, 1, alikeEnough);
  const occupation = best && best.score >= sureEnough ? catalogue.occupations.get(best.id) : undefined;
  return occupation && best ? { occupation, foundBy: best.name } : null;
}

function longestAt(catalogue: Catalogue, names: Names, words: readonly string[], at: number): { named: NamedOccupation; length: number } | null {
  for (let length = Math.min(names.longest, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    if (length === 1 && tooWide.has(part[0] as string) && !namesAlone.has(part[0] as string)) continue;
    const name = pick(catalogue, written(names, part) ?? foreignNamed(names, part) ?? misspelt(names, part));
    const occupation = name && catalogue.occupations.get(name.id);
    if (name && occupation) return { named: { occupation, foundBy: name.name }, length };
  }
  return null;
}

const keyOf = (words: readonly string[]) => words.map(stemOf).join(' ');

/** Names in one of their forms. What ends in -en is one of many ("verpleegkundigen") or a deed ("plannen", "bakken"); "werk" is no "werkster". Neither names anybody. */
function written(names: Names, words: readonly string[]): readonly Name[] | undefined {
  const isDeed = (name: Name) =>
    titleWords(name.name).some((word, at) => word.length - (words[at]?.length ?? 0) > 2) ||
    titleWords(name.name).some((word, at) => /en$/.test(words[at] ?? '') && word !== words[at] && (words[at] === 'koken' || !words[at]?.startsWith(word)));
  const found = (names.byStems.get(keyOf(words)) ?? names.byStems.get(keyOf(words.map((word) => word.replace(/s$/, '')))))?.filter((name) => !isDeed(name));
  return found?.length ? found : undefined;
}

/** French and English names lead to the Dutch one. */
function foreignNamed(names: Names, words: readonly string[]): readonly Name[] | undefined {
  const said = words.join(' ');
  const dutch = foreignNames.get(said) ?? foreignNames.get(said.replace(/e?s(?= |$)/g, '')) ?? foreignNames.get(said.replace(/s(?= |$)/g, ''));
  return dutch === undefined ? undefined : names.byStems.get(keyOf(titleWords(dutch)));
}

/**
 * One name out of those that are written the same: a title before a byname, everyday Flemish (the starter set's) before the long lists of
 * ESCO, an occupation that has the words in its title before one that has not; then as the search puts them.
 */
function pick(catalogue: Catalogue, names: readonly Name[]): Name | undefined {
  const [first] = names;
  if (!first || names.length < 2) return first;
  const said = keyOf(titleWords(first.name));
  const order = findNamed(catalogue.titles, first.name, 10, 0).map(({ id }) => id);
  const rankOf = ({ id }: Name): number => {
    const occupation = catalogue.occupations.get(id);
    const title = keyOf(titleWords(occupation?.title ?? ''));
    return title === said ? 0 : occupation?.details.names?.some((own) => keyOf(titleWords(own)) === said) ? 1 : ` ${title} `.includes(` ${said} `) ? 2 : 3;
  };
  return [...names].sort((a, b) => rankOf(a) - rankOf(b) || placeIn(order, a.id) - placeIn(order, b.id))[0];
}
const placeIn = (order: readonly string[], id: string) => (order.includes(id) ? order.indexOf(id) : order.length);

/** Names that differ by a slip from what is written; none where two occupations would do. */
function misspelt(names: Names, words: readonly string[]): readonly Name[] {
  const letters = words.join('');
  const off = slips.find((slip) => letters.length >= slip.letters)?.off;
  if (off === undefined || words.length > 2) return [];
  const before = names.held.get(letters);
  if (before) return before;
  const found = nearestNames(names, letters, off);
  if (names.held.size >= mostHeld) names.held.clear();
  names.held.set(letters, found);
  return found;
}

function nearestNames(names: Names, letters: string, off: number): readonly Name[] {
  let nearest: Name[] = [];
  let least = off + 1;
  for (let length = letters.length - off; length <= letters.length + off; length++) {
    for (const name of names.byLength.get(length) ?? []) {
      // Nobody slips on the first letter but for c and k; another first letter is another word ("zanger", "hanger").
      // "Plannen" is no slip for "planner", but a deed.
      if (firstOf(name.letters) !== firstOf(letters) || (/en$/.test(letters) && /er$/.test(name.letters))) continue;
      const distance = lettersApart(letters, name.letters, least);
      if (distance < least) nearest = [];
      if (distance <= least && distance <= off) {
        least = distance;
        nearest.push(name);
      }
    }
  }
  return new Set(nearest.map(({ id }) => id)).size === 1 || new Set(nearest.map(({ letters: written }) => written)).size === 1 ? nearest : [];
}

const firstOf = (word: string) => word.charAt(0).replace('c', 'k');

/** Letters changed, added, left out or swapped between two words; `most` + 1 when it is more than that. */
function lettersApart(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

const known = new WeakMap<Catalogue, Names>();

/** All names of a catalogue, also the one under which the shortage list has it. */
function namesOf(catalogue: Catalogue): Names {
  const there = known.get(catalogue);
  if (there) return there;
  const byStems = new Map<string, Name[]>();
  const byLength = new Map<number, Name[]>();
  let longest = 1;
  for (const { id, title, names, details, competent = [] } of catalogue.occupations.values()) {
    for (const name of new Set([title, ...names, ...(details.names ?? []), ...competent, ...(details.shortage ? [details.shortage.listedAs] : [])])) {
      const words = titleWords(name);
      if (words.length === 0 || words.length > mostWords) continue;
      const entry = { id, name, letters: words.join('') };
      longest = Math.max(longest, words.length);
      push(byStems, keyOf(words), entry);
      push(byLength, entry.letters.length, entry);
    }
  }
  const made = { byStems, byLength, longest, held: new Map() };
  known.set(catalogue, made);
  return made;
}

function push<K>(map: Map<K, Name[]>, key: K, name: Name): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (!list.some(({ id }) => id === name.id)) list.push(name);
}
