// Splits Dutch compounds by the words that the titles themselves use: "vrachtwagenchauffeur" into vrachtwagen and chauffeur, because
// both occur elsewhere. Pure; the list of words comes from whoever indexes, plus a few that are parts of many job names.
import { jobParts } from './same-words.ts';
import { stemOf } from './stem.ts';

export type Splitter = (word: string) => readonly string[];

const shortest = 3;
const links = ['', 's', 'en', 'e', 'n'];
/** What a part costs beyond how rare it is: without it, everything falls into small words. */
const perPart = 5;

/** Makes a splitter over the words of these titles. A word it cannot split comes back as its stem. */
export function makeSplitter(words: Iterable<string>): Splitter {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    if (word.length < shortest || word.length > 14) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total++;
  }
  for (const part of jobParts) counts.set(part, (counts.get(part) ?? 0) + 3);
  const known = new Map<string, readonly string[]>();
  const costOf = (part: string) => {
    const count = counts.get(part);
    if (count === undefined || (part.length < 4 && !jobParts.has(part) && count < 3)) return Number.POSITIVE_INFINITY;
    return perPart + Math.log((total + 1) / count) + (part.length < 4 ? 3 : 0);
  };
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const parts = word.length < 7 ? [stemOf(word)] : split(word, costOf).map(stemOf);
    if (known.size < 100_000) known.set(word, parts);
    return parts;
  };
}

function split(word: string, costOf: (part: string) => number): string[] {
  const best: { cost: number; parts: string[] }[] = [{ cost: 0, parts: [] }];
  for (let end = shortest; end <= word.length; end++) {
    for (let start = 0; start <= end - shortest; start++) {
      const before = best[start];
      if (!before || (start === 0 && end === word.length)) continue;
      const piece = word.slice(start, end);
      for (const link of end === word.length ? [''] : links) {
        if (!piece.endsWith(link)) continue;
        const part = piece.slice(0, piece.length - link.length);
        if (part.length < shortest) continue;
        const cost = before.cost + costOf(part) + (link === '' ? 0 : 1);
        const there = best[end];
        if (Number.isFinite(cost) && (!there || cost < there.cost)) best[end] = { cost, parts: [...before.parts, part] };
      }
    }
  }
  const found = best[word.length];
  // A whole that is a common word itself stays whole unless its parts are commoner still.
  return found && found.parts.length <= 4 && found.cost < costOf(word) + found.parts.length * perPart ? found.parts : [word];
}
