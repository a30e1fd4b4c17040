import { describe, expect, it } from 'vitest';
import { findGaps, type Showing } from './gaps.ts';

const elements = [{ id: 'rijden' }, { id: 'laden' }];

describe('what is still open', () => {
  it.each<[string, Showing[], 'nothing' | 'partly' | 'closed']>([
    ['nobody put anything beside it', [], 'nothing'],
    ['what lies beside it does not show it yet', ['not-yet'], 'nothing'],
    ['two people both see nothing in it yet', ['not-yet', 'not-yet'], 'nothing'],
    ['somebody sees a part of it', ['partly'], 'partly'],
    ['one sees a part and the other nothing', ['not-yet', 'partly'], 'partly'],
    ['somebody sees it shown', ['shows'], 'closed'],
    ['one sees it shown and the other a part', ['partly', 'shows'], 'closed'],
    ['one sees it shown and the other not yet', ['shows', 'not-yet'], 'closed'],
  ])('when %s', (_, seen, expected) => {
    const { nothing, partly } = findGaps(
      elements,
      seen.map((shows) => ({ elementId: 'rijden', shows })),
    );
    expect(nothing.includes('rijden')).toBe(expected === 'nothing');
    expect(partly.includes('rijden')).toBe(expected === 'partly');
    expect(nothing).toContain('laden');
  });

  it('counts nothing that is beside an element the standard does not have', () => {
    expect(findGaps(elements, [{ elementId: 'vliegen', shows: 'shows' }])).toEqual({ nothing: ['rijden', 'laden'], partly: [] });
  });
});
