import { describe, expect, it } from 'vitest';
import { dayOf, findDue } from './due.ts';
import { isNearDuplicate } from './near-duplicate.ts';
import { proposeCommitments } from './propose-commitments.ts';

describe('what a client sets out to do', () => {
  it('is kept in their own words, with when they said', () => {
    expect(proposeCommitments('Amai. Ik ga morgen bellen met Kris. Tot dan.', 'nl')).toEqual([{ text: 'Ik ga morgen bellen met Kris.', due: 'morgen' }]);
    expect(proposeCommitments('Tegen vrijdag stuur ik mijn cv door.', 'nl')).toEqual([{ text: 'Tegen vrijdag stuur ik mijn cv door.', due: 'Tegen vrijdag' }]);
    const asked = 'Ik ga vrijdag de directeur vragen of ik het atelier mag trekken.';
    expect(proposeCommitments(asked, 'nl')).toEqual([{ text: asked, due: 'vrijdag' }]);
    expect(proposeCommitments('ik ga haar een mailke sturen', 'nl')).toEqual([{ text: 'ik ga haar een mailke sturen', due: null }]);
  });

  it('is two things a message at most', () => {
    const many = 'Ik ga morgen bellen met Kris. Ik ga dinsdag mailen naar An. Ik ga woensdag praten met Jo.';
    expect(proposeCommitments(many, 'nl')).toHaveLength(2);
  });

  it.each(['Ik ga slapen, tot morgen.', 'Ik ga weg nu dan he.', 'Misschien ga ik morgen bellen.', 'Ik ga een einde aan mijn leven maken morgen.'])(
    'not: %s',
    (text) => {
      expect(proposeCommitments(text, 'nl')).toEqual([]);
    },
  );
});

describe('when', () => {
  // A Wednesday.
  const saidOn = '2026-11-25';
  it.each([
    ['morgen', '2026-11-26'],
    ['overmorgen', '2026-11-27'],
    ['vanavond', '2026-11-25'],
    ['tegen vrijdag', '2026-11-27'],
    ['woensdag', '2026-12-02'],
    ['maandagochtend', '2026-11-30'],
    ['deze week', '2026-11-29'],
    ['volgende week', '2026-12-06'],
    ['dit weekend', '2026-11-29'],
    ['binnen twee weken', '2026-12-09'],
    ['12 maart', '2027-03-12'],
    ['30 november', '2026-11-30'],
    ['31 april', null],
    ['na de vakantie', null],
  ])('%s', (due, day) => {
    expect(dayOf(due, saidOn)).toBe(day);
  });

  it('is found as it was said, in three languages', () => {
    expect(findDue('Ik ga na de vakantie bellen.', 'nl')).toBe('na de vakantie');
    expect(findDue('Je vais appeler lundi.', 'fr')).toBe('lundi');
    expect(findDue('I will call tomorrow.', 'en')).toBe('tomorrow');
    expect(findDue('Ik ga bellen.', 'nl')).toBeNull();
  });
});

describe('the same again', () => {
  it.each([
    ['Ik ga morgen bellen met Kris.', 'ik ga nog eens bellen met Kris morgen'],
    ['Ik ben goed in uitleggen.', 'Ik ben echt goed in uitleggen'],
    ['kheb vrijheid nodig', 'Ik heb vrijheid nodig.'],
  ])('%s / %s', (one, other) => {
    expect(isNearDuplicate(one, other)).toBe(true);
  });

  it.each([
    ['Ik ga morgen bellen met Kris.', 'Ik ga morgen bellen met An.'],
    ['Ik ben goed in uitleggen.', 'Ik ben goed in plannen.'],
    ['Ik werk graag alleen.', 'Ik werk graag buiten.'],
  ])('not: %s / %s', (one, other) => {
    expect(isNearDuplicate(one, other)).toBe(false);
  });
});
