import { describe, expect, it } from 'vitest';
import { findLeft, findWarnings, makeDisguise, type Passage } from './peer-extract.ts';

const names = ['Nadia', 'Els Wouters', 'Karim Haddad'];
const said = (text: string): Passage => ({ kind: 'message', text });
const hide = (...texts: string[]) => makeDisguise(names)(texts.map(said)).map((one) => one.after);

describe('a case for colleagues', () => {
  it.each([
    ['a known name', 'Ik ben Nadia en Els kent mij.', 'Ik ben [NAAM1] en [NAAM2] kent mij.'],
    ['a place', 'Ik werk in Zottegem, vlak bij Gent.', 'Ik werk in [PLAATS1], vlak bij [PLAATS2].'],
    ['an employer', 'Ik werk al jaren bij Katoen Natie als planner.', 'Ik werk al jaren bij [WERKGEVER1] als planner.'],
    ['an employer by its form', 'De baas van Peeters Transport nv belde.', 'De baas van [WERKGEVER1] belde.'],
    ['a date of birth', 'Ik ben geboren op 12/03/1984.', 'Ik ben geboren op [DATUM1].'],
    ['a date in words', 'Sinds 4 mei 2019 zit ik thuis.', 'Sinds [DATUM1] zit ik thuis.'],
    ['a year', 'Ik begon in 2011.', 'Ik begon in [DATUM1].'],
    ['a number', 'Ik ben 58 en heb 3 kinderen.', 'Ik ben [GETAL1] en heb [GETAL2] kinderen.'],
    ['an address', 'Mail naar nadia.b@telenet.be of kom naar Kerkstraat 12.', 'Mail naar [EMAIL1] of kom naar [ADRES1].'],
    ['a telephone', 'Bel mij op 0478 12 34 56.', 'Bel mij op [TELEFOON1].'],
    ['a name nobody told it', 'Gisteren vroeg meneer Vandamme waarom.', 'Gisteren vroeg meneer [NAAM21] waarom.'],
    ['a name in the middle', 'Toen zei Fatima dat het genoeg was.', 'Toen zei [NAAM21] dat het genoeg was.'],
  ])('hides %s', (_, before, hidden) => expect(hide(before)).toEqual([hidden]));

  it('leaves ordinary words, languages and abbreviations', () => {
    const plain = 'Ik spreek Nederlands en Frans, en ken Excel. De VDAB belde. Waarom? Omdat HR het vroeg.';
    expect(hide(plain)).toEqual([plain]);
  });

  it('gives one person one placeholder in every passage, also at the beginning of a sentence', () => {
    expect(hide('Toen kwam Fatima binnen.', 'Fatima lachte. En Nadia ook.')).toEqual(['Toen kwam [NAAM21] binnen.', '[NAAM21] lachte. En [NAAM1] ook.']);
  });

  it('says which words stand behind a placeholder', () => {
    const [one] = makeDisguise(names)([said('Nadia werkt in Aalst.')]);
    expect(one?.hidden).toEqual([
      { placeholder: '[NAAM1]', words: 'Nadia' },
      { placeholder: '[PLAATS1]', words: 'Aalst' },
    ]);
  });

  const codes = (text: string, before?: string) => findWarnings([said(text)], before === undefined ? undefined : [before]).map(({ code }) => code);
  it.each([
    ['a first word that may be a name', 'Fatima zei dat ik moest gaan.', ['maybe-name']],
    ['work and place together', 'Ik werk als kraanmachinist in [PLAATS1].', ['job-and-place']],
    ['a trade that few people have', 'Mijn vader was beiaardier.', ['rare-job']],
    ['a turn in a life that few people had', 'Sinds mijn man stierf ben ik weduwe.', ['rare-life']],
    ['an age in letters', 'Ik word binnenkort achtenvijftig.', ['number-word']],
    ['many own words', `${'ik dacht er vaak aan en kwam er niet uit '.repeat(7)}.`, ['long-quote']],
  ])('warns of %s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  it('warns of nothing where nothing points at anybody', () => {
    expect(codes('Ik leg graag dingen uit aan nieuwe collega’s. Dat geeft energie.')).toEqual([]);
    expect(codes('Ik werk als planner.')).toEqual([]);
  });

  it('nobody takes a known name, a number or an address along, whatever they decide', () => {
    expect(findLeft('Nadia wil iets anders.', names)).toEqual(['NAAM']);
    expect(findLeft('Bel 0478 12 34 56 of mail a.b@c.be.', names)).toEqual(['TELEFOON', 'EMAIL']);
    expect(findLeft('[NAAM1] wil iets anders, en woont in [PLAATS1].', names)).toEqual([]);
  });
});
