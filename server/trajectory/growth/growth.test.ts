import { describe, expect, it } from 'vitest';
import { relations, roles } from '../../people/roles.ts';
import { approachActions, approachStatuses, type ApproachAction, type ApproachStatus, decideApproach } from './approach.ts';
import { barrierActions, barrierStatuses, decideBarrier } from './barrier.ts';
import { type RatingSource, standingOf } from './rating.ts';

describe('what holds back', () => {
  const next: Record<string, string> = {
    'open change': 'open',
    'open help': 'open',
    'open handle': 'handled',
    'handled help': 'handled',
    'handled reopen': 'open',
  };
  const combinations = barrierStatuses.flatMap((from) =>
    barrierActions.flatMap((action) =>
      roles.flatMap((role) => relations.flatMap((relation) => [true, false].map((isWriter) => [from, action, role, relation, isWriter] as const))),
    ),
  );
  it.each(combinations)('%s × %s by a %s who %s, writer %s', (from, action, role, relation, isWriter) => {
    const takesPart = `${role} ${relation}` === 'client own' || `${role} ${relation}` === 'counsellor guides';
    const to = next[`${from} ${action}`];
    const decided = decideBarrier(from, action, { role, relation, isWriter });
    if (!takesPart || (action === 'change' && !isWriter)) expect(decided).toEqual({ refused: 'not-allowed' });
    else expect(decided).toEqual(to ? { to } : { refused: 'not-in-this-state', state: from });
  });
});

describe('a plan of approach', () => {
  const allowed: Record<ApproachAction, { by: string; from: Partial<Record<ApproachStatus, ApproachStatus>> }> = {
    agree: { by: 'client', from: { proposed: 'agreed', 'change-asked': 'agreed' } },
    'ask-change': { by: 'client', from: { proposed: 'change-asked', agreed: 'change-asked' } },
    replace: { by: 'counsellor', from: { proposed: 'replaced', agreed: 'replaced', 'change-asked': 'replaced' } },
  };
  const combinations = approachStatuses.flatMap((from) => approachActions.flatMap((action) => roles.map((role) => [from, action, role] as const)));
  it.each(combinations)('%s × %s by a %s', (from, action, role) => {
    const { by, from: next } = allowed[action];
    const to = next[from];
    expect(decideApproach(from, action, role)).toEqual(role !== by ? { refused: 'not-allowed' } : to ? { to } : { refused: 'not-in-this-state' });
  });
});

describe('the five competencies', () => {
  const rated = (competency: RatingSource['competency'], ratedAs: RatingSource['ratedAs'], level: RatingSource['level'], ratedAt: string): RatingSource => ({
    competency,
    ratedAs,
    level,
    ratedAt,
  });
  it('stand as they were last said by each, with how far they are apart and what changed', () => {
    const standing = standingOf([
      rated('motives', 'client', 4, '2026-03-01'),
      rated('motives', 'client', 2, '2026-01-01'),
      rated('motives', 'counsellor', 2, '2026-02-01'),
      rated('networking', 'client', 3, '2026-01-01'),
      rated('networking', 'counsellor', 4, '2026-01-01'),
      rated('qualities', 'counsellor', 1, '2026-01-01'),
    ]);
    const of = (competency: string) => standing.find((one) => one.competency === competency);
    expect(standing).toHaveLength(5);
    expect(of('motives')).toMatchObject({ client: { level: 4 }, gap: 2, isWorthTalking: true, change: 2 });
    expect(of('networking')).toMatchObject({ gap: -1, isWorthTalking: false, change: null });
    expect(of('qualities')).toMatchObject({ client: null, gap: null, isWorthTalking: false });
    expect(of('careerControl')).toMatchObject({ client: null, counsellor: null });
  });
});
