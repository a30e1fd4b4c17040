import { describe, expect, it } from 'vitest';
import { findContradiction } from './find-contradiction.ts';
import { type AxisName, axes, axisNames } from './opposites.ts';
import { nearMisses, pairs } from './opposites-said.ts';

describe('what pulls apart', () => {
  it('has enough to look at, about every pair of opposites', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(nearMisses.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(pairs.map(([axis]) => axis))].sort()).toEqual([...axisNames].sort());
    expect(axes.map(({ axis }) => axis)).toEqual([...axisNames]);
  });

  it.each(pairs.map(([axis, before, now]) => [axis, before, now] as [AxisName, string, string]))('%s: %s ↔ %s', (axis, before, now) => {
    expect(findContradiction(now, [before])).toEqual({ axis, before, now });
    // It is as much one the other way round.
    expect(findContradiction(before, [now])).toEqual({ axis, before: now, now: before });
  });

  it.each(nearMisses.map(([before, now]) => [before, now] as [string, string]))('no contradiction: %s / %s', (before, now) => {
    expect(findContradiction(now, [before])).toBeNull();
  });
});

describe('how it is found', () => {
  it('holds what is said now against the first that is its opposite', () => {
    const earlier = ['Ik vind eerlijkheid belangrijk.', 'Ik werk liefst alleen.', 'Ik werk graag alleen.'];
    expect(findContradiction('Amai. In een groep draai ik pas.', earlier)).toMatchObject({
      before: 'Ik werk liefst alleen.',
      now: 'In een groep draai ik pas.',
    });
  });

  it('asks about a pair of opposites once', () => {
    expect(findContradiction('In een groep draai ik pas.', ['Ik werk liefst alleen.'], ['alone-together'])).toBeNull();
  });

  it('takes a clause of a long sentence', () => {
    const long =
      'Na alles wat er de laatste maanden op de dienst gebeurd is met de planning en de roosters en de vergaderingen, werk ik graag verder, en ik wil geen leiding';
    expect(findContradiction('Ik solliciteer voor teamleider.', [long])).toMatchObject({ axis: 'leading-following', before: 'ik wil geen leiding' });
  });

  it('takes no stand from a message that holds both sides', () => {
    expect(findContradiction('Ik werk liefst alleen. In een groep draai ik pas echt.', ['In een groep draai ik pas.', 'Ik werk liefst alleen.'])).toBeNull();
  });
});
