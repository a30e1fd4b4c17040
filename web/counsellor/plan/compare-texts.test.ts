import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

const textOf = (pieces: ReturnType<typeof compareTexts>, side: 'removed' | 'added') =>
  pieces
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');

test('one changed word shows as one word out and one word in', () => {
  expect(compareTexts('Ik leg graag uit aan collega’s.', 'Ik leg graag uit aan nieuwe collega’s.')).toEqual([
    { kind: 'same', text: 'Ik leg graag uit aan ' },
    { kind: 'added', text: 'nieuwe ' },
    { kind: 'same', text: 'collega’s.' },
  ]);
  expect(compareTexts('een goede dag', 'een lange dag').map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
    'same een',
    'removed goede',
    'added lange',
    'same dag',
  ]);
});

test('the same text has no differences, and an empty one has only words in or out', () => {
  expect(compareTexts('Zo blijft het.', 'Zo blijft het.')).toEqual([{ kind: 'same', text: 'Zo blijft het.' }]);
  expect(compareTexts('', 'Nieuw.')).toEqual([{ kind: 'added', text: 'Nieuw.' }]);
  expect(compareTexts('Weg.', '')).toEqual([{ kind: 'removed', text: 'Weg.' }]);
});

test('a sentence added at the end leaves the rest alone', () => {
  expect(compareTexts('Eerst dit.', 'Eerst dit. Dan dat.').map(({ kind }) => kind)).toEqual(['same', 'added']);
});

test('both texts can be read back out of the pieces', () => {
  const before = 'Ze wil in de logistiek blijven.\nZe leert graag aan. Geen nachtwerk meer.';
  const after = 'Ze wil weg uit de logistiek.\nZe leert graag aan, het liefst in groep. Geen nachten meer.';
  const pieces = compareTexts(before, after);
  expect(textOf(pieces, 'removed').replace(/\s+/g, ' ').trim()).toBe(before.replace(/\s+/g, ' '));
  expect(textOf(pieces, 'added')).toBe(after);
});

test('a new paragraph is a change', () => {
  expect(compareTexts('Een. Twee.', 'Een.\nTwee.').some(({ kind }) => kind === 'added')).toBe(true);
});
