import { describe, expect, it } from 'vitest';
import { roles } from '../people/roles.ts';
import { type Decision, type DecisionAction, decideIntake, decisionActions, decisionAfter, decisions } from './decision.ts';
import { type Boundary, belongings, boundaries, crossedBoundaries, emptyRecord, initiators, type IntakeRecord, relationsToOther } from './intake-record.ts';

const allowed: Record<DecisionAction, Partial<Record<Decision, Decision>>> = {
  start: { undecided: 'starts' },
  refuse: { undecided: 'does-not-start', starts: 'does-not-start' },
  reopen: { starts: 'undecided', 'does-not-start': 'undecided' },
};
const sets: readonly (readonly Boundary[])[] = [[], ['initiative'], [...boundaries]];
const combinations = decisions.flatMap((from) =>
  decisionActions.flatMap((action) => roles.flatMap((role) => sets.map((crossed) => [from, action, role, crossed] as const))),
);

describe('whether guidance begins', () => {
  it.each(combinations)('%s × %s by a %s, across %j', (from, action, role, crossed) => {
    const to = allowed[action][from];
    const expected =
      role !== 'counsellor'
        ? { refused: 'not-allowed' }
        : !to
          ? { refused: 'not-in-this-state' }
          : to === 'starts' && crossed.length > 0
            ? { refused: 'outside-guidance' }
            : { to };
    expect(decideIntake(from, action, role, crossed)).toEqual(expected);
  });

  it('what is noted later across a boundary takes the decision away, and nothing else does', () => {
    expect(decisionAfter('starts', ['initiative'])).toBe('undecided');
    expect(decisionAfter('starts', [])).toBe('starts');
    expect(decisionAfter('does-not-start', ['initiative'])).toBe('does-not-start');
  });
});

describe('the boundary of career guidance', () => {
  const good: IntakeRecord = {
    ...emptyRecord,
    initiative: 'client',
    otherGuidance: { relation: 'none', kinds: [], note: '' },
    active: 'yes',
    belongs: 'yes',
  };
  it('an empty record has answered none of it', () => {
    expect(crossedBoundaries(emptyRecord)).toEqual([...boundaries]);
    expect(crossedBoundaries(good)).toEqual([]);
  });
  it.each(initiators)('initiative of %s', (initiative) => {
    expect(crossedBoundaries({ ...good, initiative })).toEqual(initiative === 'client' ? [] : ['initiative']);
  });
  it.each(relationsToOther)('other guidance: %s', (relation) => {
    const crossed = crossedBoundaries({ ...good, otherGuidance: { relation, kinds: ['outplacement'], note: '' } });
    expect(crossed).toEqual(['none', 'beside'].includes(relation) ? [] : ['other-guidance']);
  });
  it.each(belongings)('belongs here: %s', (belongs) => {
    expect(crossedBoundaries({ ...good, belongs })).toEqual(belongs === 'no' ? ['belongs-elsewhere'] : []);
  });
  it.each(['no', 'unclear'] as const)('professionally active: %s', (active) => {
    expect(crossedBoundaries({ ...good, active })).toEqual(['not-active']);
  });
});
