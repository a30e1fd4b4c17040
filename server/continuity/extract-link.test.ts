import { describe, expect, it } from 'vitest';
import { coarseAgent, type LinkFacts, type LinkState, mostWrongCodes, stateOf, type TextFacts } from './extract-link.ts';

const now = new Date('2026-05-12T10:00:00Z');
const link: LinkFacts = { expiresAt: new Date('2026-05-19T10:00:00Z'), looksAllowed: 3, looksUsed: 0, wrongCodes: 0, withdrawnAt: null, extractVersion: 2 };
const text: TextFacts = { extractVersion: 2, isApproved: true, isWithdrawn: false };

describe('a link to an approved text', () => {
  it.each<[string, Partial<LinkFacts>, Partial<TextFacts>, LinkState]>([
    ['opens the text that was approved', {}, {}, 'open'],
    ['opens it until the last look', { looksUsed: 2 }, {}, 'open'],
    ['is used up after the last look', { looksUsed: 3 }, {}, 'used-up'],
    ['is over at its last moment', { expiresAt: now }, {}, 'expired'],
    ['is over at once when it is withdrawn', { withdrawnAt: now }, {}, 'withdrawn'],
    ['is over when the client takes the whole consent back', {}, { isWithdrawn: true }, 'withdrawn'],
    ['is void for another text, approved or not', {}, { extractVersion: 3 }, 'text-changed'],
    ['is void when the text waits for its approval', {}, { isApproved: false }, 'text-changed'],
    ['closes after wrong codes', { wrongCodes: mostWrongCodes }, {}, 'locked'],
    ['stands one wrong code less', { wrongCodes: mostWrongCodes - 1 }, {}, 'open'],
    ['says first that it was withdrawn, whatever else it is', { withdrawnAt: now, expiresAt: now, looksUsed: 3 }, { extractVersion: 3 }, 'withdrawn'],
  ])('%s', (_, ofLink, ofText, state) => {
    expect(stateOf({ ...link, ...ofLink }, { ...text, ...ofText }, now)).toBe(state);
  });

  it('keeps a family of browsers and a system, and no version', () => {
    expect(
      coarseAgent('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.7390.54 Safari/537.36 Edg/141.0.3537.57'),
    ).toBe('Edge, Windows');
    expect(
      coarseAgent('Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1'),
    ).toBe('Safari, iOS');
    expect(coarseAgent('Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0')).toBe('Firefox, Linux');
    expect(coarseAgent('curl/8.5.0')).toBe('');
  });
});
