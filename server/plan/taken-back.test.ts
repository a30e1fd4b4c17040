// A plan never says against a client what they denied, moved, gave to somebody else or called off later, in any of the ways people do that.
import { describe, expect, test } from 'vitest';
import type { Source } from './source-store.ts';
import { writeWholeFromEvidence } from './write-from-evidence.ts';

const day = 86_400_000;
const said = (...texts: string[]): Source[] => texts.map((text, i) => ({ kind: 'message', id: `m${i}`, text, saidAt: i * day, saidOn: '2026-11-20' }));
const everythingOf = (sources: Source[]) => Object.values(writeWholeFromEvidence(sources)).flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe('what was said first is not written once the client said otherwise', () => {
  test.each([
    ['a denial', 'Ik wil leiding geven.', 'Nee, ik wil toch geen leiding geven.'],
    ['a denial in other forms of the words', 'Ik word blij van nieuwe collega’s helpen.', 'Een nieuwe collega helpen, daar word ik eigenlijk niet blij van.'],
    ['a denial in another order', 'Ik wil graag zelfstandige worden.', 'Ik heb nagedacht: zelfstandige worden wil ik toch niet.'],
    ['a denial of a quality', 'Ik kan goed plannen.', 'Plannen kan ik eigenlijk helemaal niet goed.'],
    ['a denial in dialect', 'Ik wil in de zorg werken.', 'kwil ni meer in de zorg werken'],
    ['"nooit meer"', 'Ik werk graag met kinderen.', 'Met kinderen werken wil ik nooit meer.'],
    ['"niks"', 'Ik ga een cursus Frans volgen.', 'Van die cursus Frans komt niks meer.'],
    ['"zonder"', 'Ik wil in shiften werken.', 'Werken zonder shiften, dat wil ik.'],
    ['"laten vallen"', 'Ik wil de opleiding elektricien volgen.', 'Die opleiding elektricien heb ik laten vallen.'],
    ['a refusal', 'Ik ga praten met mijn baas.', 'Ik weiger nog met mijn baas te praten.'],
    ['a denial that holds no more', 'Ik wil geen leiding geven.', 'Bij nader inzien wil ik toch wel leiding geven.'],
    ['another day', 'Ik ga maandag bellen met Unizo.', 'Ik bel dinsdag met Unizo, maandag lukt niet.'],
    ['another day, and no more than that', 'Ik ga maandag bellen met Unizo.', 'Het wordt niet maandag maar dinsdag.'],
    ['another month', 'Tegen eind maart schrijf ik me in voor de opleiding zorgkundige.', 'Ik schrijf me pas in september in voor de opleiding zorgkundige.'],
    ['another day in English', 'I will call Unizo on Monday.', 'I will call Unizo on Tuesday instead.'],
    ['another person', 'Ik ga vrijdag met Sara mee op haar werk.', 'Ik ga niet met Sara mee maar met Leen.'],
    ['another person to talk to', 'Ik spreek volgende week met mijn baas.', 'Niet met mijn baas maar met de personeelsdienst ga ik spreken.'],
    ['another job', 'Ik wil bakker worden.', 'Niet bakker maar slager wil ik worden.'],
    ['calling it off', 'Ik ga me inschrijven voor de opleiding zorgkundige.', 'Dat gaat niet door.'],
    ['taking the words back', 'Ik wil tegen juni stoppen met werken.', 'vergeet wat ik zei'],
    ['a denial in French', 'Je veux devenir infirmière.', 'Finalement je ne veux plus devenir infirmière.'],
  ])('%s', (_, first, later) => {
    const written = everythingOf(said(first, later));
    expect(written.map((text) => text.replace(/[“”]/g, ''))).not.toContain(first);
    // The other way round nothing is taken back by it: what comes later counts.
    expect(everythingOf(said(first)).length).toBeGreaterThan(0);
  });
  test('also an insight that was confirmed before', () => {
    const sources: Source[] = [
      { kind: 'insight', id: 'i', text: 'Ik werk graag alleen in een magazijn', competency: 'motives', saidAt: 0 },
      ...said('Goeiedag, hier ben ik weer.', 'Alleen werken in een magazijn wil ik niet meer.'),
    ];
    expect(everythingOf(sources)).toEqual(['Alleen werken in een magazijn wil ik niet meer.']);
  });
  test('an insight confirmed after the denial stands', () => {
    const sources: Source[] = [
      { kind: 'insight', id: 'i', text: 'Ik werk graag alleen in een magazijn', competency: 'motives', saidAt: 9 * day },
      ...said('Alleen werken in een magazijn wil ik niet meer.'),
    ];
    expect(everythingOf(sources)).toContain('Ik werk graag alleen in een magazijn.');
  });
});

describe('what is no goal and no action of this client now', () => {
  test.each([
    ['a wish of long ago', 'Vroeger wou ik graag kapster worden.'],
    ['a wish of a child', 'Als kind wilde ik dierenarts worden.'],
    ['a thought experiment', 'Als ik jonger was, zou ik me inschrijven voor verpleegkunde.'],
    ['what somebody else said', 'Mijn collega zei: ik ga volgend jaar stoppen.'],
    ['what somebody else will do', 'Mijn zus gaat volgende week bellen met de VDAB.'],
    ['what somebody else wants', 'Mijn man wil dat ik minder ga werken.'],
    ['a joke', 'Ja hoor, ik wil heel graag nog twintig jaar aan de band staan haha.'],
  ])('%s', (_, text) => {
    const { goals, actions, careerTarget, choices } = writeWholeFromEvidence(said(text));
    expect([goals, actions, careerTarget, choices].flatMap(({ sentences }) => sentences)).toEqual([]);
  });
});

describe('what is left alone', () => {
  test('another thing that is denied takes nothing with it', () => {
    expect(everythingOf(said('Ik ga maandag bellen met Unizo.', 'Ik wil niet meer in het weekend werken.'))).toContain('Ik ga maandag bellen met Unizo.');
    expect(everythingOf(said('Ik wil bakker worden.', 'Ik werk niet graag alleen.'))).toContain('Ik wil bakker worden.');
  });
  test('a plan for something else on another day stands beside it', () => {
    const written = everythingOf(said('Ik ga maandag bellen met Unizo.', 'Ik ga dinsdag naar de jobbeurs in Gent.'));
    expect(written).toHaveLength(2);
  });
  test('the whole plan says the same as its sections one by one', async () => {
    const { writeFromEvidence } = await import('./write-from-evidence.ts');
    const sources = said('Ik ben goed in uitleggen.', 'Ik wil mensen opleiden.', 'Ik bel volgende week met Kris.');
    const whole = writeWholeFromEvidence(sources);
    for (const section of ['qualities', 'goals', 'actions'] as const) expect(writeFromEvidence(section, sources)).toEqual(whole[section]);
  });
});
