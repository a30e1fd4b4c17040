// Where words stand in a sentence, whole and in any case, so that a reader sees what a finding rests on. Pure.

export type Piece = { at: number; text: string; isWord: boolean };

/** The sentence in pieces, in order; nothing is lost. A word that does not stand there marks nothing. */
export function findWords(text: string, words: readonly string[]): Piece[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const pieces: Piece[] = [];
  for (const { 0: piece, index } of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const isWord = wanted.has(piece.toLowerCase());
    const last = pieces.at(-1);
    if (last && last.isWord === isWord) last.text += piece;
    else pieces.push({ at: index, text: piece, isWord });
  }
  return pieces;
}
