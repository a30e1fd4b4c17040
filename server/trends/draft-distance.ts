// How far an approved text is from what the machine drafted, in words: how many had to be put in, taken out or replaced, as a share of
// the longer of the two. 0 is untouched, 1 is written anew. Pure.

/** Longer texts are compared up to here; a section is far below it. */
const mostWords = 4000;

/** Words without capitals and signs: a comma more is no other text. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);
}

/** The edit distance over words (Levenshtein), between 0 and 1; 0 for two empty texts. */
export function draftDistance(drafted: string, approved: string): number {
  const [from, to] = [wordsOf(drafted), wordsOf(approved)];
  const longest = Math.max(from.length, to.length);
  if (longest === 0) return 0;
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, word] of from.entries()) {
    const here = [row + 1];
    for (const [column, other] of to.entries()) {
      here.push(Math.min((above[column + 1] as number) + 1, (here[column] as number) + 1, (above[column] as number) + (word === other ? 0 : 1)));
    }
    above = here;
  }
  return (above[to.length] as number) / longest;
}
