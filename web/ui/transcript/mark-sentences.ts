// Finds sentences back in the message they come from. Quotes are verbatim (signals, evaluation), so a plain search is enough; one
// that is not there any more (the message was erased) marks nothing.
export type Mark = { id: string; quote: string };
/** `from` is where the piece begins in the text. */
export type Marked = { from: number; text: string; ids: string[] };

/** The text in pieces, each with the marks that cover it; joined, the pieces are the text. */
export function markSentences(text: string, marks: readonly Mark[]): Marked[] {
  const spans = marks.flatMap(({ id, quote }) => {
    const from = quote === '' ? -1 : text.indexOf(quote);
    return from === -1 ? [] : [{ id, from, to: from + quote.length }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    return { from, text: text.slice(from, to), ids: spans.filter((span) => span.from <= from && span.to >= to).map(({ id }) => id) };
  });
}
