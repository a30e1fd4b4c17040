import { expect, it } from 'vitest';
import { readColumns } from './read-columns.ts';

it('names the columns in Dutch to who reads Dutch, in English to others, and says which may be left out', () => {
  const written = 'heading/kop, text/tekst, url?';
  expect(readColumns(written, 'nl')).toEqual([
    { kind: 'heading', name: 'kop', isOptional: false },
    { kind: 'text', name: 'tekst', isOptional: false },
    { kind: 'url', name: 'url', isOptional: true },
  ]);
  expect(readColumns(written, 'fr').map(({ name }) => name)).toEqual(['heading', 'text', 'url']);
  expect(readColumns('', 'nl')).toEqual([]);
});
