// Two texts of one section, sentence by sentence: what both say, and where they differ. A person says for each place whose words stand;
// where only one of them touched a place since both began, that one is proposed. Nothing is lost: both may stand. Pure.
import { runsOf } from '../../../server/plan/merge-texts.ts';
import { rewriteSentences } from '../../../server/plan/section-text.ts';
import type { PresentedSentence } from '../../ui/records.ts';

export type Choice = 'theirs' | 'mine' | 'both';
/** `same`: the words that both have. Else what each has there, and what is proposed; null where somebody has to choose. */
export type Piece = { kind: 'same'; text: string } | { kind: 'differs'; theirs: string; mine: string; proposed: Choice | null };

const linesOf = (text: string, known: readonly PresentedSentence[]): string[] =>
  rewriteSentences(text, known, 'counsellor').map(({ text: words, opensParagraph }) => (opensParagraph ? `\n${words}` : words));

const join = (lines: readonly string[]): string => lines.map((line, i) => (i === 0 || line.startsWith('\n') ? line : ` ${line}`)).join('');

/** @param base what both began from, as far as it is known */
export function piecesOf(base: string, theirs: string, mine: string, known: readonly PresentedSentence[]): Piece[] {
  const [old, their, my] = [base, theirs, mine].map((text) => linesOf(text, known)) as [string[], string[], string[]];
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of runsOf(their, my)) {
    if (run.from > at) pieces.push({ kind: 'same', text: join(their.slice(at, run.from)) });
    const there = their.slice(run.from, run.to);
    const isOld = (lines: readonly string[]) => lines.every((line) => old.includes(line));
    // Who has nothing but old sentences there did nothing, unless the other lacks none of them.
    const proposed =
      isOld(there) && there.length > 0
        ? 'mine'
        : isOld(run.put) && run.put.length > 0
          ? 'theirs'
          : there.length === 0 && !isOld(run.put)
            ? 'mine'
            : run.put.length === 0 && !isOld(there)
              ? 'theirs'
              : null;
    pieces.push({ kind: 'differs', theirs: join(there), mine: join(run.put), proposed });
    at = run.to;
  }
  if (at < their.length) pieces.push({ kind: 'same', text: join(their.slice(at)) });
  return pieces;
}

/** The text that comes of the choices, one for every piece that differs. */
export function settledText(pieces: readonly Piece[], choices: readonly (Choice | null)[]): string {
  let i = 0;
  const parts = pieces.flatMap((piece) => {
    if (piece.kind === 'same') return [piece.text];
    const choice = choices[i++] ?? 'both';
    return choice === 'theirs' ? [piece.theirs] : choice === 'mine' ? [piece.mine] : [piece.theirs, piece.mine];
  });
  return join(parts.filter((part) => part !== '')).trim();
}
