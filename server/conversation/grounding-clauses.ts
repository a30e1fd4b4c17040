// Clause by clause, for the grounding check: what is denied, and which number or name goes with which words. Pure.
import { stemOf, tellingWords } from '../knowledge/words.ts';
import { namesIn, numbersIn } from './grounding-figures.ts';
import { lowerWords, meets } from './grounding-terms.ts';
import { negators } from './grounding-words.ts';

/**
 * Whether one denies what the other does not. Compared clause by clause: a denial belongs to the telling words around it.
 */
export function deniesOtherwise(bare: string, exact: string): boolean {
  const claimed = clausesOf(bare);
  const sourced = clausesOf(exact);
  return claimed.some((clause) => {
    const scored = sourced.map((other) => {
      const shared = clause.stems.filter((stem) => other.stems.some((one) => meets(stem, one))).length;
      // Of clauses that share as much, the one that is wholly meant.
      return { other, shared: shared === 0 ? 0 : shared + shared / (other.stems.length + 1) };
    });
    const most = Math.max(0, ...scored.map(({ shared }) => shared));
    if (most === 0) return clause.denies !== sourced.some(({ denies }) => denies) && clause.denies;
    return scored.filter(({ shared }) => shared === most).every(({ other }) => other.denies !== clause.denies);
  });
}

function clausesOf(text: string): { stems: string[]; denies: boolean }[] {
  const parts = text
    .replace(/^Niet nagekeken:/, 'Niet nagekeken')
    .replace(/(?<!\p{L})een nee(?!\p{L})/giu, 'een weigering')
    .split(/[,;:]|\s(?=(?:maar|terwijl|want|en|ook als)\s)/);
  const clauses = parts.flatMap((part) => {
    const [head, ...rest] = part.split(/(?<!niet)\s(?=(?:of|dat)\s)/) as [string, ...string[]];
    // "We vonden nergens dat …": what is denied is what follows.
    const denied = rest.length > 0 && deniesIn(head);
    return [{ stems: stemsOf(head), denies: deniesIn(head) }, ...rest.map((one) => ({ stems: stemsOf(one), denies: deniesIn(one) !== denied }))];
  });
  // "Wie daar woont, niet": a denial without words of its own belongs to the clause before it.
  clauses.forEach(({ stems, denies }, place) => {
    const before = clauses[place - 1];
    if (stems.length === 0 && denies && before) before.denies = !before.denies;
  });
  return clauses.filter(({ stems }) => stems.length > 0);
}

const stemsOf = (text: string): string[] => tellingWords(text).map(stemOf);
// "Niet alleen" adds, "alleen" restricts: they are contraries too.
const deniesIn = (text: string): boolean => lowerWords(text).filter((word) => negators.test(word)).length % 2 === 1;

/** In a list ("ACV (christelijk), ABVV (socialistisch)") a name or number goes with the words of its own part. */
export function standsBesideAnother(bare: string, exact: string): boolean {
  const parts = (text: string) =>
    text
      .split(/[,;]|\s(?=(?:en|maar)\s)/)
      .map((part) => ({ marks: [...numbersIn(part).map(({ value, unit }) => `${value} ${unit}`), ...namesIn(part)], stems: tellingWords(part).map(stemOf) }));
  const sourced = parts(exact).filter(({ stems, marks }) => stems.length > 0 && marks.length > 0);
  if (sourced.length < 2) return false;
  return parts(bare).some(({ marks, stems }) =>
    marks.some((mark) => {
      const holding = sourced.filter((part) => part.marks.includes(mark));
      const shared = (part: { stems: string[]; marks: string[] }) => stems.filter((stem) => !marks.includes(stem) && part.stems.includes(stem)).length;
      return holding.length > 0 && sourced.some((part) => !holding.includes(part) && shared(part) > Math.max(...holding.map(shared)));
    }),
  );
}
