import { describe, expect, test } from 'vitest';
import { disagreement, longPlan, paperPlan, section } from '../../tests/support/paper-plan.ts';
import { type Leaving, makePlanDocument, type PlanDocument, type PlanOnPaper } from './plan-document.ts';
import type { StoredSection } from './store.ts';

const stored = [
  section('actions', 'approved', 'Ik ga met mijn baas praten.', {
    items: [
      { id: 'a', text: 'Met mijn baas praten.', when: 'maandag' },
      { id: 'b', text: 'Ik ga met mijn baas praten.' },
    ],
  }),
  section('motives', 'final', 'Ik word blij van inwerken.', { acceptedAt: new Date('2026-11-05T10:00:00Z') }),
  section('qualities', 'submitted', 'Nog niet nagekeken.'),
  section('network', 'approved', ''),
];
const make = (sections: readonly StoredSection[], leaving: Partial<Leaving> = {}, given: Partial<PlanOnPaper> = {}) =>
  makePlanDocument(paperPlan(sections, given), { kind: 'plan', part: 'all', reader: 'own', ...leaving });
const titlesOf = (document: PlanDocument | null | undefined) => document?.parts.map(({ title, sections }) => [title, sections.map((one) => one.title)]);

describe('what leaves in a plan', () => {
  test('only approved text, reflection and action apart, with the version of each', () => {
    const document = make(stored);
    expect(titlesOf(document)).toEqual([
      ['Deel 1: reflectie', ['Motieven']],
      ['Deel 2: actie', ['Acties']],
    ]);
    expect(document?.parts[0]?.sections[0]?.note).toBe('Versie 2 · goedgekeurd door de begeleider en aanvaard door de klant op 5 november 2026');
    expect(document?.versions.rows).toEqual([
      ['Motieven', '2', 'goedgekeurd en aanvaard', '5 november 2026'],
      ['Acties', '2', 'goedgekeurd', '3 november 2026'],
    ]);
    expect(document?.banner).toBeNull();
  });
  test('an action that only repeats its sentence is not printed twice; one with a day is', () => {
    expect(make(stored)?.parts[1]?.sections[0]?.items).toEqual([{ text: 'Met mijn baas praten.', details: [{ label: 'Wanneer', text: 'maandag' }] }]);
  });
  test('an action with a day that has the words of its sentence is printed once, with the day', () => {
    const twice = section('actions', 'approved', 'Ik bel Marc tegen vrijdag.', {
      items: [{ id: 'c', text: 'Ik bel Marc tegen vrijdag.', when: 'tegen vrijdag' }],
    });
    expect(make([twice])?.parts[0]?.sections[0]).toMatchObject({ paragraphs: [], items: [{ text: 'Ik bel Marc tegen vrijdag.' }] });
  });
  test('a day that was only picked is written out', () => {
    const picked = section('actions', 'approved', '', { items: [{ id: 'c', text: 'Ik bel Marc.', dueOn: '2026-12-04' }] });
    expect(make([picked])?.parts[0]?.sections[0]?.items[0]?.details).toEqual([{ label: 'Tegen', text: '4 december 2026' }]);
  });
  test('a working copy holds the rest too, marked as not approved, under a banner and by its title', () => {
    const document = make(stored, { kind: 'working-copy' });
    expect(titlesOf(document)?.[0]).toEqual(['Deel 1: reflectie', ['Kwaliteiten', 'Motieven']]);
    expect(document?.parts[0]?.sections[0]).toMatchObject({ isApproved: false, note: 'Versie 2 · nog niet goedgekeurd' });
    expect(document?.versions.rows[0]).toEqual(['Kwaliteiten', '2', 'nog niet goedgekeurd', '-']);
    expect(document?.banner).toContain('Werkversie');
    expect(document?.title).toBe('Persoonlijk ontwikkelingsplan, werkversie');
  });
  test('nothing, where nothing is approved', () => {
    expect(make([section('motives', 'submitted', 'Nog niet.')])).toBeNull();
  });
  test('what this type of plan leaves aside stays in the plan and out of the document', () => {
    const sections = [section('careerTarget', 'final', 'Ik word verpleegkundige.'), section('motives', 'final', 'Ik help graag.')];
    expect(titlesOf(make(sections, {}, { type: 'reflection' }))).toEqual([['Deel 1: reflectie', ['Motieven']]]);
  });
});

