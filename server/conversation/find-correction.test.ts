// A word on a result: the line it is about is put right; what is about no line, or about more than one, is left to be added.
import { describe, expect, it } from 'vitest';
import { findCorrection } from './find-correction.ts';

const lines = [
  'Op tien geef je het: "8".',
  'Waar je energie krijgt: "in de keuken, als het vol zit".',
  'Wat je energie kost: "de papieren op maandag".',
  'Wat je wil proberen: "een boek per maand".',
];

describe('a correction', () => {
  it.each([
    ['niet in de keuken maar in de zaal', 1, 'Waar je energie krijgt: "in de zaal, als het vol zit".'],
    ['ni de papieren maar de vergadering op maandag', 2, 'Wat je energie kost: "de vergadering op maandag".'],
    ['in de zaal in plaats van in de keuken', 1, 'Waar je energie krijgt: "in de zaal, als het vol zit".'],
    ['op dinsdag, niet op maandag', 2, 'Wat je energie kost: "de papieren op dinsdag".'],
    ['maandag moet dinsdag zijn', 2, 'Wat je energie kost: "de papieren op dinsdag".'],
    ['het was eerder twee boeken per maand', 3, 'Wat je wil proberen: "twee boeken per maand".'],
    ['het is eerder een 7', 0, 'Op tien geef je het: "7".'],
    ['niet 8 maar 6', 0, 'Op tien geef je het: "6".'],
    ['de derde klopt niet, het is eerder het telefoneren', 2, 'Wat je energie kost: "het telefoneren".'],
    ['de laatste: elke week een hoofdstuk', 3, 'Wat je wil proberen: "elke week een hoofdstuk".'],
  ])('%s', (note, at, line) => {
    expect(findCorrection(lines, note)).toMatchObject({ at, line });
  });

  it.each([
    ['pas la cuisine mais la salle', 'Ce qui vous donne de l’énergie : « la salle, le soir ».'],
    ['la salle, pas la cuisine', 'Ce qui vous donne de l’énergie : « la salle, le soir ».'],
    ['the garden instead of la cuisine', 'Ce qui vous donne de l’énergie : « the garden, le soir ».'],
  ])('in another language: %s', (note, line) =>
    expect(findCorrection(['Ce qui vous donne de l’énergie : « la cuisine, le soir ».'], note)).toMatchObject({ line }),
  );

  it.each([
    ['ik kook ook nog graag voor vrienden'],
    ['niet de auto maar de fiets'],
    ['het is eigenlijk iets helemaal anders'],
    ['er ontbreekt nog iets over mijn collega’s'],
    ['de zesde klopt niet, het is eerder rust'],
  ])('about no line: %s', (note) => expect(findCorrection(lines, note)).toBeNull());

  it('is about no line where two hold it', () => {
    expect(findCorrection(['Je zegt "keuken".', 'Je wil "een eigen keuken".'], 'niet keuken maar zaal')).toBeNull();
  });
});
