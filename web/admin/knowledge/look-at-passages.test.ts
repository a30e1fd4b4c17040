import { expect, it } from 'vitest';
import { lookAtPassages } from './look-at-passages.ts';

it('says of a text without a heading, once, that it stands under the title', () => {
  const looked = lookAtPassages('Verlof', [
    { heading: 'Verlof', text: 'Vooraf.' },
    { heading: 'Verlof', text: 'Nog iets.' },
    { heading: 'Uren', text: 'Tien.' },
  ]);
  expect(looked.map(({ hasNoHeading, pieces }) => [hasNoHeading, pieces])).toEqual([
    [true, 2],
    [false, null],
    [false, null],
  ]);
});

it('says at the first piece into how many a long one was cut, and what could not be cut', () => {
  const looked = lookAtPassages('Verlof', [
    { heading: 'Uren', text: 'a'.repeat(901) },
    { heading: 'Uren', text: 'b'.repeat(900) },
    { heading: 'Wie', text: 'c' },
    { heading: 'Uren', text: 'd' },
  ]);
  expect(looked.map(({ isLong, pieces }) => [isLong, pieces])).toEqual([
    [true, 2],
    [false, null],
    [false, null],
    [false, null],
  ]);
});

it('looks at a text that repeats one heading in every line in one go', () => {
  const passages = Array.from({ length: 200_000 }, () => ({ heading: 'Kop', text: 'x' }));
  const looked = lookAtPassages('Titel', passages);
  expect(looked[0]?.pieces).toBe(200_000);
  expect(looked[1]?.pieces).toBeNull();
});
