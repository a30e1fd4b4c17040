import { expect, test } from 'vitest';
import { figuresNamedIn, figuresOf } from './figures.ts';

test.each([
  ['Je krijgt zeven uur.', ['7']],
  ['Eénentwintig dagen of 21 dagen.', ['21']],
  ['Er zijn 1.582 begeleiders.', ['1582']],
  ['Het kost € 45,50.', ['45.5']],
  ['Dat staat in de bron [1].', []],
  ['Dat zijn twee dingen.', []],
])('%s states %j', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test('a figure may come from a number word anywhere in its source', () => {
  expect(figuresNamedIn('ik doe dat al twaalf').has('12')).toBe(true);
});
