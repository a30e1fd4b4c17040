import { expect, it } from 'vitest';
import { languages } from '../../server/people/roles.ts';
import { measurePairs, readPairs } from './pairs.ts';

const pairs = readPairs();

it('there are enough of them: 220 pairs in Dutch, 40 in French and in English, no sentence twice', () => {
  const count = Object.fromEntries(languages.map((language) => [language, pairs.filter((one) => one.language === language).length]));
  expect(count.nl).toBeGreaterThanOrEqual(220);
  expect(count.fr).toBeGreaterThanOrEqual(40);
  expect(count.en).toBeGreaterThanOrEqual(40);
  const sentences = pairs.flatMap(({ bad, good }) => [bad, good]);
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
});

it.each(languages)('of the bad sentences in %s at least 95 in a hundred are caught, and of the fine ones at most 3 held back', (language) => {
  const { pairs: count, passed, heldBack } = measurePairs(pairs.filter((one) => one.language === language));
  expect((count - passed.length) / count, JSON.stringify(passed)).toBeGreaterThanOrEqual(0.95);
  expect(heldBack.length / count, JSON.stringify(heldBack)).toBeLessThanOrEqual(0.03);
});
