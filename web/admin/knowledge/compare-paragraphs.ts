// Two texts beside each other: which paragraphs the other one does not have. A book may be compared, so by paragraph and not by word.
export type Paragraph = { text: string; differs: boolean };

const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The paragraphs of both texts; those that the other does not have, differ. Where a line breaks makes no difference. */
export function compareParagraphs(left: string, right: string): { left: Paragraph[]; right: Paragraph[] } {
  const [one, other] = [paragraphsOf(left), paragraphsOf(right)];
  const beside = (own: string[], against: string[]) => {
    const there = new Set(against.map(plain));
    return own.map((text) => ({ text, differs: !there.has(plain(text)) }));
  };
  return { left: beside(one, other), right: beside(other, one) };
}
