import { describe, expect, test } from 'vitest';
import type { Sentence } from './section.ts';
import { addItems, replaceMachineSentences, rewriteSentences, saysTheSame, textOf } from './section-text.ts';

const machine = (text: string, id = 'm1'): Sentence => ({ text, origin: 'machine', evidence: [{ kind: 'message', id }] });
const byCounsellor = (text: string): Sentence => ({ text, origin: 'counsellor', evidence: [] });

const before = [machine('“ik doe da geirn. echt waar”.', 'm1'), machine('Ik werk graag samen.', 'm2')];

describe('a person writes over a section', () => {
  test('a sentence that stays word for word keeps its writer and its evidence, also when it holds a full stop of its own', () => {
    expect(rewriteSentences(`${textOf(before)} Dat zien we samen zo.`, before, 'counsellor')).toEqual([...before, byCounsellor('Dat zien we samen zo.')]);
  });
  test('a sentence of which one word changed is the writer’s, and rests on nothing', () => {
    expect(rewriteSentences('“ik doe da geirn. echt waar”. Ik werk heel graag samen.', before, 'client')[1]).toEqual({
      text: 'Ik werk heel graag samen.',
      origin: 'client',
      evidence: [],
    });
  });
  test('sentences may change places and be left out', () => {
    expect(rewriteSentences('Ik werk graag samen.', before, 'client')).toEqual([before[1]]);
    expect(rewriteSentences(`${before[1]?.text} ${before[0]?.text}`, before, 'client')).toEqual([before[1], before[0]]);
  });
  test('a new sentence without a full stop does not swallow the kept one after it', () => {
    expect(rewriteSentences('Nog dit erbij Ik werk graag samen.', before, 'client')).toEqual([
      { text: 'Nog dit erbij', origin: 'client', evidence: [] },
      before[1],
    ]);
  });
  test.each([
    ['Soms Ik werk graag samen.', 'Soms Ik werk graag samen.'],
    ['In het begin van de week, Ik werk graag samen.', 'In het begin van de week, Ik werk graag samen.'],
  ])('words put before a sentence make no sentence of their own: %s', (text, words) => {
    expect(rewriteSentences(text, before, 'counsellor')).toEqual([{ text: words, origin: 'counsellor', evidence: [], was: 'machine' }]);
    expect(textOf(rewriteSentences(`${before[0]?.text} ${text}`, before, 'counsellor'))).toBe(`${before[0]?.text} ${text}`);
  });
  test('a word put before one that was somebody else’s first keeps whose it was first, and before one’s own nothing is said', () => {
    const reworded: Sentence = { text: 'Ik teken graag.', origin: 'client', evidence: [], was: 'machine' };
    expect(rewriteSentences('Vroeger Ik teken graag.', [reworded], 'client')[0]).toMatchObject({ origin: 'client', was: 'machine' });
    const own: Sentence = { text: 'Ik teken graag.', origin: 'client', evidence: [] };
    expect(rewriteSentences('Vroeger Ik teken graag.', [own], 'client')).toEqual([{ text: 'Vroeger Ik teken graag.', origin: 'client', evidence: [] }]);
  });
  test('a short sentence that ends with its own full stop stays apart from the one after it', () => {
    expect(rewriteSentences('Ja. Ik werk graag samen.', before, 'client').map(({ text }) => text)).toEqual(['Ja.', 'Ik werk graag samen.']);
  });
  test('a line break opens a paragraph and comes back as one', () => {
    const text = 'Ik werk graag samen.\n\nEn dit is nieuw. Ook dit.\nSlot.';
    const written = rewriteSentences(text, before, 'counsellor');
    expect(written.map((sentence) => sentence.opensParagraph ?? false)).toEqual([false, true, false, true]);
    expect(textOf(written)).toBe('Ik werk graag samen.\nEn dit is nieuw. Ook dit.\nSlot.');
    expect(rewriteSentences(textOf(written), written, 'client')).toEqual(written);
  });
  test('an emptied section has no sentences', () => {
    expect(rewriteSentences(' \n ', before, 'client')).toEqual([]);
  });
});

describe('the machine drafts again', () => {
  test('replaces its own sentences and leaves a person’s where they are', () => {
    const section = [byCounsellor('Eerst dit.'), machine('Oud.'), byCounsellor('Daarna dat.')];
    expect(replaceMachineSentences(section, [machine('Nieuw.')]).map(({ text }) => text)).toEqual(['Eerst dit.', 'Nieuw.', 'Daarna dat.']);
  });
  test('does not say again what a person already took over in their own words', () => {
    const section = [byCounsellor('Ik word vooral blij van nieuwe collega’s inwerken op het werk.')];
    expect(replaceMachineSentences(section, [machine('Ik word vooral blij van nieuwe collega’s inwerken.')])).toEqual(section);
  });
  test('drops no item that is there and adds none twice', () => {
    const items = [{ text: 'Met mijn baas praten', when: 'maandag' }];
    expect(addItems(items, [{ text: 'Met mijn baas praten.' }, { text: 'Mij inschrijven voor de cursus.' }])).toEqual([
      ...items,
      { text: 'Mij inschrijven voor de cursus.' },
    ]);
  });
  test('a wish and its denial are not the same', () => {
    expect(saysTheSame('Ik wil leiding geven.', 'Ik wil geen leiding geven.')).toBe(false);
  });
});
