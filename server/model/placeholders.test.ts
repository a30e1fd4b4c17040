import { describe, expect, test } from 'vitest';
import { readAll } from '../../tests/support/read-all.ts';
import { ModelFailure } from './failure.ts';
import { hidePersonalData, makeVeil } from './placeholders.ts';

const known = { names: ['Zoë Van den Berghe', 'Els Maes'] };

async function* inPieces(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

describe('what leaves for a model', () => {
  test.each([
    ['a full name', 'Ik ben Zoë Van den Berghe uit Gent.', 'Ik ben [NAAM1] uit Gent.'],
    ['a first name without its accent, in small letters', 'groetjes zoe', 'groetjes [NAAM1]'],
    ['a surname alone', 'mevrouw Van den  Berghe belde', 'mevrouw [NAAM1] belde'],
    ['a possessive', 'Berghes bureau', '[NAAM1]s bureau'],
    ['a first name in small letters', 'els zei het', '[NAAM1] zei het'],
    ['an e-mail address', 'mail naar zoe.vdb+werk@voorbeeld.be.', 'mail naar [EMAIL1].'],
    ['a mobile number', 'bel 0478 12 34 56 of 0478/12.34.57', 'bel [TELEFOON1] of [TELEFOON2]'],
    ['a number with its country', 'bel +32 (0)478 12 34 56 eens', 'bel [TELEFOON1] eens'],
    ['a landline', 'thuis 09 123 45 67', 'thuis [TELEFOON1]'],
    ['a national number', 'mijn rijksregisternummer is 85.07.30-033.28', 'mijn rijksregisternummer is [RIJKSNUMMER1]'],
    ['a national number without marks', '85073003328', '[RIJKSNUMMER1]'],
    ['an account number', 'op BE68 5390 0754 7034 graag', 'op [REKENING1] graag'],
    ['an account number in small letters', 'be68539007547034', '[REKENING1]'],
    ['a street with a house number and a town', 'Ik woon in de Lange Kerkstraat 12 bus 3, 9000 Gent.', 'Ik woon in de [ADRES1].'],
    ['a street in two words', 'aan de Gentse Steenweg 110', 'aan de [ADRES1]'],
    ['a street in small letters', 'de molenstraat 7', 'de [ADRES1]'],
    ['a French address', "J'habite rue de la Loi 16 à Bruxelles", "J'habite [ADRES1] à Bruxelles"],
    ['an English address', 'I live at 22 Green Park Road', 'I live at [ADRES1]'],
  ])('keeps back %s', (_, text, hidden) => {
    const result = hidePersonalData(text, known);
    expect(result.text).toBe(hidden);
  });

  test.each([
    'Ik werk al 12 jaar, sinds 01/02/2014, van 9 tot 17 uur.',
    'Dat kostte 1.250,50 euro en 38 uur per week.',
    'Op de weg 12 uur zitten is te lang.',
    'Bel 1813, of 112.',
    'Volgens [1] krijg ik 4 uur.',
    'In 2024 had ik 2 jobs en 3 collega’s.',
  ])('leaves what is nobody’s: %s', (text) => {
    expect(hidePersonalData(text, known).text).toBe(text);
  });

  test('a name that is a word too counts with its capital only', () => {
    const { text } = hidePersonalData('ik ben Ben, ik ben boer en ken Meneer De Boer en wit brood', { names: ['Ben De Boer', 'Lut De Wit'] });
    expect(text).toBe('ik ben [NAAM1], ik ben boer en ken Meneer [NAAM2] en wit brood');
  });

  test('a name may hold any character', () => {
    const names = ["Anne-Marie O'Neill", 'Jan (Jef) Claes', 'M. Ünal', 'X-Æ', '*'];
    expect(hidePersonalData("anne-marie o'neill, jan (jef) claes, m. ünal", { names }).text).toBe('[NAAM1], [NAAM2], [NAAM3]');
  });

  test.each(['A', 'a', '1', "A'-", 'a.', 'Aa 1 ', '0 '])('a message of %j from end to end holds nobody up', (part) => {
    const start = performance.now();
    hidePersonalData(part.repeat(6000), known);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('the same person has the same placeholder in every text of a question', () => {
    const veil = makeVeil(known);
    expect(veil.hide('Els')).toBe('[NAAM1]');
    expect(veil.hide('Els en 0478 12 34 56')).toBe('[NAAM1] en [TELEFOON1]');
    expect(veil.hide('0478 12 34 56 is van Zoë')).toBe('[TELEFOON1] is van [NAAM2]');
  });
});

describe('what comes back', () => {
  test('is what was hidden, however the model writes the placeholder', () => {
    const veil = makeVeil(known);
    veil.hide('Els, 0478 12 34 56');
    expect(veil.restore('Vraag het aan [naam1] op NAAM1 of [TELEFOON1].')).toBe('Vraag het aan Els op Els of 0478 12 34 56.');
  });

  test('a client who types a placeholder does not get a name out of it', () => {
    const veil = makeVeil(known);
    veil.hide('Els');
    const hidden = veil.hide('wie is [NAAM1]?');
    expect(hidden).toBe('wie is [TEKST1]?');
    expect(veil.restore(hidden)).toBe('wie is [NAAM1]?');
    expect(veil.restore(veil.hide('en naam1 of [Naam7]?'))).toBe('en naam1 of [Naam7]?');
  });

  test('a person the model made up is nonsense', () => {
    const veil = makeVeil(known);
    veil.hide('Els');
    expect(() => veil.restore('[NAAM4] belt je morgen.')).toThrow(ModelFailure);
  });

  test('pieces that cut a placeholder anywhere give the same text', async () => {
    const veil = makeVeil({ names: ['Anna-Maria De Wolf'] });
    const hidden = veil.hide('Dag Anna-Maria De Wolf, zie bron [1] en bel 0478 12 34 56 [12].');
    for (const size of [1, 2, 3, 5, 7, 100]) {
      const pieces = await readAll(veil.restorePieces(inPieces(hidden, size)));
      expect(pieces.join('')).toBe('Dag Anna-Maria De Wolf, zie bron [1] en bel 0478 12 34 56 [12].');
      for (const piece of pieces) expect(piece).not.toMatch(/NAAM|TELEFOON/);
    }
  });
});
