// Whether a hint fits the goal that it stands beside, and reads well in the three languages.
import { describe, expect, test } from 'vitest';
import { checkSmart, type SmartLetter } from './smart.ts';
import { smartHints, wordHint } from './smart-hints.ts';

const today = new Date('2026-11-27T10:00:00Z');
const hintOf = (letter: SmartLetter, text: string, language: 'nl' | 'fr' | 'en' = 'nl') =>
  checkSmart({ text }, today, language).find((verdict) => verdict.letter === letter)?.hint ?? null;

describe('a hint fits its goal', () => {
  test.each<[SmartLetter, string, RegExp]>([
    ['S', 'Ander werk vinden', /Wat voor werk/],
    ['S', 'Weten wat ik later wil', /te weten te komen/],
    ['S', 'Assertiever worden', /In welke situatie/],
    ['S', 'Projectleider worden', /eerste stap daarnaartoe/],
    ['S', 'Solliciteren', /welke job/],
    ['S', 'Praten met mijn ploegbaas', /Waarover/],
    ['S', 'Minder vergaderen', /anders doen/],
    ['S', 'Mijn rug moet beteren', /wat jij zelf gaat doen/],
    ['M', 'Minder vergaderen', /Hoeveel is het nu/],
    ['M', 'Ik oefen gesprekken met Fatima', /Hoeveel of hoe vaak/],
    ['M', 'Ik wil vlotter Frans spreken', /nu nog niet lukt/],
    ['M', 'Praten met mijn ploegbaas', /na dat gesprek/],
    ['M', 'Terug rust vinden', /gewone dag/],
    ['R', 'Terug rust vinden', /Hoe je je voelt/],
    ['R', 'Mijn rug moet beteren', /niet zelf in de hand/],
    ['R', 'Mijn zoon haalt in juni zijn rijbewijs', /iemand anders/],
    ['R', 'Mijn baas geeft mij opslag', /beslist iemand anders/],
    ['R', 'De perfecte job vinden', /goed genoeg/],
    ['R', 'Ik ben nooit meer te laat', /houdt niemand vol/],
    ['T', 'Ik heb gisteren mijn brief binnengebracht bij de garage', /al gedaan/],
  ])('%s of "%s"', (letter, text, words) => expect(hintOf(letter, text)).toMatch(words));
  test('is in the language of whoever reads it', () => {
    expect(hintOf('T', 'Ik bel Kris.', 'fr')).toBe('Ajoutez pour quand : un jour ou un mois.');
    expect(hintOf('T', 'Binnenkort bel ik Kris.', 'en')).toBe('“binnenkort” can always wait. Add by when: a day or a month.');
  });
});

test.each(Object.keys(smartHints) as (keyof typeof smartHints)[])('the hint "%s" is short, asks nothing twice and orders nobody', (code) => {
  for (const language of ['nl', 'fr', 'en'] as const) {
    const words = wordHint(code, language, 'ooit');
    expect(words).toMatch(/^[^!{}]{20,150}[.?…]$/u);
    expect(words).not.toMatch(/je moet|vous devez|you must/i);
  }
});
