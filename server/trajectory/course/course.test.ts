import { describe, expect, it } from 'vitest';
import { stages } from '../../conversation/stage.ts';
import { relations, roles } from '../../people/roles.ts';
import { aftercareActions, type AftercareAction, aftercareStatuses, type AftercareStatus, decideAftercare, statusOn, whyNotAsk } from './aftercare.ts';
import { limitOf, readAftercareRules } from './aftercare-rule.ts';
import { closingActions, closingStates, decideClosing } from './closing.ts';
import { countScores } from './satisfaction.ts';
import { type CourseFacts, decideMove, missingForClosing, missingForMove } from './stage-move.ts';

const guides = (role: string, relation: string) => role === 'counsellor' && relation === 'guides';

describe('a move between stages', () => {
  // Written out by hand beside the table in stage-move.ts.
  const allowed: Record<string, 'forward' | 'back'> = {
    'intake deepening': 'forward',
    'deepening synthesis': 'forward',
    'deepening intake': 'back',
    'synthesis deepening': 'back',
    'synthesis intake': 'back',
    'aftercare synthesis': 'back',
    'aftercare deepening': 'back',
  };
  const combinations = stages.flatMap((from) =>
    stages.flatMap((to) => roles.flatMap((role) => relations.map((relation) => [from, to, role, relation] as const))),
  );
  it.each(combinations)('%s to %s by a %s who %s', (from, to, role, relation) => {
    const way = allowed[`${from} ${to}`];
    const decided = (isClosed: boolean, hasReason: boolean) => decideMove(from, to, { role, relation, isClosed, hasReason });
    if (!guides(role, relation)) return expect(decided(false, true)).toEqual({ refused: 'not-allowed' });
    expect(decided(false, true)).toEqual(way ? { way } : { refused: 'not-in-this-state', state: from });
    expect(decided(true, true)).toEqual({ refused: 'not-in-this-state', state: 'closed' });
    if (way === 'back') expect(decided(false, false)).toEqual({ refused: 'not-in-this-state', state: 'reason-needed' });
    if (way === 'forward') expect(decided(false, false)).toEqual({ way });
  });

  const whole: CourseFacts = {
    hasCareerQuestion: true,
    isDecided: true,
    hasConsent: true,
    hasContract: true,
    isSelfRated: true,
    isRatedByCounsellor: true,
    hasInsight: true,
    hasAgreedApproach: true,
    isPlanAccepted: true,
    sessionsPlanned: 0,
    sessionsUnsaid: 0,
    sessionsUnregistered: 0,
    isSatisfactionAsked: true,
    openSignals: 0,
    openReferrals: 0,
  };
  it('says what is missing for that move, and nothing where all is there or it goes back', () => {
    expect(missingForMove('deepening', 'forward', whole)).toEqual([]);
    expect(missingForClosing(whole)).toEqual([]);
    expect(missingForMove('deepening', 'forward', { ...whole, hasContract: false, hasInsight: false })).toEqual(['contract']);
    expect(missingForMove('synthesis', 'forward', { ...whole, hasContract: false, hasInsight: false })).toEqual(['insight']);
    expect(missingForMove('intake', 'back', { ...whole, hasContract: false })).toEqual([]);
    expect(missingForClosing({ ...whole, isPlanAccepted: false, sessionsUnregistered: 2, isSatisfactionAsked: false })).toEqual([
      'plan-accepted',
      'hours-unregistered',
      'satisfaction',
    ]);
  });
});

describe('closing', () => {
  const combinations = closingStates.flatMap((from) =>
    closingActions.flatMap((action) =>
      roles.flatMap((role) => relations.flatMap((relation) => [true, false].map((hasCrisis) => [from, action, role, relation, hasCrisis] as const))),
    ),
  );
  it.each(combinations)('%s × %s by a %s who %s, crisis %s', (from, action, role, relation, hasCrisis) => {
    const decided = decideClosing(from, action, { role, relation, hasCrisis });
    if (!guides(role, relation)) return expect(decided).toEqual({ refused: 'not-allowed' });
    if (action === 'close' && from !== 'open') return expect(decided).toEqual({ refused: 'not-in-this-state', state: from });
    if (action === 'resume' && from === 'open') return expect(decided).toEqual({ refused: 'not-in-this-state', state: 'open' });
    if (action === 'close' && hasCrisis) return expect(decided).toEqual({ refused: 'not-in-this-state', state: 'crisis' });
    expect(decided).toEqual({ to: action === 'close' ? 'closed' : 'open' });
  });
});

