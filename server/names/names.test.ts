// How much of what leads to a person is hidden, on the cases by hand; and what must hold whatever the names.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureNames, readNameCases } from '../../evals/names/measure-names.ts';
import { findNames } from './find-names.ts';
import { findHiddenQuote, hiddenMark, makeHider } from './hide-names.ts';

const cases = readNameCases(readFileSync('evals/names/cases.txt', 'utf8'));
const hide = (text: string, known: readonly string[] = []) => makeHider(known, [text])(text);

test('of the cases by hand nearly all that leads to a person is hidden, and little else', () => {
  const seen = measureNames(cases.filter(({ part }) => part === 'seen'));
  expect(seen.left).toEqual([]);
  expect(seen.tooMuch).toEqual([]);
  const unseen = measureNames(cases.filter(({ part }) => part === 'unseen'));
  expect(unseen.hidden / unseen.people).toBeGreaterThan(0.9);
  expect(unseen.tooMuch.length / unseen.words).toBeLessThan(0.05);
});

test('what it misses is known: a name it has never seen, in small letters or where a sentence begins', () => {
  expect(measureNames(cases).left).toEqual(['Tuğba', 'okonkwo']);
});

describe('names of who takes part', () => {
  const known = ['Nadia Verstraete', 'Els Maes'];
  test.each([
    ['Dag Nadia, dag Nadia Verstraete.', 'Dag •••, dag •••.'],
    ['nadia zei het', '••• zei het'],
    ['Dat is verstraetes idee niet.', 'Dat is verstraetes idee niet.'],
    ['Els maakte de planning.', '••• maakte de planning.'],
  ])('%s', (text, shown) => expect(hide(text, known)).toBe(shown));

  test('without names the text stays as it is', () => expect(hide('Ik twijfel of ik wil blijven.')).toBe('Ik twijfel of ik wil blijven.'));
});

test('a name that is found once is hidden in every text of the conversation, also where nothing tells it', () => {
  const said = ['Mijn chef heet Zsuzsanna.', 'Zsuzsanna haar planning klopt nooit.'];
  const hider = makeHider([], said);
  expect(said.map(hider)).toEqual(['Mijn chef heet •••.', '••• haar planning klopt nooit.']);
  expect(hider('Wat vind jij lastig aan Zsuzsanna?')).toBe('Wat vind jij lastig aan •••?');
});

test('a quote is hidden as its message is, so that it still stands in it', () => {
  const messages = cases.map(({ text }) => text);
  const hider = makeHider(['Nadia Verstraete'], messages);
  for (const text of messages) for (const sentence of text.split(/(?<=[.!?])\s+/)) expect(hider(text)).toContain(hider(sentence));
});

test('who may read the names finds a quote in its message again', () => {
  const message = 'Gisteren belde Bart weer. Bart Claessens vindt dat normaal, zegt Els.';
  const quote = hide('Bart Claessens vindt dat normaal, zegt Els.');
  expect(quote).toContain(hiddenMark);
  expect(findHiddenQuote(quote, message)).toBe('Bart Claessens vindt dat normaal, zegt Els.');
  expect(findHiddenQuote(quote, 'Iets anders.')).toBe(quote);
});

test('hiding twice changes nothing more, and a client who types a placeholder keeps it', () => {
  const once = hide('Mijn collega Karim en ik, 0478 12 34 56.');
  expect(once).toBe('Mijn collega ••• en ik, •••.');
  expect(hide(once)).toBe(once);
  expect(hide('Wat is [NAAM1]?')).toBe('Wat is [NAAM1]?');
});

test('a word that also stands in small letters is no name for its capital', () => {
  expect(findNames(['Ik volgde Lassen in Aalst, en lassen doe ik graag.']).asWritten).toEqual([]);
});

test.each(['A', 'a ', 'Aa ', 'Mijn chef ', "A'-", 'van de ', 'Jan van de '])('a message of %j from end to end holds nobody up', (part) => {
  const text = part.repeat(Math.ceil(6000 / part.length));
  const start = performance.now();
  hide(text);
  expect(performance.now() - start).toBeLessThan(500);
});
