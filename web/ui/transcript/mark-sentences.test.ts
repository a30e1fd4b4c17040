import { expect, test } from 'vitest';
import { markSentences } from './mark-sentences.ts';

const text = 'Ik slaap slecht. Mijn baas dreigt ook. Morgen zie ik wel.';

test('a sentence is marked where it stands, and nothing is lost around it', () => {
  const pieces = markSentences(text, [{ id: 's1', quote: 'Mijn baas dreigt ook.' }]);
  expect(pieces).toEqual([
    { from: 0, text: 'Ik slaap slecht. ', ids: [] },
    { from: 17, text: 'Mijn baas dreigt ook.', ids: ['s1'] },
    { from: 38, text: ' Morgen zie ik wel.', ids: [] },
  ]);
});

test('two signals on one sentence mark it together, overlapping ones mark what they share', () => {
  const pieces = markSentences(text, [
    { id: 'all', quote: text },
    { id: 'first', quote: 'Ik slaap slecht.' },
  ]);
  expect(pieces[0]).toEqual({ from: 0, text: 'Ik slaap slecht.', ids: ['all', 'first'] });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a quote that is not in the message marks nothing', () => {
  expect(
    markSentences(text, [
      { id: 's1', quote: 'Iets anders.' },
      { id: 's2', quote: '' },
    ]),
  ).toEqual([{ from: 0, text, ids: [] }]);
});
