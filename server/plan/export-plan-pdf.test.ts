import { describe, expect, test } from 'vitest';
import { exportPlanPdf } from './export-plan-pdf.ts';
import { makePlanDocument, type PlanDocument } from './plan-document.ts';
import type { SectionName, SectionStatus } from './section.ts';
import type { StoredSection } from './store.ts';

const people = { organisationName: 'Loopbaanhuis De Brug', clientName: 'Nadia', counsellorName: 'Els' };
const on = new Date('2026-11-26T09:00:00Z');
const section = (name: SectionName, status: SectionStatus, text: string, given: Partial<StoredSection> = {}): StoredSection => ({
  section: name,
  status,
  version: 2,
  sentences: text ? [{ text, origin: 'machine', evidence: [] }] : [],
  items: [],
  returnReason: null,
  approvedBy: null,
  approvedAt: new Date('2026-11-03T22:30:00Z'),
  acceptedAt: null,
  updatedAt: on,
  ...given,
});
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
const titlesOf = (document: PlanDocument | null) => document?.parts.map(({ title, sections }) => [title, sections.map((one) => one.title)]);

describe('what leaves in a plan', () => {
  test('only approved text, reflection and action apart, with the version of each', () => {
    const document = makePlanDocument(stored, people, on, 'plan');
    expect(titlesOf(document)).toEqual([
      ['Deel 1: reflectie', ['Motieven']],
      ['Deel 2: actie', ['Acties']],
    ]);
    expect(document?.parts[0]?.sections[0]?.note).toBe('Versie 2 · goedgekeurd door de begeleider en aanvaard door de klant op 5 november 2026');
    expect(document?.banner).toBeNull();
  });
  test('an action that only repeats its sentence is not printed twice; one with a day is', () => {
    expect(makePlanDocument(stored, people, on, 'plan')?.parts[1]?.sections[0]?.items).toEqual([
      { text: 'Met mijn baas praten.', details: [{ label: 'Wanneer', text: 'maandag' }] },
    ]);
  });
  test('an action with a day that has the words of its sentence is printed once, with the day', () => {
    const twice = section('actions', 'approved', 'Ik bel Marc tegen vrijdag.', {
      items: [{ id: 'c', text: 'Ik bel Marc tegen vrijdag.', when: 'tegen vrijdag' }],
    });
    expect(makePlanDocument([twice], people, on, 'plan')?.parts[0]?.sections[0]).toMatchObject({
      paragraphs: [],
      items: [{ text: 'Ik bel Marc tegen vrijdag.' }],
    });
  });
  test('a working copy holds the rest too, marked as not approved, under a banner', () => {
    const document = makePlanDocument(stored, people, on, 'working-copy');
    expect(titlesOf(document)?.[0]).toEqual(['Deel 1: reflectie', ['Kwaliteiten', 'Motieven']]);
    expect(document?.parts[0]?.sections[0]).toMatchObject({ isApproved: false, note: 'Versie 2 · nog niet goedgekeurd' });
    expect(document?.banner).toContain('Werkversie');
  });
  test('nothing, where nothing is approved', () => {
    expect(makePlanDocument([section('motives', 'submitted', 'Nog niet.')], people, on, 'plan')).toBeNull();
  });
});

describe('the file', () => {
  const saying = (text: string) => makePlanDocument([section('motives', 'approved', text)], { ...people, clientName: text }, on, 'plan') as PlanDocument;
  const plainOf = async (document: PlanDocument) => new TextDecoder('latin1').decode(await exportPlanPdf(document));

  test('is a tagged PDF/UA-1 in Dutch, with its fonts inside', async () => {
    const file = await plainOf(saying('Ik word blij van inwerken.'));
    expect(file.slice(0, 5)).toBe('%PDF-');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toMatch(/\/Marked true/);
    expect(file).toContain('/Lang (nl-BE)');
    expect(file).toContain('AtkinsonHyperlegibleNext');
    expect(file).toContain('/FontFile2');
  });
  test('shows what a client wrote as text, never as instructions', async () => {
    // As markup this would stop the compiler, or read another file.
    const hostile = '#panic("no") #read("/etc/passwd") $x$ *b* @nowhere ] } \\ " <a>';
    expect(await plainOf(saying(hostile))).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
  test('keeps the standard with emoji and control characters, which no font shows', async () => {
    expect(await plainOf(saying('Nog niets gedaan \u{1F62C}\u{1F468}\u200D\u{1F469} \u202Eomgekeerd\u0007.'))).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
  test('is made also with a script that no font here may have', async () => {
    expect((await plainOf(saying('我喜欢教书'))).slice(0, 5)).toBe('%PDF-');
  });
});
