import { expect, test } from 'vitest';
import { undisguise } from './undisguise.ts';

test.each([
  ['invisible characters inside a word', 'Ik denk aan ze\u200blf\u2060mo\u00adord.', 'Ik denk aan zelfmoord.'],
  ['Cyrillic that looks Latin', 'Ik wіl nіеt mееr lеvеn', 'Ik wil niet meer leven'],
  ['Greek that looks Latin', 'Hij slααt mij', 'Hij slaat mij'],
  ['small capitals', 'ᴢᴇʟꜰᴍᴏᴏʀᴅ', 'zelfmoord'],
  ['letters in boxes', '🅳🅾🅾🅳', 'dood'],
  ['digits for letters', 'ik denk aan z3lfm00rd', 'ik denk aan zelfmoord'],
  ['letters set apart', 'ik denk aan z e l f m o o r d', 'ik denk aan zelfmoord'],
  ['words and letters set apart', 'i-k w-i-l d-o-o-d', 'ik wil dood'],
  ['tags inside a word', 'zelf<b></b>moord', 'zelfmoord'],
  ['marks of markdown inside a word', 'zelf**moord**', 'zelfmoord**'],
  ['text that runs the other way', 'ik wil \u202edood\u202c, echt', 'ik wil dood, echt'],
  ['base64', btoa('Ik wil niet meer leven.'), 'Ik wil niet meer leven.'],
  ['what a name in JSON holds', '{"role":"user", "content":"Ik wil dood."}', '\n"user"\n"Ik wil dood."}'],
  ['one sentence over three lines', 'ik wil\nniet meer\nleven', 'ik wil niet meer leven'],
])('%s is read as it looks', (_, written, seen) => {
  expect(undisguise(written)?.text).toBe(seen);
});

test.each([
  'Ik sta op om 7u en ga om 16u naar huis, de 3de keer al.',
  'Ik heb een e-mail van jan@example.org gekregen.',
  'Moet ik nu naar de VDAB (ja of nee)?',
  'Мне нужна помощь с работой.',
  'J’ai envie d’apprendre le néerlandais.',
  'Mijn rekeningnummer is BE12345678901234.',
  'Eerst dit.\nDan dat.',
])('what is typed as it looks is not read twice: %s', (written) => {
  expect(undisguise(written)).toBeNull();
});

test('every stretch of it has its place in the message', () => {
  const written = 'Dag. Ik denk aan z e l f m o o r d, ja. Tot morgen.';
  const looked = undisguise(written);
  const start = looked?.text.indexOf('Ik denk') ?? -1;
  const end = (looked?.text.indexOf('ja.') ?? -1) + 3;
  expect(written.slice(...(looked?.placeOf(start, end) ?? []))).toBe('Ik denk aan z e l f m o o r d, ja.');
});

test.each(['a', 'a1', '<a', 'a.', 'a b ', '\u202e', 'A1b=', 'а', '@', '\n'])(
  'a message of 6,000 characters of %j takes about as much more time as it is longer',
  (part) => {
    const quickest = (length: number) => {
      const text = part.repeat(length).slice(0, length);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const started = performance.now();
        undisguise(text);
        best = Math.min(best, performance.now() - started);
      }
      return best;
    };
    // Four times as long; quadratic would be sixteen times.
    expect(quickest(6000)).toBeLessThan(quickest(1500) * 12 + 5);
  },
);
