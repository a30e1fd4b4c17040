import { expect, it } from 'vitest';
import { markText, type Selected } from './mark-text.ts';

/** A text with what is selected in it between brackets. */
const read = (shown: string): Selected => ({ text: shown.replace(/[[\]]/g, ''), start: shown.indexOf('['), end: shown.indexOf(']') - 1 });
const show = ({ text, start, end }: Selected) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

it.each([
  ['bold', 'een [vet] woord', 'een **[vet]** woord'],
  ['bold', 'een []', 'een **[tekst]**'],
  ['heading', 'Wie mag[] dit', '## [Wie mag dit]'],
  ['heading', 'Erboven.\n[]\nEronder.', 'Erboven.\n\n## [tekst]\n\nEronder.'],
  ['heading', '# Wie [mag]', '## [Wie mag]'],
  ['list', 'Eerst.\n\n[een\ntwee]\n\nDan.', 'Eerst.\n\n- [een\n- twee]\n\nDan.'],
  ['list', '- [een]', '- [een]'],
] as const)('%s marks %j', (mark, before, after) => {
  expect(show(markText(read(before), mark, 'tekst'))).toBe(after);
});
