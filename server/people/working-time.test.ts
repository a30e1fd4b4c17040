import { expect, test } from 'vitest';
import { belgianHolidays } from '../../scripts/write-holidays.ts';
import { holidaysKnownUntil, isHoliday } from './public-holidays.ts';
import { addWorkingMinutes, dayInBrussels, usualWorkingTime, type WorkingTime } from './working-time.ts';

const hours = (count: number) => count * 60;
const morning: WorkingTime['weekly'][number] = [[540, 720]];
const week = (days: Partial<Record<number, WorkingTime['weekly'][number]>>, absences: WorkingTime['absences'] = []): WorkingTime => ({
  weekly: [0, 1, 2, 3, 4, 5, 6].map((day) => days[day] ?? []),
  absences,
});
const due = (from: string, minutes: number, counsellor = usualWorkingTime, standIn: WorkingTime | null = null) =>
  addWorkingMinutes(new Date(from), minutes, counsellor, standIn).toISOString();

test.each([
  ['in the middle of a working day', '2026-11-24T09:00:00Z', '2026-11-24T13:00:00.000Z'],
  ['before the day begins', '2026-11-24T05:00:00Z', '2026-11-24T12:00:00.000Z'],
  ['late in the afternoon, over the night', '2026-11-24T14:30:00Z', '2026-11-25T10:30:00.000Z'],
  ['on a Friday afternoon, over the weekend', '2026-11-27T15:00:00Z', '2026-11-30T11:00:00.000Z'],
  ['before a public holiday (Armistice Day)', '2026-11-10T15:00:00Z', '2026-11-12T11:00:00.000Z'],
  ['before Easter, over Easter Monday', '2026-04-03T13:00:00Z', '2026-04-07T09:00:00.000Z'],
  ['over the night in which summer time ends', '2026-10-23T14:00:00Z', '2026-10-26T11:00:00.000Z'],
  ['over the night in which summer time begins', '2026-03-27T15:00:00Z', '2026-03-30T10:00:00.000Z'],
])('four working hours from %s', (_, from, expected) => {
  expect(due(from, hours(4))).toBe(expected);
});

test('hours are those of the counsellor, with a pause in between', () => {
  const split = week({
    2: [
      [540, 660],
      [780, 1020],
    ],
  });
  expect(due('2026-11-24T08:00:00Z', hours(4), split)).toBe('2026-11-24T14:00:00.000Z');
});

test('on a day that the counsellor does not work the stand-in’s hours count', () => {
  expect(due('2026-11-25T08:00:00Z', hours(2), week({ 1: morning }), week({ 3: [[600, 1080]] }))).toBe('2026-11-25T11:00:00.000Z');
});

test('in a counsellor’s absence the stand-in’s hours count, and after it their own again', () => {
  const away: WorkingTime = { ...usualWorkingTime, absences: [{ from: '2026-11-24', to: '2026-11-25' }] };
  expect(due('2026-11-24T08:00:00Z', hours(4), away, week({ 3: [[840, 1020]] }))).toBe('2026-11-26T09:00:00.000Z');
  expect(due('2026-11-24T08:00:00Z', hours(4), away)).toBe('2026-11-26T12:00:00.000Z');
});

test('where nobody ever works the usual hours count: what is due must be due some day', () => {
  expect(due('2026-11-24T09:00:00Z', hours(4), week({}), week({}))).toBe('2026-11-24T13:00:00.000Z');
});

test('five days of eight hours pass over a weekend and a holiday', () => {
  expect(due('2026-11-06T10:00:00Z', hours(40))).toBe('2026-11-16T10:00:00.000Z');
});

test('a day begins at midnight in Brussels', () => {
  expect(dayInBrussels(new Date('2026-07-20T22:30:00Z'))).toBe('2026-07-21');
  expect(dayInBrussels(new Date('2026-11-24T22:30:00Z'))).toBe('2026-11-24');
});

test('the holidays that were written are those of the package, ten a year, and are known for ten years after this code', () => {
  const dates = belgianHolidays(2025, holidaysKnownUntil);
  expect(dates.filter((day) => !isHoliday(day))).toEqual([]);
  expect(dates).toHaveLength(10 * (holidaysKnownUntil - 2025 + 1));
  expect(isHoliday('2026-12-25')).toBe(true);
  expect(isHoliday('2026-12-26')).toBe(false);
  expect(holidaysKnownUntil).toBeGreaterThanOrEqual(2036);
});
