import { describe, expect, it } from 'vitest';
import type { KeptListed } from '../../ui/records.ts';
import { filterKnowledge, readKnowledgeSearch } from './filter-knowledge.ts';

const now = new Date('2026-11-26T12:00:00Z');
const document = (id: string, more: Partial<KeptListed> = {}): KeptListed => ({
  id,
  path: `rules/${id}.md`,
  folder: 'rules',
  title: id,
  audience: 'both',
  checkedAt: '2026-11-01',
  verified: true,
  validFrom: null,
  validTo: null,
  isOwn: false,
  archived: false,
  hasNewer: false,
  fileName: null,
  version: '1',
  may: [],
  ...more,
});
const all = [
  document('used', { title: 'Een loopbaancheque aanvragen bij VDAB' }),
  document('own', { title: 'Onze eigen privé-afspraken', isOwn: true, folder: 'methodology', audience: 'counsellor' }),
  document('past', { title: 'De cheque tot 2023', validTo: '2023-12-31' }),
  document('unsure', { title: 'De cheque in 2027', verified: false, validFrom: '2027-01-01' }),
  document('retired', { title: 'Een oude folder', archived: true, isOwn: true, verified: false, validTo: '2020-01-01' }),
];
const idsOf = (search: Parameters<typeof filterKnowledge>[1]) => filterKnowledge(all, search, now).map(({ id }) => id);

describe('the list of knowledge', () => {
  it('shows everything in use, and what is out of use only when asked', () => {
    expect(idsOf({})).toEqual(['used', 'own', 'past', 'unsure']);
    expect(idsOf({ view: 'retired' })).toEqual(['retired']);
  });

  it('finds a title by its words in any order, with or without accents', () => {
    expect(idsOf({ q: 'vdab CHEQUE' })).toEqual(['used']);
    expect(idsOf({ q: 'prive' })).toEqual(['own']);
    expect(idsOf({ q: 'xyz' })).toEqual([]);
  });

  it('calls what holds no longer and what does not hold yet not valid now', () => {
    expect(idsOf({ view: 'not-valid' })).toEqual(['past', 'unsure']);
  });

  it('takes what was chosen together', () => {
    expect(idsOf({ view: 'own', audience: 'counsellor', folder: 'methodology' })).toEqual(['own']);
    expect(idsOf({ view: 'own', folder: 'rules' })).toEqual([]);
    expect(idsOf({ view: 'unverified', q: 'cheque' })).toEqual(['unsure']);
  });
});

it('an address with anything else in it asks for the whole list', () => {
  expect(readKnowledgeSearch({ q: '', view: 'everything', audience: 'boss', folder: 3 })).toEqual({});
  expect(readKnowledgeSearch({ q: 2027, view: 'own', audience: 'client', folder: 'rules', x: 1 })).toEqual({
    q: '2027',
    view: 'own',
    audience: 'client',
    folder: 'rules',
  });
});
