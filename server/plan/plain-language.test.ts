import { describe, expect, test } from 'vitest';
import { everydayPhrases, everydayWords } from './plain-words.ts';
import { sayPlainly, saysAsMuch } from './plain-language.ts';

describe('a plan in simpler words', () => {
  test.each([
    ['Momenteel werk ik als bediende.', 'Nu werk ik als bediende.'],
    ['Ik wil mijn competenties gebruiken.', 'Ik wil de dingen die ik kan gebruiken.'],
    ['Ik bespreek dit met mijn leidinggevende.', 'Ik bespreek dit met mijn baas.'],
    ['Ik heb onvoldoende budget.', null],
    [
      'Ik werk al twaalf jaar in de logistiek in Gent, maar ik merk dat ik vooral blij word van mensen inwerken.',
      'Ik werk al twaalf jaar in de logistiek in Gent. Maar ik merk dat ik vooral blij word van mensen inwerken.',
    ],
    [
      'Ik ga in januari naar de infosessie van het CVO en ik vraag daar wat de opleiding kost.',
      'Ik ga in januari naar de infosessie van het CVO. Ik vraag daar wat de opleiding kost.',
    ],
    [
      'Ik wil vier vijfde werken vanaf maart, want ik heb twee kinderen die mij thuis nodig hebben.',
      'Ik wil vier vijfde werken vanaf maart. Want ik heb twee kinderen die mij thuis nodig hebben.',
    ],
  ])('%s', (sentence, plain) => {
    expect(sayPlainly(sentence)).toEqual(plain === null ? { text: sentence, isChanged: false } : { text: plain, isChanged: true });
  });
  test.each([
    'Ik werk graag met mensen.',
    // One word rules both halves.
    'Omdat ik moe ben van de shiften en ik werk zoek dicht bij huis, kijk ik nu uit naar iets anders.',
    'Misschien wil ik ooit een eigen zaak beginnen in de buurt van Aalst en ik weet nog niet welke.',
    'Ik denk dat ik daar niet genoeg voor verdien en ik wil dat eerst goed uitrekenen met mijn man.',
    // The client’s own words.
    '“Ik heb momenteel onvoldoende ondersteuning van mijn leidinggevende, maar ik wil dat zelf oplossen.”',
  ])('stays as it is: %s', (sentence) => expect(sayPlainly(sentence)).toEqual({ text: sentence, isChanged: false }));
  test('no everyday word takes the place of a figure, a name, a denial or a doubt', () => {
    for (const [word, plain] of [...Object.entries(everydayWords), ...everydayPhrases]) {
      expect(saysAsMuch(`Ik ${word} Els`, `Ik ${plain} Els`)).toBe(true);
      expect(everydayWords[plain.toLowerCase()]).toBeUndefined();
    }
  });
  test.each([
    ['Ik bel maandag met Kris.', 'Ik bel met Kris.'],
    ['Ik wil niet blijven.', 'Ik wil blijven.'],
    ['Ik spreek drie mensen.', 'Ik spreek mensen.'],
    ['Ik ga met Sara mee.', 'Ik ga met iemand mee.'],
    ['Ik zou willen stoppen.', 'Ik wil stoppen.'],
    ['Ik verdien 2.400 euro.', 'Ik verdien 2400 euro.'],
  ])('"%s" is not said by "%s"', (before, after) => expect(saysAsMuch(before, after)).toBe(false));
});
