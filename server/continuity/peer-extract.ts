// A case for peer consultation (intervisie): colleagues discuss it, nobody knows whose it is. What points at somebody is replaced by the
// placeholders that a model gets too, then places, employers, dates and numbers; what may still point at somebody is listed, for a person
// to look at. Pure. Where in doubt it hides: the counsellor puts back what was only a word.
import { makeVeil } from '../model/placeholders.ts';
import { commonCapitals, months, notNames, personVerbs, places } from '../words/words-with-capital.ts';
import { jobPatterns, rareJobs, rareLives, regions } from './words-that-point.ts';

export const passageKinds = ['career-question', 'insight', 'plan', 'message'] as const;
export type PassageKind = (typeof passageKinds)[number];
export type Passage = { kind: PassageKind; text: string };

export const warningCodes = ['maybe-name', 'job-and-place', 'rare-job', 'rare-life', 'number-word', 'long-quote'] as const;
export type WarningCode = (typeof warningCodes)[number];
/** `passage`: which one, from 0; `words`: what it is about, as it stands there. */
export type Warning = { code: WarningCode; passage: number; words: string[] };

export type Disguised = { before: string; after: string; hidden: { placeholder: string; words: string }[] };

/** Own words longer than this are recognised by who heard them before, in characters. */
const longQuote = 240;

const placeholder = /\[[A-Z]+\d+\]/;
const capital = "\\p{Lu}[\\p{L}'’-]+";
const run = `${capital}(?:\\s+(?:(?:van|de|den|der|en|&)\\s+)*${capital})*`;
const edge = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';

const patterns: readonly [kind: string, pattern: RegExp][] = [
  [
    'DATUM',
    new RegExp(
      `${edge}\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})${end}|${edge}\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:${months.join('|')})(?:\\s+\\d{4})?${end}|${edge}(?:19|20)\\d{2}${end}`,
      'giu',
    ),
  ],
  // Known places first: "bij Gent" is no employer.
  ['PLAATS', new RegExp(`${edge}(?:${places.join('|')})${end}`, 'gu')],
  [
    'WERKGEVER',
    new RegExp(
      `${edge}${run}\\s+(?:nv|bv|vzw|bvba|cvba|NV|BV|VZW|BVBA|CVBA|SA|SRL|ASBL|Group|Groep)${end}|(?<=${edge}(?:bij|chez|werkgever|firma|bedrijf)\\s+(?:(?:de|het|den|la|le)\\s+)?)${run}`,
      'gu',
    ),
  ],
  ['PLAATS', new RegExp(`(?<=${edge}(?:in|te|naar|uit|rond|omgeving|à|near|from)\\s+)${capital}(?:-${capital})*`, 'gu')],
  ['NAAM', new RegExp(`(?<=${edge}(?:mevrouw|meneer|mijnheer|mevr\\.|dhr\\.|dokter|dr\\.|juf|meester|madame|monsieur|Mrs?\\.?|Ms\\.?)\\s+)${run}`, 'gu')],
];
const anyNumber = new RegExp(`${edge}\\d+(?:[.,]\\d+)*${end}`, 'gu');
const anyCapital = new RegExp(`${edge}${capital}`, 'gu');

