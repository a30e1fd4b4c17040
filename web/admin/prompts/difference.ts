// What differs between two texts, for a reader: changed lines with their changed words, and how many lines stayed the same in between.
// Pure.
import { runsOf } from '../../../server/plan/merge-texts.ts';

export type Piece = { text: string; differs: boolean };
export type DifferenceRow = { kind: 'same'; lines: string[]; hidden: number } | { kind: 'changed'; removed: Piece[]; added: Piece[]; line: number };

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}’']+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Both texts in pieces; what the other does not have at that place, differs. */
export function compareWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const left: Piece[] = [];
  const right: Piece[] = [];
  let at = 0;
  for (const { from, to, put } of runsOf(old, fresh)) {
    const same = old.slice(at, from).join('');
    push(left, same, false);
    push(right, same, false);
    push(left, old.slice(from, to).join(''), true);
    push(right, put.join(''), true);
    at = to;
  }
  const rest = old.slice(at).join('');
  push(left, rest, false);
  push(right, rest, false);
  return { before: left, after: right };
}

function push(pieces: Piece[], text: string, differs: boolean): void {
  if (text !== '') pieces.push({ text, differs });
}

/** The number in the head is the house's: it differs always and says nothing. */
const withoutNumber = (text: string) => text.replace(/^version:.*\n/m, '');

/** @param around how many lines that stayed the same are shown beside a change */
export function compareTexts(before: string, after: string, around = 1): DifferenceRow[] {
  const [old, fresh] = [withoutNumber(before).split('\n'), withoutNumber(after).split('\n')];
  const rows: DifferenceRow[] = [];
  let at = 0;
  const keep = (from: number, to: number, isFirst: boolean, isLast: boolean) => {
    const lines = old.slice(from, to);
    const head = isFirst ? 0 : around;
    const tail = isLast ? 0 : around;
    if (lines.length <= head + tail + 1) {
      if (lines.length > 0) rows.push({ kind: 'same', lines, hidden: 0 });
      return;
    }
    rows.push({ kind: 'same', lines: [...lines.slice(0, head)], hidden: 0 });
    rows.push({ kind: 'same', lines: [], hidden: lines.length - head - tail });
    if (tail > 0) rows.push({ kind: 'same', lines: lines.slice(-tail), hidden: 0 });
  };
  const runs = runsOf(old, fresh);
  // The line in the text as it is numbered on the screen; one was left out above.
  let fresher = 0;
  for (const [place, { from, to, put }] of runs.entries()) {
    keep(at, from, place === 0, false);
    fresher += from - at;
    const words = compareWords(old.slice(from, to).join('\n'), put.join('\n'));
    rows.push({ kind: 'changed', removed: words.before, added: words.after, line: fresher + 2 });
    fresher += put.length;
    at = to;
  }
  keep(at, old.length, runs.length === 0, true);
  return rows.filter((row) => row.kind === 'changed' || row.lines.length > 0 || row.hidden > 0);
}
