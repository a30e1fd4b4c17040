import { expect, test } from 'vitest';
import { clockOf, minutesOf, spansFit } from './clock-of-day.ts';

test('a time of the day goes to minutes and back', () => {
  for (const clock of ['00:00', '09:05', '17:30', '23:59']) expect(clockOf(minutesOf(clock) ?? -1)).toBe(clock);
  expect(minutesOf('')).toBeNull();
  expect(clockOf(24 * 60)).toBe('23:59');
});

test('spans of a day follow each other', () => {
  expect(
    spansFit([
      [540, 720],
      [780, 1020],
    ]),
  ).toBe(true);
  expect(
    spansFit([
      [540, 720],
      [700, 1020],
    ]),
  ).toBe(false);
  expect(spansFit([[720, 540]])).toBe(false);
  expect(spansFit([])).toBe(true);
});
