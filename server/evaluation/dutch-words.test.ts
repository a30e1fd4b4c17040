import { describe, expect, test } from 'vitest';
import { contentWordsOf, isSameWord, readingEase, syllablesOf } from './dutch-words.ts';

describe('syllables', () => {
  test.each(
    Object.entries({
      werk: 1,
      jij: 1,
      leeuw: 1,
      loopbaan: 2,
      mooie: 2,
      nieuwe: 2,
      buien: 2,
      niveau: 2,
      theater: 3,
      ideeën: 3,
      eieren: 3,
      energie: 3,
      begeleiding: 4,
      situatie: 4,
      reageren: 4,
      beoordelen: 4,
      geïnteresseerd: 5,
      arbeidsmarktverkenning: 6,
    }),
  )('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('reading ease', () => {
  test('follows the formula of Flesch–Douma', () => {
    // Six words, six syllables, one sentence: 206.84 − 77 − 0.93 × 6.
    expect(readingEase(['Wat doe je nu op werk?'])).toBeCloseTo(206.84 - 77 - 5.58, 5);
  });

  test('drops with longer words and with longer sentences', () => {
    const short = readingEase(['Je werkt hard.', 'Je bent moe.']);
    expect(readingEase(['Je werkt hard en je bent moe en je slaapt slecht en je eet niet goed.'])).toBeLessThan(short);
    expect(readingEase(['Arbeidsmarktverkenning veronderstelt zelfreflectie.'])).toBeLessThan(short);
  });

  test('does not count a source marker or an address as a word', () => {
    expect(readingEase(['Dat staat er [1].'])).toBe(readingEase(['Dat staat er.']));
  });
});

describe('words', () => {
  test('keep what carries meaning, once', () => {
    expect(contentWordsOf('Ik werk graag met mensen, en mensen werken graag met mij.')).toEqual(['werk', 'mensen', 'werken']);
  });

  test('are the same in another form, and not when only the beginning is', () => {
    expect(isSameWord('uitleggen', 'uitleg')).toBe(true);
    expect(isSameWord('werk', 'werkgever')).toBe(false);
  });
});
