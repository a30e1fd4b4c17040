import { describe, expect, it } from 'vitest';
import { proposeInsights } from './memory.ts';

describe('what is proposed as an insight', () => {
  it.each([
    ['Ik ben goed in uitleggen aan nieuwe mensen.', 'qualities', 'quality'],
    ['Mijn sterkte is dat ik rustig blijf als het druk is.', 'qualities', 'quality'],
    ["Collega's zeggen altijd dat ik geduldig ben met klanten.", 'qualities', 'quality'],
    ["Ik word blij van nieuwe collega's inwerken.", 'motives', 'motive'],
    ['kheb vrijheid nodig in mijn werk', 'motives', 'value'],
    ['Lesgeven geeft mij energie, ook op vrijdag.', 'motives', 'motive'],
    ['Ik vind eerlijkheid belangrijker dan een hoog loon.', 'motives', 'value'],
    ['Ik zoek een job waar ik buiten ben.', 'workExploration', 'interest'],
  ])('%s', (text, competency, kind) => {
    expect(proposeInsights(text)).toEqual([{ text, competency, kind }]);
  });

  it.each([
    'Ik ben niet goed in uitleggen.',
    'Misschien ben ik goed in uitleggen, ik weet het niet.',
    'Vroeger was ik goed in rekenen.',
    'Ben ik goed in uitleggen?',
    'Mijn zus is goed in uitleggen.',
    'Ik ben goed ziek geweest deze week.',
    'Ik hou niet van cijfers.',
    'Mijn baas zegt dat ik goed in de markt lig, denk ik.',
    'Het is druk op het werk.',
    'ja',
  ])('not proposed: %s', (text) => {
    expect(proposeInsights(text)).toEqual([]);
  });

  it("keeps the client's words, trimmed, and leaves the rest of the message", () => {
    expect(proposeInsights('Dag Els.  Ik hou van orde en rust!  Tot maandag.')).toEqual([
      { text: 'Ik hou van orde en rust!', competency: 'motives', kind: 'motive' },
    ]);
  });
});
