// A voice cites passages by the number they had in its prompt; the client sees them numbered as they come up.

/** Renumbers `[n]` markers by first use. A number that was never given is left as it is, and the guard holds the sentence back. */
export function renumberCitations(given: number): { renumber(sentence: string): string; readonly order: number[] } {
  const order: number[] = [];
  return {
    order,
    renumber: (sentence) =>
      sentence.replace(/\[(\d{1,2})\]/g, (marker, digits: string) => {
        const index = Number(digits) - 1;
        if (index < 0 || index >= given) return marker;
        if (!order.includes(index)) order.push(index);
        return `[${order.indexOf(index) + 1}]`;
      }),
  };
}
