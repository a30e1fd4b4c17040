import { describe, expect, test } from 'vitest';
import { findQuote } from './quote.ts';

const message = 'Dag Els. Kslaap slecht de laatste maanden,\nen maandag word ik "misselijk"... Verder gaat het wel!';

describe('a quote', () => {
  test.each([
    ['a part of a sentence becomes the sentence', 'slecht de laatste', 'Kslaap slecht de laatste maanden,'],
    ['capitals and marks may be tidied', 'EN MAANDAG WORD IK “MISSELIJK”', 'en maandag word ik "misselijk"...'],
    ['it may run over a line', 'laatste maanden, en maandag', 'Kslaap slecht de laatste maanden,\nen maandag word ik "misselijk"...'],
    ['a whole sentence stays one', 'Verder gaat het wel!', 'Verder gaat het wel!'],
    ['the whole message', message, message],
  ])('%s', (_, quote, found) => {
    expect(findQuote(message, quote)).toBe(found);
  });

  test.each([
    ['is not in the message', 'ik slaap slecht'],
    ['is too short to prove anything', 'en'],
    ['is empty', '""'],
  ])('that %s is void', (_, quote) => {
    expect(findQuote(message, quote)).toBeNull();
  });

  test('a message of one word can be quoted', () => {
    expect(findQuote('help', 'help')).toBe('help');
  });

  test('what looks like a pattern is a quote like any other', () => {
    expect(findQuote('Ik haal (nu) 50% [*] niet-nog/nooit.', '50% [*] niet-nog/')).toBe('Ik haal (nu) 50% [*] niet-nog/nooit.');
  });
});
