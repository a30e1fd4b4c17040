import { describe, expect, it } from 'vitest';
import { SentenceBuffer, splitSentences } from './sentences.ts';

describe('splitting a reply into sentences', () => {
  it.each([
    ['two plain sentences', 'Je werkt in de zorg. Wat deed jij toen?', ['Je werkt in de zorg.', 'Wat deed jij toen?']],
    [
      'an abbreviation does not end a sentence',
      'Denk aan bv. Je collega, o.a. Els, d.w.z. niemand anders. Klaar.',
      ['Denk aan bv. Je collega, o.a. Els, d.w.z. niemand anders.', 'Klaar.'],
    ],
    ['a number with a dot stays whole', 'Dat kost 1.500 euro. Klopt dat?', ['Dat kost 1.500 euro.', 'Klopt dat?']],
    ['a time stays whole', 'Het gesprek is om 9.30 uur. Tot dan.', ['Het gesprek is om 9.30 uur.', 'Tot dan.']],
    ['a marker before the stop', 'Er is een recht op 4 uur [1]. Wil je meer weten?', ['Er is een recht op 4 uur [1].', 'Wil je meer weten?']],
    [
      'a marker after the stop belongs to the sentence before',
      'Er is een recht op 4 uur. [1] [2] Wil je meer weten?',
      ['Er is een recht op 4 uur. [1] [2]', 'Wil je meer weten?'],
    ],
    ['a marker stuck to the stop', 'Dat staat er.[1] Nu jij.', ['Dat staat er.[1]', 'Nu jij.']],
    ['a closing quotation mark goes along', 'Je zei: "ik wil weg." Dat is helder.', ['Je zei: "ik wil weg."', 'Dat is helder.']],
    ['an ellipsis that trails on', 'Je twijfelt… en dat mag. Ja… Goed.', ['Je twijfelt… en dat mag.', 'Ja…', 'Goed.']],
    ['a line break ends a sentence', 'Eerste regel\nTweede regel.', ['Eerste regel', 'Tweede regel.']],
    ['a list number is not a sentence', '1. Bel de VDAB. 2. Schrijf het op.', ['1. Bel de VDAB.', '2. Schrijf het op.']],
    ['French quotation marks', 'Vous écrivez : « je veux partir. » Et après ?', ['Vous écrivez : « je veux partir. »', 'Et après ?']],
    ['nr. before a number', 'Het staat in kader nr. 3 van het blad. Goed.', ['Het staat in kader nr. 3 van het blad.', 'Goed.']],
    ['nothing gives nothing', '  \n ', []],
  ])('%s', (_name, text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  const long = 'Je slaapt slecht, o.a. door maandag. [1] Dat weegt… Dat kost 1.500 euro. [2]\nZei je "ik stop."? Bel 1813. Wat denk je zelf?';
  it.each([1, 2, 3, 5, 8, 13, 400])('a stream in chunks of %i gives the same sentences as the whole text', (size) => {
    const buffer = new SentenceBuffer();
    const got: string[] = [];
    for (let i = 0; i < long.length; i += size) got.push(...buffer.push(long.slice(i, i + size)));
    got.push(...buffer.flush());
    expect(got).toEqual(splitSentences(long));
  });

  it('gives a sentence out as soon as the next one begins, and not before', () => {
    const buffer = new SentenceBuffer();
    expect(buffer.push('Dat is helder.')).toEqual([]);
    expect(buffer.push(' ')).toEqual([]);
    expect(buffer.push('E')).toEqual(['Dat is helder.']);
    expect(buffer.flush()).toEqual(['E']);
    expect(buffer.flush()).toEqual([]);
  });
});
