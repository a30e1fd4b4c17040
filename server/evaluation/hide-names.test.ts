import { expect, test } from 'vitest';
import { hideNames } from './hide-names.ts';

test.each([
  ['Dag Nadia, dag Nadia Verstraete.', 'Dag •••, dag •••.'],
  ['nadia zei het', '••• zei het'],
  ['Dat is verstraetes idee niet.', 'Dat is verstraetes idee niet.'],
])('%s', (text, shown) => {
  expect(hideNames(text, ['Nadia Verstraete'])).toBe(shown);
});

test('small words in a name are left where they stand', () => {
  expect(hideNames('de job van An', ['An de Vos'])).toBe('de job van An');
});

test('without names the text stays as it is', () => {
  expect(hideNames('niets', [])).toBe('niets');
});
