// A long message is read in pieces too, as if each had been sent by itself: what takes one sentence to say does not weigh less
// because much else was said, or pasted, around it. Rules read sentences already; this is for the classifier, which weighs wholes.
import type { PlainMessage } from './plain-words.ts';

// From this many words on a message is read in pieces too; a piece is as long as the messages the classifier was trained on.
const longMessage = 250;
const longestPiece = 60;

/** The pieces of a long message, whole sentences each; none of a message that is short. */
export function piecesOf(message: PlainMessage): PlainMessage[] {
  const lengths = message.sentences.map((sentence) => countWords(plainOf(message, sentence.plainStart)));
  if (lengths.reduce((sum, length) => sum + length, 0) < longMessage) return [];
  const pieces: PlainMessage[] = [];
  let first = 0;
  let words = 0;
  for (const [place, length] of lengths.entries()) {
    if (place > first && words + length > longestPiece) {
      pieces.push(piece(message, first, place));
      first = place;
      words = 0;
    }
    words += length;
  }
  pieces.push(piece(message, first, lengths.length));
  return pieces;
}

function piece(message: PlainMessage, first: number, after: number): PlainMessage {
  const sentences = message.sentences.slice(first, after);
  const start = sentences[0]?.plainStart ?? 0;
  const end = message.sentences[after]?.plainStart ?? message.plain.length;
  return {
    text: message.text,
    plain: message.plain.slice(start, end),
    sentences: sentences.map((sentence) => ({ ...sentence, plainStart: sentence.plainStart - start })),
  };
}

function plainOf({ plain }: PlainMessage, start: number): string {
  return plain.slice(start, plain.indexOf('|', start));
}

function countWords(plain: string): number {
  return plain.split(' ').length - 2;
}
