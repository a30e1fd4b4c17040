import { describe, expect, test } from 'vitest';
import { composePartner, type PartnerFields } from './compose-partner.ts';
import type { PartnerDetails } from './knowledge-file.ts';
import { findUnchecked, isEmergencyNumber, isStale, type ListedPartner, presentPartner, searchPartners } from './partner.ts';

const noon = new Date('2026-11-26T12:00:00Z');
const details = (given: Partial<PartnerDetails>): PartnerDetails => ({
  name: 'Steunpunt',
  kinds: ['mental-health'],
  situations: [],
  languages: ['nl'],
  region: 'Vlaanderen',
  helpLine: false,
  ...given,
});
const listed = (given: Partial<PartnerDetails>, checkedAt = '2026-11-20'): ListedPartner =>
  presentPartner(
    { id: given.name ?? '', title: `Over ${given.name}`, url: null, checkedAt, verified: true, edited: false, archived: false, hasNewer: false },
    details(given),
    noon,
  );
const namesOf = (found: ListedPartner[]) => found.map(({ name }) => name);

describe('the partner directory', () => {
  const directory = [
    listed({ name: 'Huis in Gent', region: 'Gent', cost: 'gratis', kinds: ['mental-health'] }),
    listed({ name: 'Overal', cost: 'je betaalt een deel', kinds: ['burnout', 'mental-health'], languages: ['nl', 'fr'] }),
    listed({ name: 'Schulden', cost: 'gratis', kinds: ['financial-distress'], forWhom: 'wie zijn rekeningen niet meer betaald krijgt' }),
  ];
  test('finds by kind, those for whom it comes first before the others', () => {
    expect(namesOf(searchPartners(directory, { kind: 'mental-health' }))).toEqual(['Huis in Gent', 'Overal']);
    expect(namesOf(searchPartners(directory, { kind: 'burnout' }))).toEqual(['Overal']);
  });
  test('finds for a town those who work everywhere too', () => {
    expect(namesOf(searchPartners(directory, { region: 'gent' }))).toEqual(['Huis in Gent', 'Overal', 'Schulden']);
    expect(namesOf(searchPartners(directory, { region: 'Hasselt' }))).toEqual(['Overal', 'Schulden']);
  });
  test('finds what is free, what speaks a language, and words without their accents', () => {
    expect(namesOf(searchPartners(directory, { cost: 'free' }))).toEqual(['Huis in Gent', 'Schulden']);
    expect(namesOf(searchPartners(directory, { language: 'fr' }))).toEqual(['Overal']);
    expect(namesOf(searchPartners(directory, { q: 'REKENINGEN betááld' }))).toEqual(['Schulden']);
  });
  test('lists what was not checked for more than ninety days, the longest first', () => {
    expect(isStale('2026-08-28', noon)).toBe(true);
    expect(isStale('2026-08-29', noon)).toBe(false);
    const aged = [listed({ name: 'Oud' }, '2026-06-01'), listed({ name: 'Vers' }), listed({ name: 'Ouder' }, '2026-01-01')];
    expect(namesOf(findUnchecked(aged))).toEqual(['Ouder', 'Oud']);
  });
  test.each(['112', '101', '1813', '106', '1712', '102', ' 18 13 '])('knows %s as a number for when life is at risk', (number) => {
    expect(isEmergencyNumber(number)).toBe(true);
  });
  test.each(['0800 13 500', '', null, undefined, '1121'])('takes %s for no such number', (number) => expect(isEmergencyNumber(number)).toBe(false));
});

describe('what an administrator fills in', () => {
  const hours = { nl: 'op werkdagen', fr: 'jours ouvrables', en: 'working days' };
  const fields = (given: Partial<PartnerFields> = {}): PartnerFields => ({
    ...details({ number: '02 111 22 33' }),
    title: 'Steunpunt: praten',
    url: 'https://steunpunt.example',
    chatHours: null,
    hours,
    about: '## Wie zijn ze?\n\nBel 02 111 22 33, op werkdagen.',
    ...given,
  });
  test('becomes details and a text with the same facts', () => {
    const { details: written, body } = composePartner(fields({ cost: 'gratis', waiting: 'ongeveer drie weken', forWhom: 'volwassenen' }), null);
    expect(written).toMatchObject({ number: '02 111 22 33', hours, waiting: 'ongeveer drie weken' });
    for (const fact of ['02 111 22 33', 'op werkdagen', 'https://steunpunt.example', 'gratis', 'ongeveer drie weken', 'volwassenen', 'Nederlands'])
      expect(body).toContain(fact);
  });
  test('leaves no old number and no old hours in the text', () => {
    const before = details({ number: '02 111 22 33', hours });
    const { body } = composePartner(fields({ number: '02 999 88 77', hours: { ...hours, nl: 'elke dag' } }), before);
    expect(body).not.toMatch(/111 22 33|op werkdagen/);
    expect(body).toMatch(/Bel 02 999 88 77, elke dag/);
  });
  test('lets a French and English line that was left behind follow the new Dutch one', () => {
    const before = details({ hours });
    expect(composePartner(fields({ hours: { ...hours, nl: 'elke dag' } }), before).details.hours).toEqual({ nl: 'elke dag', fr: 'elke dag', en: 'elke dag' });
    const own = { nl: 'elke dag', fr: 'tous les jours', en: '' };
    expect(composePartner(fields({ hours: own }), before).details.hours).toEqual({ nl: 'elke dag', fr: 'tous les jours', en: 'elke dag' });
    expect(composePartner(fields(), before).details.hours).toEqual(hours);
  });
  test('keeps for which crisis a line is: no screen changes that', () => {
    expect(composePartner(fields(), details({ situations: ['suicide'] })).details.situations).toEqual(['suicide']);
  });
});
