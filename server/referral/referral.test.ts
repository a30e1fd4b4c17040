import { describe, expect, test } from 'vitest';
import { roles } from '../people/roles.ts';
import { decideReferral, needsTalkFirst, type ReferralAction, type ReferralFacts, type ReferralStatus, referralActions, referralStatuses } from './referral.ts';

// Every way a referral may move, written out by hand beside the table it checks: shown, with an approved text, contact by the
// client. What is not here is refused.
type Ways = Partial<Record<ReferralStatus, Partial<Record<ReferralAction, ReferralStatus>>>>;
const allowed: Record<'counsellor' | 'client', Ways> = {
  counsellor: {
    prepared: { discuss: 'discussed', 'write-extract': 'prepared', end: 'ended' },
    discussed: { discuss: 'discussed', 'write-extract': 'discussed', end: 'ended' },
    declined: { discuss: 'discussed', end: 'ended' },
    consented: { discuss: 'discussed', 'write-extract': 'consented', share: 'consented', contact: 'contacted', end: 'ended' },
    contacted: { 'write-extract': 'contacted', share: 'contacted', start: 'under-way', 'ask-outcome': 'outcome-asked', end: 'ended' },
    'under-way': { 'ask-outcome': 'outcome-asked', end: 'ended' },
    'outcome-asked': { end: 'ended' },
    'outcome-told': { end: 'ended' },
  },
  client: {
    discussed: { agree: 'consented', decline: 'declined', 'ask-change': 'discussed' },
    consented: { 'ask-change': 'consented', contact: 'contacted', withdraw: 'withdrawn' },
    contacted: { 'ask-change': 'contacted', tell: 'outcome-told', withdraw: 'withdrawn' },
    'under-way': { tell: 'outcome-told', withdraw: 'withdrawn' },
    'outcome-asked': { tell: 'outcome-told', withdraw: 'withdrawn' },
    'outcome-told': { tell: 'outcome-told', withdraw: 'withdrawn' },
  },
};
const everMay: Record<'counsellor' | 'client', ReferralAction[]> = {
  counsellor: ['discuss', 'show', 'write-extract', 'share', 'contact', 'start', 'ask-outcome', 'end'],
  client: ['agree', 'decline', 'ask-change', 'approve', 'contact', 'tell', 'withdraw'],
};
const facts = (status: ReferralStatus, given: Partial<ReferralFacts> = {}): ReferralFacts => ({
  status,
  contactBy: 'client',
  isShown: true,
  hasExtract: true,
  isExtractApproved: true,
  ...given,
});

describe('the life of a referral', () => {
  for (const role of roles) {
    for (const from of referralStatuses) {
      for (const action of referralActions) {
        const known = role === 'counsellor' || role === 'client';
        const to = known ? allowed[role][from]?.[action] : undefined;
        const expected = to ? { to } : { refused: known && everMay[role].includes(action) ? 'not-in-this-state' : 'not-allowed' };
        test(`${action} by a ${role} of a referral that is ${from} ${to ? `makes it ${to}` : 'is refused'}`, () => {
          expect(decideReferral(facts(from), action, role)).toEqual(expected);
        });
      }
    }
  }

  const refused = { refused: 'not-in-this-state' };
  test('nothing is shared before the client approved the text', () => {
    for (const from of referralStatuses) expect(decideReferral(facts(from, { isExtractApproved: false }), 'share', 'counsellor')).toEqual(refused);
  });
  test('a warm handover needs an approved text; a client who calls by themself does not', () => {
    const given = { isExtractApproved: false, contactBy: 'counsellor' } as const;
    expect(decideReferral(facts('consented', given), 'contact', 'counsellor')).toEqual(refused);
    expect(decideReferral(facts('consented', { ...given, isExtractApproved: true }), 'contact', 'counsellor')).toEqual({ to: 'contacted' });
    expect(decideReferral(facts('consented', { ...given, contactBy: 'client' }), 'contact', 'client')).toEqual({ to: 'contacted' });
  });
  test('a client does not say that contact was made where the counsellor would make it', () => {
    expect(decideReferral(facts('consented', { contactBy: 'counsellor' }), 'contact', 'client')).toEqual(refused);
  });
  test('a text is approved once, and only where there is one', () => {
    expect(decideReferral(facts('consented', { isExtractApproved: false }), 'approve', 'client')).toEqual({ to: 'consented' });
    expect(decideReferral(facts('consented', { isExtractApproved: false, hasExtract: false }), 'approve', 'client')).toEqual(refused);
    expect(decideReferral(facts('consented', { hasExtract: false }), 'ask-change', 'client')).toEqual(refused);
  });
  test('a proposal can be asked otherwise while it is on the table, also without a text', () => {
    expect(decideReferral(facts('discussed', { hasExtract: false }), 'ask-change', 'client')).toEqual({ to: 'discussed' });
  });
  test('what was not shown to the client, the client cannot answer; it is shown once', () => {
    for (const action of everMay.client) expect(decideReferral(facts('discussed', { isShown: false }), action, 'client')).toEqual(refused);
    expect(decideReferral(facts('discussed', { isShown: false }), 'show', 'counsellor')).toEqual({ to: 'discussed' });
  });
  test('violence at home is talked about first, also where only the partner gives it away', () => {
    expect(needsTalkFirst('domestic-violence', [])).toBe(true);
    expect(needsTalkFirst('mental-health', [{ kinds: ['domestic-violence', 'harassment'] }])).toBe(true);
    expect(needsTalkFirst('financial-distress', [{ kinds: ['financial-distress', 'domestic-violence'] }])).toBe(true);
    expect(needsTalkFirst('financial-distress', [{ kinds: ['financial-distress', 'legal-dispute'] }])).toBe(false);
    expect(needsTalkFirst(null, [])).toBe(false);
  });
  test('a crisis of somebody who is threatened is talked about first; another crisis need not be', () => {
    expect(needsTalkFirst('crisis', [], 'threatened')).toBe(true);
    expect(needsTalkFirst('crisis', [], 'suicide')).toBe(false);
  });
});
