// How a goal is read by the shape of its sentence.
import { describe, expect, test } from 'vitest';
import { isTooMany } from './goal-amounts.ts';
import { isBare, isOfAnother, isOwnDeed, isOwnEnd, isOwnThing, mainPart } from './goal-clauses.ts';

describe('what is done', () => {
  test.each([
    ['Ik leg uit dat ik minder avonden wil werken.', 'Ik leg uit.'],
    ['Ik zeg nee als ik op mijn vrije dag word opgebeld.', 'Ik zeg nee.'],
    ['Ik vraag hoe het ging, en ik noteer wat zij zeggen.', 'Ik vraag, en ik noteer.'],
  ])('"%s" is "%s"', (said, main) => expect(mainPart(said)).toBe(main));
  test.each(['Ik reken uit wat ik nodig heb.', 'Morgen print ik mijn cv.', 'Ik stel op het overleg voor om te ruilen.'])(
    '"%s" is a deed with an end',
    (said) => {
      expect(isOwnDeed(said)).toBe(true);
      expect(isOwnEnd(said)).toBe(true);
    },
  );
  test.each(['Ik wil rust.', 'Ik word beter.', 'Ik denk na.'])('"%s" is none', (said) => expect(isOwnDeed(said) && isOwnEnd(said)).toBe(false));
  test('what will have been done has an end', () => expect(isOwnEnd('Tegen mei heb ik mijn map gesorteerd.')).toBe(true));
  test('one’s own thing and what is done with it', () => {
    expect(isOwnThing('Mijn map sorteren')).toBe(true);
    expect(isOwnThing('Mijn grenzen aangeven')).toBe(false);
    expect(isBare('Mijn map sorteren')).toBe(true);
  });
});

describe('whose deed it is', () => {
  test.each(['Mijn voet geneest snel.', 'Tegen mei betaalt mijn werkgever de premie.'])('"%s" is of another', (said) => expect(isOfAnother(said)).toBe(true));
  test.each(['Mijn gsm ligt om tien uur in de kast.', 'Tegen mei betaal ik de premie.', 'Een tekst schrijven voor de site', 'Mijn map met attesten sorteren'])(
    '"%s" is one’s own',
    (said) => expect(isOfAnother(said)).toBe(false),
  );
});

test.each([
  ['elke dag vijfentwintig brieven', 90, true],
  ['honderdveertig mails', 10, true],
  ['twintig brieven', 60, false],
  ['drie brieven per dag', 10, false],
])('"%s" in %i days is too many: %s', (said, daysLeft, tooMany) => expect(isTooMany(said, daysLeft)).toBe(tooMany));
