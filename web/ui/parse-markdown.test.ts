import { expect, test } from 'vitest';
import { parseInline, parseMarkdown } from './parse-markdown.ts';

test('headings, paragraphs and lists come out in order, joined lines as one paragraph', () => {
  const blocks = parseMarkdown('# Titel\n\nEen eerste regel\ndie doorloopt.\n\n- een\n- twee\n  gaat verder\n\n1. stap\n');
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'list']);
  expect(blocks[1]).toEqual({ kind: 'paragraph', inside: [{ kind: 'text', text: 'Een eerste regel die doorloopt.' }] });
  expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'een' }], [{ text: 'twee gaat verder' }]] });
  expect(blocks[3]).toMatchObject({ ordered: true });
});

test('a list straight under a paragraph is a list', () => {
  expect(parseMarkdown('Dit zijn ze:\n- een\n- twee').map((block) => block.kind)).toEqual(['paragraph', 'list']);
});

test('bold and links are kept, also inside each other', () => {
  expect(parseInline('Bel **112** of lees [de **regel**](https://example.be/a).')).toEqual([
    { kind: 'text', text: 'Bel ' },
    { kind: 'bold', inside: [{ kind: 'text', text: '112' }] },
    { kind: 'text', text: ' of lees ' },
    {
      kind: 'link',
      href: 'https://example.be/a',
      inside: [
        { kind: 'text', text: 'de ' },
        { kind: 'bold', inside: [{ kind: 'text', text: 'regel' }] },
      ],
    },
    { kind: 'text', text: '.' },
  ]);
});

test('a document cannot bring a script, a picture or HTML onto the screen', () => {
  expect(parseInline('[klik](javascript:alert(1))').every((part) => part.kind === 'text')).toBe(true);
  expect(parseInline('[klik](data:text/html,x)')).toEqual([{ kind: 'text', text: 'klik' }]);
  expect(parseInline('<b>vet</b>')).toEqual([{ kind: 'text', text: '<b>vet</b>' }]);
});

test('a text of nothing but signs that could begin something keeps no page waiting', () => {
  for (const sign of ['[', '**', '[a](', '<https:', '![']) {
    const text = sign.repeat(300_000);
    expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
  }
});
