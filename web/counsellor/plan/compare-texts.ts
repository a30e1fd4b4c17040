// What changed between two texts, word by word: the longest row of words that both have in the same order stays, the rest was
// removed or added. Texts are a page at most, so the plain table of the textbook is fast enough.
export type Difference = { kind: 'same' | 'removed' | 'added'; text: string };

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
// A word at the end of a text is the same word as one before a space; a line break is a change that can be seen.
const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && plain(a) === plain(b);
const plain = (word: string) => (word.includes('\n') ? `${word.trimEnd()}\n` : word.trimEnd());

/** Pieces in reading order. The same and removed ones make `before`, the same and added ones make `after`. */
export function compareTexts(before: string, after: string): Difference[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (isSame(old[start], fresh[start])) start++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && isSame(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) end++;

  const middleOld = old.slice(start, old.length - end);
  const middleNew = fresh.slice(start, fresh.length - end);
  const width = middleNew.length + 1;
  // shared[i * width + j]: how many words the rests from i and j have in common, in order.
  const shared = new Uint32Array((middleOld.length + 1) * width);
  const at = (i: number, j: number) => shared[i * width + j] ?? 0;
  for (let i = middleOld.length - 1; i >= 0; i--)
    for (let j = middleNew.length - 1; j >= 0; j--)
      shared[i * width + j] = isSame(middleOld[i], middleNew[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

  const pieces: Difference[] = [];
  const say = (kind: Difference['kind'], text = '') => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  say('same', fresh.slice(0, start).join(''));
  let [i, j] = [0, 0];
  while (i < middleOld.length || j < middleNew.length) {
    if (isSame(middleOld[i], middleNew[j])) {
      say('same', middleNew[j++]);
      i++;
    } else if (i < middleOld.length && (j === middleNew.length || at(i + 1, j) >= at(i, j + 1))) say('removed', middleOld[i++]);
    else say('added', middleNew[j++]);
  }
  say('same', fresh.slice(fresh.length - end).join(''));
  return pieces;
}
