import { describe, expect, test } from 'vitest';
import { roles } from '../people/roles.ts';
import { decideSection, type SectionAction, type SectionStatus, sectionActions, sectionStatuses } from './section.ts';

// Every way a section may move, written out by hand beside the table it checks. What is not here is refused.
const allowed: Record<'counsellor' | 'client', Partial<Record<SectionStatus, Partial<Record<SectionAction, SectionStatus>>>>> = {
  counsellor: {
    empty: { draft: 'draft', edit: 'draft' },
    draft: { draft: 'draft', edit: 'draft', submit: 'submitted' },
    submitted: { draft: 'draft', edit: 'submitted', approve: 'approved', return: 'returned' },
    returned: { draft: 'draft', edit: 'draft' },
    approved: { edit: 'submitted', return: 'returned' },
    final: { edit: 'submitted' },
  },
  client: {
    empty: { edit: 'draft' },
    draft: { edit: 'draft', submit: 'submitted' },
    submitted: { edit: 'submitted' },
    returned: { edit: 'draft' },
    approved: { edit: 'submitted', return: 'returned', accept: 'final' },
    final: { edit: 'submitted' },
  },
};
const everMay: Record<'counsellor' | 'client', SectionAction[]> = {
  counsellor: ['draft', 'edit', 'submit', 'approve', 'return'],
  client: ['edit', 'submit', 'return', 'accept'],
};

describe('the life of a plan section', () => {
  for (const role of roles) {
    for (const from of sectionStatuses) {
      for (const action of sectionActions) {
        const known = role === 'counsellor' || role === 'client';
        const to = known ? allowed[role][from]?.[action] : undefined;
        const expected = to ? { to } : { refused: known && everMay[role].includes(action) ? 'not-in-this-state' : 'not-allowed' };
        const outcome = to ? `makes it ${to}` : `is refused`;
        test(`${action} by a ${role} of a section that is ${from} ${outcome}`, () => {
          expect(decideSection(from, action, role)).toEqual(expected);
        });
      }
    }
  }

  test('a returned section cannot be approved without a new draft or an edit', () => {
    expect(decideSection('returned', 'approve', 'counsellor')).toEqual({ refused: 'not-in-this-state' });
  });
  test('nobody but the client accepts, nobody but the counsellor approves', () => {
    for (const from of sectionStatuses) {
      for (const role of roles) {
        if (role !== 'client') expect(decideSection(from, 'accept', role)).toEqual({ refused: 'not-allowed' });
        if (role !== 'counsellor') expect(decideSection(from, 'approve', role)).toEqual({ refused: 'not-allowed' });
      }
    }
  });
});
