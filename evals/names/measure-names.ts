// Hides the names of each case as a supervisor would read it, and counts: of what leads to a person how much is hidden, and what else went with
// it. Pure.
import { hiddenMark, makeHider } from '../../server/names/hide-names.ts';

export type NameCase = { part: string; text: string; people: string[] };

/** Reads the file of cases: `== part`, then a case a line with what leads to a person between braces. */
export function readNameCases(file: string): NameCase[] {
  let part = '';
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('== ')) part = line.slice(3).trim();
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('== ')) return [];
    return [{ part, text: line.replace(/[{}]/g, ''), people: [...line.matchAll(/\{([^}]+)\}/g)].map(([, who = '']) => who) }];
  });
}

export type NamesMeasured = { people: number; hidden: number; left: string[]; words: number; tooMuch: string[] };

/** Counts over cases, each read alone: nothing is known of who takes part. */
export function measureNames(cases: readonly NameCase[]): NamesMeasured {
  const measured: NamesMeasured = { people: 0, hidden: 0, left: [], words: 0, tooMuch: [] };
  for (const { text, people } of cases) {
    const shown = makeHider([], [text])(text);
    for (const who of people) {
      measured.people++;
      // "Mevrouw" may stay: it leads to nobody.
      const words = who.split(/\s+/).filter((word) => !/^(?:mevrouw|van|den|de)$/iu.test(word));
      if (words.some((word) => new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.+]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(shown))) measured.left.push(who);
      else measured.hidden++;
    }
    let others = text;
    for (const who of people) others = others.replaceAll(who, ' ');
    const kept = shown.replaceAll(hiddenMark, ' ').split(/[^\p{L}\d]+/u);
    for (const word of others.split(/[^\p{L}\d]+/u).filter(Boolean)) {
      measured.words++;
      const at = kept.indexOf(word);
      if (at === -1) measured.tooMuch.push(word);
      else kept.splice(at, 1);
    }
  }
  return measured;
}