/** Makes what hides who it is, the same in every passage: one person is one placeholder. `names`: who is known around the client. */
export function makeDisguise(names: readonly string[]): (passages: readonly Passage[]) => Disguised[] {
  const veil = makeVeil({ names });
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  const placeholderFor = (kind: string, words: string): string => {
    const key = `${kind} ${words.toLowerCase()}`;
    const before = given.get(key);
    if (before) return before;
    // The veil counts its own names from 1; ours go on after a gap that it never reaches.
    const count = (counts.get(kind) ?? (kind === 'NAAM' ? 20 : 0)) + 1;
    counts.set(kind, count);
    const made = `[${kind}${count}]`;
    given.set(key, made);
    known.set(made, words);
    return made;
  };
  const outside = (text: string, change: (part: string, opens: boolean) => string): string =>
    text
      .split(new RegExp(`(${placeholder.source})`))
      .map((part, i, parts) => (i % 2 === 1 ? part : change(part, opensSentence(parts.slice(0, i).join('')))))
      .join('');

  return (passages) => {
    const halfway = passages.map(({ text }) => {
      let after = veil.hide(text);
      for (const [kind, pattern] of patterns)
        after = outside(after, (part) => part.replace(pattern, (words) => (commonCapitals.has(words) ? words : placeholderFor(kind, words))));
      return outside(after, (part, opens) =>
        part.replace(anyCapital, (word, ...rest) => {
          const at = rest.at(-2) as number;
          const isFirst = at === 0 ? opens : opensSentence(part.slice(0, at));
          return isFirst || isCommon(word) ? word : placeholderFor('NAAM', word);
        }),
      );
    });
    return passages.map(({ text }, i) => {
      // A word that was somebody in the middle of a sentence is so at its beginning too.
      const again = outside(halfway[i] ?? '', (part) =>
        part.replace(anyCapital, (word) => given.get(`NAAM ${word.toLowerCase()}`) ?? word).replace(anyNumber, (words) => placeholderFor('GETAL', words)),
      );
      const found = [...again.matchAll(new RegExp(placeholder, 'g'))].map(([one]) => one);
      const hidden = [...new Set(found)].map((one) => ({ placeholder: one, words: known.get(one) ?? restored(veil.restore, one) }));
      return { before: text, after: again, hidden };
    });
  };
}

/** What may still point at somebody, in the texts as they would leave. `before`: what stood there, for work and place together. */
export function findWarnings(after: readonly Passage[], before: readonly string[] = after.map(({ text }) => text)): Warning[] {
  const hasPlace = [...before, ...after.map(({ text }) => text)].some((text) => regions.test(text) || /\[(?:PLAATS|WERKGEVER)\d+\]/.test(text));
  return after.flatMap(({ kind, text }, passage) => {
    const warnings: Warning[] = [];
    const warn = (code: WarningCode, words: Iterable<string>) => {
      const list = [...new Set(words)];
      if (list.length > 0) warnings.push({ code, passage, words: list });
    };
    warn('maybe-name', maybeNames(text));
    const rare = wordsOf(text, rareJobs);
    warn('rare-job', rare);
    const jobs = jobPatterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, job]) => job ?? '')).filter(Boolean);
    if (hasPlace) warn('job-and-place', [...jobs, ...rare]);
    warn('rare-life', wordsOf(text, rareLives));
    warn(
      'number-word',
      text.match(/(?<![\p{L}])\p{L}{4,}tig(?:ste)?(?:er|ers)?(?![\p{L}])/giu)?.filter((word) => /(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig/i.test(word)) ??
        [],
    );
    if (kind === 'message' && text.length > longQuote) warn('long-quote', [String(text.length)]);
    return warnings;
  });
}

/** Kinds of what nobody may take along, whatever else they decide: a known name, an address, a number of somebody. Empty: none. */
export function findLeft(text: string, names: readonly string[]): string[] {
  const hidden = makeVeil({ names }).hide(text.replaceAll(new RegExp(placeholder, 'g'), '·'));
  return [...new Set([...hidden.matchAll(/\[([A-Z]+)\d+\]/g)].map(([, kind]) => kind ?? ''))].filter((kind) => kind !== 'TEKST');
}

function restored(restore: (text: string) => string, one: string): string {
  try {
    return restore(one);
  } catch {
    // It stood in the client's own text.
    return one;
  }
}

const opensSentence = (before: string): boolean => before.trim() === '' || /[.!?…:;"“”«»'‘(\n-]\s*$/u.test(before);
const isCommon = (word: string): boolean => commonCapitals.has(word) || (word.length <= 5 && word === word.toUpperCase());
const wordsOf = (text: string, list: readonly string[]): string[] => text.match(new RegExp(`(?<![\\p{L}])(?:${list.join('|')})(?![\\p{L}])`, 'giu')) ?? [];

/** "Fatima zei dat …": a first word that is no everyday one, before a verb that people do. */
function maybeNames(text: string): string[] {
  const first = new RegExp(`(?:^|[.!?…\\n"“«(]\\s*)(${capital})\\s+(?:${personVerbs.join('|')})(?![\\p{L}])`, 'gu');
  return [...text.matchAll(first)].map(([, word]) => word ?? '').filter((word) => word && !notNames.has(word.toLowerCase()) && !isCommon(word));
}