describe('the reflection report and the action report', () => {
  test('hold their own part alone, and together all of it', () => {
    const [reflection, action, all] = (['reflection', 'action', 'all'] as const).map((part) => make(longPlan(), { part }));
    expect(reflection?.title).toBe('Persoonlijk ontwikkelingsplan, reflectieverslag');
    expect(action?.title).toBe('Persoonlijk ontwikkelingsplan, actieverslag');
    expect(titlesOf(reflection)?.map(([title]) => title)).toEqual(['Reflectie']);
    expect(titlesOf(action)).toEqual([['Actie', ['Doelen', 'Acties', 'Leren en opleiding', 'Nodige steun', 'Opvolging en nazorg']]]);
    const sectionsOf = (document: PlanDocument | null | undefined) => document?.parts.flatMap(({ sections }) => sections) ?? [];
    expect([...sectionsOf(reflection), ...sectionsOf(action)]).toEqual(sectionsOf(all));
    expect(all?.versions.rows).toEqual([...(reflection?.versions.rows ?? []), ...(action?.versions.rows ?? [])]);
  });
  test('a part of which nothing is approved does not leave', () => {
    expect(make([section('motives', 'final', 'Ik help graag.')], { part: 'action' })).toBeNull();
  });
});

describe('the version for inspection', () => {
  const hidden = { text: 'Ik sliep toen op de zetel bij mijn zus.', origin: 'client' as const, evidence: [], isPrivate: true as const };
  const open = { text: 'Ik zoek werk dicht bij huis.', origin: 'client' as const, evidence: [] };
  const own = section('barriers', 'final', '', {
    sentences: [hidden, open],
    items: [{ id: 'x', text: 'Ik sliep toen op de zetel bij mijn zus.', when: 'vorig jaar' }],
  });
  const only = section('motives', 'final', '', { sentences: [hidden] });
  const inspected = make([own, only], { reader: 'inspection' });

  test('leaves no trace of what the client keeps private: no words, no section, no list, no version row', () => {
    expect(JSON.stringify(inspected)).not.toContain('zetel');
    expect(titlesOf(inspected)).toEqual([['Deel 1: reflectie', ['Drempels']]]);
    expect(inspected?.versions.rows.map(([name]) => name)).toEqual(['Drempels']);
    expect(JSON.stringify(make([own, only]))).toContain('zetel');
  });
  test('says that it is one, whether or not anything was left out', () => {
    const fact = { label: 'Uitgave', text: 'voor inzage' };
    expect(inspected?.facts).toContainEqual(fact);
    expect(make(longPlan(), { reader: 'inspection' })?.facts).toContainEqual(fact);
    expect(make(longPlan())?.facts).not.toContainEqual(fact);
  });
  test('keeps a disagreement out where its section has something private: it may speak of it', () => {
    const said = disagreement({ section: 'barriers', version: 2, text: 'Over die zetel ben ik niet akkoord.' });
    expect(make([own], {}, { disagreements: [said] })?.parts[0]?.sections[0]?.disagreements).toHaveLength(1);
    expect(make([own], { reader: 'inspection' }, { disagreements: [said] })?.parts[0]?.sections[0]?.disagreements).toEqual([]);
  });
});

describe('who does not agree', () => {
  const acceptedAt = new Date('2026-11-20T10:00:00Z');
  test('stands under the text it was about, with a name and as what', () => {
    const document = make([section('motives', 'approved', 'Ik help graag.')], {}, { disagreements: [disagreement({ section: 'motives', version: 2 })] });
    expect(document?.parts[0]?.sections[0]?.disagreements).toEqual([{ by: 'Niet akkoord: Nadia, klant', text: 'Ik had het anders gezegd.' }]);
  });
  test('does not stand under a text that was written over since', () => {
    const document = make([section('motives', 'approved', 'Ik help graag.')], {}, { disagreements: [disagreement({ section: 'motives', version: 1 })] });
    expect(document?.parts[0]?.sections[0]?.disagreements).toEqual([]);
  });
  test('with the whole stands at the end of the whole that was accepted', () => {
    const given = { acceptedAt, disagreements: [disagreement({ writtenAs: 'counsellor', writtenByName: 'Els' })] };
    expect(make(longPlan(), {}, given)?.disagreements).toEqual({
      title: 'Niet akkoord met het geheel',
      said: [{ by: 'Niet akkoord: Els, begeleider', text: 'Ik had het anders gezegd.' }],
    });
    expect(make(longPlan(), {}, { ...given, acceptedAt: null })?.disagreements).toBeNull();
    expect(make(longPlan(), {}, given)?.facts).toContainEqual({ label: 'Aanvaarding', text: 'het hele plan is aanvaard door de klant op 20 november 2026' });
  });
});