describe('aftercare', () => {
  const next: Record<AftercareAction, { from: AftercareStatus; to: AftercareStatus; by: readonly string[] }> = {
    grant: { from: 'requested', to: 'granted', by: ['counsellor guides'] },
    decline: { from: 'requested', to: 'declined', by: ['counsellor guides'] },
    withdraw: { from: 'requested', to: 'withdrawn', by: ['client own'] },
    end: { from: 'granted', to: 'ended', by: ['client own', 'counsellor guides'] },
  };
  const combinations = aftercareStatuses.flatMap((from) =>
    aftercareActions.flatMap((action) => roles.flatMap((role) => relations.map((relation) => [from, action, role, relation] as const))),
  );
  it.each(combinations)('%s × %s by a %s who %s', (from, action, role, relation) => {
    const { from: begin, to, by } = next[action];
    const decided = decideAftercare(from, action, role, relation);
    if (!by.includes(`${role} ${relation}`)) expect(decided).toEqual({ refused: 'not-allowed' });
    else expect(decided).toEqual(from === begin ? { to } : { refused: 'not-in-this-state', state: from });
  });

  it('is over after its last day, not on it', () => {
    expect(statusOn('granted', '2026-05-04', '2026-05-04')).toBe('granted');
    expect(statusOn('granted', '2026-05-04', '2026-05-05')).toBe('ended');
    expect(statusOn('requested', null, '2026-05-05')).toBe('requested');
  });

  it('can be asked for up to the last day of the rule, after closing, and once at a time', () => {
    const given = { isClosed: true, standing: null, limit: '2026-05-04', today: '2026-05-04' } as const;
    expect(whyNotAsk(given)).toBeNull();
    expect(whyNotAsk({ ...given, today: '2026-05-05' })).toBe('too-late');
    expect(whyNotAsk({ ...given, isClosed: false })).toBe('not-closed');
    expect(whyNotAsk({ ...given, standing: 'requested' })).toBe('asked');
    expect(whyNotAsk({ ...given, standing: 'granted' })).toBe('runs');
    expect(whyNotAsk({ ...given, limit: null })).toBe('no-rule');
  });
});

describe('the rule about aftercare', () => {
  const file = (from: string, to: string | null, months: number) =>
    `title: Nazorg\nkind: aftercare\nvalid_from: ${from}\n${to ? `valid_to: ${to}\n` : ''}source: { origin: besluit }\ncheckedAt: 2026-01-01\nverified: true\nmonths: ${months}\n`;
  it('is that of the day of closing; a gap or two at once give no limit', () => {
    const { rules, broken } = readAftercareRules({
      'aftercare-a.yaml': file('2020-01-01', '2024-12-31', 12),
      'aftercare-b.yaml': file('2026-01-01', null, 6),
      'aftercare-c.yaml': 'months: veel',
    });
    expect(broken).toEqual(['aftercare-c.yaml']);
    expect(limitOf(rules, '2024-12-31')).toEqual({ until: '2025-12-31', ruleId: 'aftercare-a' });
    expect(limitOf(rules, '2025-06-01')).toBeNull();
    expect(limitOf(rules, '2026-08-31')).toEqual({ until: '2027-02-28', ruleId: 'aftercare-b' });
    expect(limitOf([...rules, ...rules], '2026-08-31')).toBeNull();
  });
  it('a leap day ends on the last day of February', () => {
    const { rules } = readAftercareRules({ 'aftercare-a.yaml': file('2020-01-01', null, 12) });
    expect(limitOf(rules, '2024-02-29')?.until).toBe('2025-02-28');
  });
});

describe('satisfaction', () => {
  it('shows no figure with fewer than five answers', () => {
    const scores = [5, 5, 4, 1].map((score) => ({ question: 'heard', moment: 'end', score }) as const);
    const of = (given: typeof scores) => countScores(given).find(({ question, moment }) => question === 'heard' && moment === 'end');
    expect(of(scores)).toMatchObject({ answers: 4, spread: null });
    expect(of([...scores, { question: 'heard', moment: 'end', score: 5 }])).toMatchObject({ answers: 5, spread: [1, 0, 0, 1, 3] });
  });
  it('shows no answer by itself to who looks before and after it came', () => {
    const given = Array.from({ length: 12 }, (_, at) => ({ question: 'heard', moment: 'end', score: at < 10 ? 4 : 1 }) as const);
    const shownAfter = (count: number) => countScores(given.slice(0, count)).find(({ question, moment }) => question === 'heard' && moment === 'end');
    for (const count of [5, 6, 9]) expect(shownAfter(count)).toMatchObject({ answers: 5, spread: [0, 0, 0, 5, 0] });
    for (const count of [10, 11, 12]) expect(shownAfter(count)).toMatchObject({ answers: 10, spread: [0, 0, 0, 10, 0] });
  });
});
