import { expect, test } from 'vitest';
import { languages } from '../people/roles.ts';
import { numbersInNeed } from '../words/numbers-in-need.ts';
import { type HelpLineEntry, helpLinesFor, urgentLinesFor } from './help-lines.ts';

const line = (number: string, rest: Partial<HelpLineEntry> = {}): HelpLineEntry => ({
  name: `lijn ${number}`,
  number,
  url: 'https://example.org',
  hours: { nl: 'dag en nacht', fr: 'jour et nuit', en: 'day and night' },
  kinds: ['crisis'],
  languages: ['nl'],
  ...rest,
});
const lines = [
  line('1712', { kinds: ['domestic-violence', 'harassment'] }),
  line('106', { kinds: ['mental-health'] }),
  line('101', { languages: ['nl', 'fr', 'en'] }),
  line('02 648 40 14', { languages: ['en'] }),
  line('0800 32 123', { languages: ['fr'] }),
  line('112', { languages: ['nl', 'fr', 'en'] }),
  line('1813', { situations: ['suicide'] }),
  line('078 15 10 20', { kinds: ['addiction'] }),
];
const numbers = (shown: { number: string }[]) => shown.map(({ number }) => number);

test('suicidal thoughts: the line of the client’s language comes first', () => {
  expect(numbers(helpLinesFor('suicide', 'nl', lines))).toEqual(['1813', '112']);
  expect(numbers(helpLinesFor('suicide', 'fr', lines))).toEqual(['0800 32 123', '112']);
  expect(numbers(helpLinesFor('suicide', 'en', lines))).toEqual(['02 648 40 14', '1813', '112']);
});

test('the number to say where no list is shown is the first of the list', () => {
  for (const language of languages) expect(numbersInNeed(language).talk).toBe(helpLinesFor('suicide', language, lines)[0]?.number);
});

test('danger at home: emergency first, then 1712', () => {
  expect(numbers(helpLinesFor('threatened', 'nl', lines))).toEqual(['112', '101', '1712']);
});

test('urgent but not a crisis: violence at home shows 1712 first, addiction its own line', () => {
  expect(numbers(urgentLinesFor('domestic-violence', 'nl', lines))).toEqual(['1712', '112', '101']);
  expect(numbers(urgentLinesFor('addiction', 'nl', lines))).toEqual(['078 15 10 20']);
});

test.each([
  ['domestic-violence', true, false],
  ['harassment', true, false],
  ['addiction', false, true],
  ['crisis', false, false],
  ['mental-health', false, false],
  ['burnout', false, false],
  ['financial-distress', false, false],
  ['health-limitation', false, false],
  ['discrimination', false, false],
  ['legal-dispute', false, false],
  ['language-barrier', false, false],
  ['out-of-scope', false, false],
] as const)('1712 is for violence and De DrugLijn for what one cannot stop: %s', (kind, is1712, isDrugLijn) => {
  for (const language of languages) {
    const shown = numbers(urgentLinesFor(kind, language, lines));
    expect(shown.includes('1712')).toBe(is1712);
    expect(shown.includes('078 15 10 20')).toBe(isDrugLijn);
  }
});

test('a kind that no line serves shows none: a number that does not fit frightens', () => {
  expect(urgentLinesFor('legal-dispute', 'nl', lines)).toEqual([]);
});

test('hours come in the client’s language, and a line that leaves things out does not break the screen', () => {
  expect(helpLinesFor('suicide', 'fr', lines)[0]?.hours).toBe('jour et nuit');
  expect(helpLinesFor('suicide', 'nl', [{ name: 'x', number: '1813', kinds: [], languages: [] }])).toEqual([{ name: 'x', number: '1813', url: '', hours: '' }]);
  expect(helpLinesFor('suicide', 'nl', [{ name: 'zonder nummer', number: null, kinds: [], languages: ['nl'] }])).toEqual([]);
});

test('a line with two numbers is found by either', () => {
  expect(numbers(helpLinesFor('threatened', 'nl', [line('112 / 101')]))).toEqual(['112 / 101']);
});
