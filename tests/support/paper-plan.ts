// Plans as they go to paper, for the tests of both formats: a short one and a long one, with texts that are hard to lay out.
import type { PlanOnPaper } from '../../server/plan/plan-document.ts';
import type { Disagreement } from '../../server/plan/remark-store.ts';
import { type PlanItem, type SectionName, type SectionStatus, sectionNames } from '../../server/plan/section.ts';
import type { StoredSection } from '../../server/plan/store.ts';

export const on = new Date('2026-11-26T09:00:00Z');

/** A section with one sentence a line. */
export const section = (name: SectionName, status: SectionStatus, text: string, given: Partial<StoredSection> = {}): StoredSection => ({
  section: name,
  status,
  version: 2,
  sentences: text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ text: line, origin: 'machine', evidence: [] })),
  items: [],
  returnReason: null,
  approvedBy: null,
  approvedAt: new Date('2026-11-03T22:30:00Z'),
  acceptedAt: null,
  updatedAt: on,
  ...given,
});

export const disagreement = (given: Partial<Disagreement>): Disagreement => ({
  id: 'd',
  section: null,
  version: null,
  text: 'Ik had het anders gezegd.',
  writtenBy: 'nadia',
  writtenByName: 'Nadia',
  writtenAs: 'client',
  writtenAt: on,
  ...given,
});

export const paperPlan = (sections: readonly StoredSection[], given: Partial<PlanOnPaper> = {}): PlanOnPaper => ({
  type: 'combined',
  sections,
  people: { organisationName: 'Loopbaanhuis De Brug', clientName: 'Nadia', counsellorName: 'Els' },
  logo: null,
  acceptedAt: null,
  disagreements: [],
  on,
  ...given,
});

const sentences = [
  'Ik werk negen jaar op de personeelsdienst van een ziekenhuis en de loonadministratie doe ik nog altijd graag.',
  'Sinds de fusie zit ik bijna elke dag in vergaderingen waar niemand vraagt wat ik ervan denk.',
  'Mijn collega zegt dat ik “te bescheiden” ben, en daar heeft ze een punt.',
  'Ik zoek werk waarin ik dingen mag uitzoeken én mijn mening mag geven: 60 % uitzoeken, 40 % overleg.',
  'Wat mij tegenhoudt: de uren (van 7u30 tot 18u), het geld en de schrik om fouten te maken.',
];

/** All fourteen sections accepted, with five sentences each, goals and actions with everything filled in. */
export function longPlan(): StoredSection[] {
  const item = (id: string, text: string, more: Partial<PlanItem> = {}): PlanItem => ({ id, text, ...more });
  return sectionNames.map((name, i) =>
    section(name, 'final', sentences.map((text) => `${text.slice(0, -1)} (${i + 1}).`).join('\n'), {
      version: i + 1,
      acceptedAt: new Date('2026-11-20T10:00:00Z'),
      items:
        name === 'goals'
          ? [
              item('g1', 'Tegen eind januari spreek ik drie mensen die als kwaliteitsmedewerker werken.', {
                when: 'eind januari',
                doneWhen: 'ik drie gesprekken heb gehad',
              }),
            ]
          : name === 'actions'
            ? [
                item('a1', 'Ik mail de kwaliteitsdienst.', { dueOn: '2026-12-04', with: 'Mieke', means: 'mail', doneWhen: 'er een afspraak staat' }),
                item('a2', 'Ik schrijf me in voor de infoavond.', { when: 'tegen Kerstmis' }),
              ]
            : [],
    }),
  );
}

/** What no line holds, what reads from right to left, and what looks like markup. */
export const hardPlan = (): StoredSection[] => [
  section(
    'motives',
    'approved',
    `Ik kom uit مراكش en ik heet ook \u202eمريم\u202c.\nMijn dochter heet נועה.\n${'arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(4)} is één woord.`,
  ),
  section('goals', 'approved', 'Ik lees #panic("no") en *sterretjes* en <w:t>haakjes</w:t> & meer.', {
    items: [{ id: 'a', text: 'https://www.voorbeeld.be/een/heel/lange/weg/die/niet/op/een/regel/past/en/nog/veel/verder/gaat?met=vragen', when: 'maandag' }],
  }),
];
