import { describe, expect, test } from 'vitest';
import { saysNoMore } from './says-no-more.ts';

const said = [
  'Ik werk al negen jaar op de personeelsdienst. De loonadministratie doe ik graag, maar vergaderen doe ik niet graag.',
  'Mijn man vindt dat ik vier vijfde moet werken. Volgende week bel ik de school.',
  'kwerk ni graag alleen',
  'Vroeger deed ik het onthaal nu is dat afgepakt. Dat wil ik niet.',
];

describe('a sentence of a model', () => {
  test.each([
    'Ik werk al negen jaar op de personeelsdienst.',
    'De loonadministratie doe ik graag.',
    'Vergaderen doe ik niet graag.',
    'Mijn man vindt dat ik vier vijfde moet werken.',
    'Volgende week bel ik de school.',
    'Ik merkte dat ik de loonadministratie graag doe.',
    'Ik werk niet graag alleen.',
  ])('stands where it says what was said: %s', (sentence) => {
    expect(saysNoMore(sentence, said)).toBe(true);
  });
  test.each([
    ['another number', 'Ik werk al zeven jaar op de personeelsdienst.'],
    ['a yes for a no', 'Vergaderen doe ik graag.'],
    ['a no for a yes', 'De loonadministratie doe ik niet graag.'],
    ['another’s opinion as one’s own', 'Ik moet vier vijfde werken.'],
    ['an opinion given to another', 'Mijn man vindt dat ik de school moet bellen.'],
    ['somebody nobody spoke of', 'Mijn zus zegt dat ik vier vijfde moet werken.'],
    ['another moment', 'Morgen bel ik de school.'],
    ['two moments that changed places', 'Nu deed ik het onthaal, vroeger is dat afgepakt.'],
    ['a short no that became a yes', 'Dat wil ik.'],
    ['what nobody said', 'Ik heb een rijbewijs en een diploma verpleegkunde.'],
    ['a name that nobody gave', 'Volgende week bel ik de school in Leuven.'],
  ])('falls with %s', (_, sentence) => {
    expect(saysNoMore(sentence, said)).toBe(false);
  });
  test('is held on figures and names alone where the client wrote another language', () => {
    const french = ['Je travaille depuis neuf ans dans un hôpital à Namur et je voudrais changer de métier.'];
    expect(saysNoMore('Ik werk in een ziekenhuis.', french)).toBe(true);
    expect(saysNoMore('Ik werk al 12 jaar in een ziekenhuis.', french)).toBe(false);
    expect(saysNoMore('Ik werk in een ziekenhuis in Gent.', french)).toBe(false);
  });
  test('is held on all of it where chat Dutch looks like another language', () => {
    const chat = ['vroeger deed ik de onthaal van nieuwe mannen da was wel tof maar da is nu afgepakt'];
    expect(saysNoMore('Vroeger deed ik de onthaal van nieuwe mannen.', chat)).toBe(true);
    expect(saysNoMore('Ik heb een rijbewijs en een diploma verpleegkunde.', chat)).toBe(false);
    expect(saysNoMore('Nu deed ik de onthaal van nieuwe mannen, da is vroeger afgepakt.', chat)).toBe(false);
  });
});
