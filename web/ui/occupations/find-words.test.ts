import { expect, it } from 'vitest';
import { findWords } from './find-words.ts';

const marked = (text: string, words: string[]) =>
  findWords(text, words)
    .map(({ text: piece, isWord }) => (isWord ? `[${piece}]` : piece))
    .join('');

it('marks the words that were met, whole and in any case', () => {
  expect(marked('Koken doe ik graag, ook grote maaltijden koken.', ['koken', 'maaltijden'])).toBe('[Koken] doe ik graag, ook grote [maaltijden] [koken].');
  expect(marked('Ik verkook de patatten', ['kook'])).toBe('Ik verkook de patatten');
});

it('keeps every sign of a sentence, whatever is in it', () => {
  for (const text of ['', 'é, à "ja" (50%) 😀', '.*+?^()|[]\\'])
    expect(
      findWords(text, ['ja', '.*'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});

it('a word that does not stand there marks nothing', () => {
  expect(findWords('Ik kook', ['lassen'])).toEqual([{ at: 0, text: 'Ik kook', isWord: false }]);
});
