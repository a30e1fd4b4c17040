import { expect, it } from 'vitest';
import { decideWriting } from './work-note.ts';

const stored = { version: 3, text: 'Vraagt naar haar moeder.' };

it.each([
  ['a new note is made', null, 0, 'Nieuw', { to: 'made' }],
  ['a note that was thrown away meanwhile is not made again', null, 2, 'Nog iets', { refused: 'stale-version', version: 0 }],
  ['what was seen last is changed', stored, 3, 'Iets anders.', { to: 'changed' }],
  ['nothing changes where the text is the same', stored, 3, stored.text, { to: 'same' }],
  ['what was sent twice is one writing', stored, 2, stored.text, { to: 'same' }],
  ['another tab wrote in between', stored, 2, 'Iets anders.', { refused: 'stale-version', version: 3 }],
  ['a new note of an id that exists', stored, 0, 'Iets anders.', { refused: 'stale-version', version: 3 }],
] as const)('%s', (_name, before, seen, text, decision) => {
  expect(decideWriting(before, seen, text)).toEqual(decision);
});
