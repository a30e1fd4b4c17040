import { describe, expect, it } from 'vitest';
import { roles } from '../people/roles.ts';
import { contractTexts } from '../words/contract-text.ts';
import { type ContractAction, type ContractStatus, contractActions, contractStatuses, contractTerms, decideContract } from './contract.ts';

// Written out by hand beside the table in contract.ts: what may follow, for the one who may.
const allowed: Record<ContractAction, { by: 'client' | 'counsellor'; from: Partial<Record<ContractStatus, ContractStatus>> }> = {
  accept: { by: 'client', from: { proposed: 'accepted' } },
  decline: { by: 'client', from: { proposed: 'declined' } },
  withdraw: { by: 'counsellor', from: { proposed: 'withdrawn' } },
  replace: {
    by: 'counsellor',
    from: { proposed: 'replaced', accepted: 'replaced', declined: 'declined', withdrawn: 'withdrawn', replaced: 'replaced' },
  },
};
const combinations = contractStatuses.flatMap((from) => contractActions.flatMap((action) => roles.map((role) => [from, action, role] as const)));

describe('a contract', () => {
  it.each(combinations)('%s × %s by a %s', (from, action, role) => {
    const { by, from: next } = allowed[action];
    const to = next[from];
    expect(decideContract(from, action, role)).toEqual(role !== by ? { refused: 'not-allowed' } : to ? { to } : { refused: 'not-in-this-state' });
  });

  it('is accepted by nobody but the client, and a newer version never is accepted by itself', () => {
    expect(combinations.filter(([from, action, role]) => role !== 'client' && JSON.stringify(decideContract(from, action, role)).includes('accepted'))).toEqual(
      [],
    );
    expect(decideContract('accepted', 'replace', 'counsellor')).toEqual({ to: 'replaced' });
  });

  it('says the same in three languages: as many parts, hours, notice, and what the two added', () => {
    const terms = contractTerms.parse({
      payment: 'cheque',
      minutes: 270,
      price: '90 euro',
      meetings: ['centre', 'video'],
      cancelHours: 24,
      startsOn: '2026-05-04',
      ownAgreements: 'We bellen nooit op het werk.\n\nNa elk gesprek een samenvatting.',
    });
    const texts = contractTexts({ client: 'Nadia', counsellor: 'Els Wouters', centre: 'Loopbaanhuis De Kade', standIn: 'Karim Haddad' }, terms);
    const whole = (language: 'nl' | 'fr' | 'en') => texts[language].flatMap(({ heading, lines }) => [heading, ...lines]).join('\n');
    expect(new Set(Object.values(texts).map((parts) => parts.length)).size).toBe(1);
    expect(texts.nl.map(({ lines }) => lines.length)).toEqual(texts.fr.map(({ lines }) => lines.length));
    expect(texts.nl.map(({ lines }) => lines.length)).toEqual(texts.en.map(({ lines }) => lines.length));
    for (const language of ['nl', 'fr', 'en'] as const) {
      for (const piece of [
        'Nadia',
        'Els Wouters',
        'Karim Haddad',
        '4 ',
        '30 min',
        '24',
        '90 euro',
        'We bellen nooit op het werk.',
        'Na elk gesprek een samenvatting.',
        'VDAB',
      ])
        expect(whole(language)).toContain(piece);
      expect(whole(language)).not.toMatch(/undefined|null|NaN|!/);
    }
    expect(whole('nl')).toMatch(/4 mei 2026/);
    expect(whole('nl')).toMatch(/geen deel, geen voorbereiding en geen slot/);
    expect(whole('nl')).not.toMatch(/je moet/i);
  });
});
