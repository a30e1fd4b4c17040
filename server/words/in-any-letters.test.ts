import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureNames, readNameCases } from '../../evals/names/measure-names.ts';
import { makeVeil } from '../model/placeholders.ts';
import { inAnyLetters } from './in-any-letters.ts';

test('every letter counts in both forms, and what is no letter stays', () => {
  expect(inAnyLetters('rue|à\\s+\\p{L}')).toBe('[rR][uU][eE]|[àÀ]\\s+\\p{L}');
  expect(new RegExp(`^(?:${inAnyLetters("l'été|mevr\\.?")})$`, 'u').test("L'ÉTÉ")).toBe(true);
});

test('what is hidden in any letters still is after hundreds of messages', () => {
  const texts = ['Wat is [NAAM1]?', 'KARIM en karim', 'be68539007547034', 'RUE DE LA LOI 16'];
  const hidden = () => texts.map((text) => makeVeil({ names: ['Karim'] }).hide(text));
  const cases = readNameCases(readFileSync('evals/names/cases.txt', 'utf8'));
  for (let round = 0; round < 4; round++) measureNames(cases);
  expect(hidden()).toEqual(['Wat is [TEKST1]?', '[NAAM1] en [NAAM1]', '[REKENING1]', '[ADRES1]']);
});
