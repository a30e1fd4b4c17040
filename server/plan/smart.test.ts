// The checker against goals that a person labelled letter by letter, and the hints that it gives.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../words/read-deadline.ts';
import { checkSmart, type Goal, type SmartLetter, smartLetters } from './smart.ts';

const today = new Date('2026-11-27T10:00:00Z');
/** `ok` holds the letters that are in order. */
const cases = readFileSync(new URL('./smart-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { goal: Goal; ok: string });
const hintOf = (letter: SmartLetter, goal: Goal) => checkSmart(goal, today).find((verdict) => verdict.letter === letter)?.hint ?? null;

describe('goals that were labelled by hand', () => {
  test.each(smartLetters)('agree on %s in 96 of 100 and more', (letter) => {
    const agreed = cases.filter(({ goal, ok }) => checkSmart(goal, today).find((verdict) => verdict.letter === letter)?.ok === ok.includes(letter));
    expect(cases.length).toBeGreaterThan(150);
    expect(agreed.length / cases.length).toBeGreaterThanOrEqual(0.96);
  });
  test('a letter that is in order has no hint, another has one in plain words', () => {
    for (const { goal } of cases)
      for (const { ok, hint } of checkSmart(goal, today)) {
        if (ok) expect(hint).toBeNull();
        else expect(hint).toMatch(/^[^!]{10,140}[.?…]$/);
      }
  });
});

describe('a hint says what to do', () => {
  test.each<[SmartLetter, Goal, RegExp]>([
    ['S', { text: 'Ik wil ander werk.' }, /Wat voor werk/],
    ['S', { text: 'Tegen 1 maart schrijf ik me in voor een opleiding, verhuis ik naar Gent en zoek ik een nieuwe job.' }, /apart doel/],
    ['M', { text: 'Ik leer nee zeggen tegen mijn baas.' }, /nu nog niet lukt/],
    ['M', { text: 'Ik wil beter omgaan met stress.', doneWhen: 'ik mij beter voel' }, /gevoel/],
    ['A', { text: 'Ik moet van mijn baas een cursus Excel volgen.' }, /wil jij/],
    ['A', { text: 'De klant moet vijf keer solliciteren.' }, /ik-vorm/],
    ['R', { text: 'Tegen maart krijg ik een vast contract.' }, /beslist iemand anders/],
    ['R', { text: 'Volgende week heb ik mijn diploma van verpleegkundige.' }, /eerste stap/],
    ['R', { text: 'Ik solliciteer deze week bij honderd bedrijven.' }, /heel veel/],
    ['T', { text: 'Ik bel Kris.' }, /een dag of een maand/],
    ['T', { text: 'Binnenkort bel ik Kris.' }, /“binnenkort” kan altijd nog/],
    ['T', { text: 'Ik sport twee keer per week.' }, /tot wanneer/],
    ['T', { text: 'Ik bel Kris.', dueOn: '2026-11-26' }, /voorbij/],
  ])('%s of %o', (letter, goal, words) => expect(hintOf(letter, goal)).toMatch(words));
  test('today is not too late', () => expect(hintOf('T', { text: 'Ik bel Kris.', dueOn: '2026-11-27' })).toBeNull());
});

describe('by when', () => {
  test.each([
    ['tegen 15 januari', '2027-01-15'],
    ['op 3 december', '2026-12-03'],
    ['op 5/12', '2026-12-05'],
    ['eind maart', '2027-03-31'],
    ['begin februari', '2027-02-07'],
    ['juni 2027', '2027-06-30'],
    ['vrijdag', '2026-12-04'],
    ['tegen dinsdag', '2026-12-01'],
    ['morgen', '2026-11-28'],
    ['deze week', '2026-11-29'],
    ['volgende week', '2026-12-06'],
    ['binnen twee weken', '2026-12-11'],
    ['volgende maand', '2026-12-31'],
    ['dit jaar', '2026-12-31'],
    ['voor nieuwjaar', '2027-01-01'],
  ])('%s is %s at the latest', (words, on) => expect(readDeadline(words, today)).toEqual({ is: 'day', on }));
  test.each(['na de vakantie', 'tegen het volgende gesprek', 'voor mijn contract afloopt'])('%s is a moment without a day', (words) =>
    expect(readDeadline(words, today)).toEqual({ is: 'moment' }),
  );
  test.each(['elke morgen', 'goeiemorgen', 'de mei-actie', 'voor een cursus', 'op maandagen'])('%s is no day', (words) => {
    expect(['none', 'often', 'vague']).toContain(readDeadline(words, today).is);
  });
  test('what lies behind is past', () => expect(readDeadline('1 september 2026', today)).toEqual({ is: 'past', on: '2026-09-01' }));
});
