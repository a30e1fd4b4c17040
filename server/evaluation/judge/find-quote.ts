// Whether a turn really says what a judge quotes from it. Signs, capitals and line breaks may differ, words may not: what a judge made up,
// glued together or took from the client is not found, and its vote does not count. Pure.

/** Fewer words than this show nothing; a shorter turn may be quoted whole. */
const fewestWords = 3;

/** The stretch of `text` that was quoted, as the text has it; null where it is not there. */
export function findQuote(quote: string, text: string): string | null {
  const asked = wordsOf(quote).map(({ word }) => word);
  const said = wordsOf(text);
  if (asked.length === 0 || asked.length > said.length) return null;
  if (asked.length < fewestWords && asked.length < said.length) return null;
  for (let from = 0; from + asked.length <= said.length; from++) {
    if (!asked.every((word, at) => said[from + at]?.word === word)) continue;
    const start = said[from]?.start ?? 0;
    const end = said[from + asked.length - 1]?.end ?? 0;
    // The sign that ends a sentence belongs to it.
    const sign = /^[.?!…]+/.exec(text.slice(end))?.[0] ?? '';
    return text.slice(start, end) + sign;
  }
  return null;
}

/** Words and figures, in one notation, with where they stand. Source markers are no words. */
function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/\[\d+\]|[\p{L}\p{M}\d]+/gu)].flatMap((match) =>
    match[0].startsWith('[') ? [] : [{ word: match[0].normalize('NFC').toLowerCase(), start: match.index, end: match.index + match[0].length }],
  );
}
