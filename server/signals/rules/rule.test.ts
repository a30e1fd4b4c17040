import { expect, test } from 'vitest';
import { type Rule, ready } from './rule.ts';

const rule = (any: string[], rest: Partial<Rule> = {}): Rule => ({ id: 'x', kind: 'burnout', level: 'attention', confidence: 0.5, any, ...rest });

test('a pattern matches whole words, phrases in brackets and bounded gaps', () => {
  const { any } = ready(rule(['(kan niet|durf niet) .. binnen*']));
  expect(any.test(' ik kan niet meer naar binnen ')).toBe(true);
  expect(any.test(' ik durf niet binnengaan ')).toBe(true);
  expect(any.test(' ik kan niet een twee drie vier binnen ')).toBe(false);
  expect(any.test(' ik kan niet | binnen ')).toBe(false);
});

test('a word that may be missing may be missing', () => {
  const { any } = ready(rule(['heel? moe']));
  expect(any.test(' moe ')).toBe(true);
  expect(any.test(' heel moe ')).toBe(true);
});

test('a rule that nobody could read stops the start', () => {
  expect(() => ready(rule(['(een (twee) drie)']))).toThrow('cannot be read');
  expect(() => ready(rule(['(een .. twee|drie)']))).toThrow('cannot be read');
  expect(() => ready(rule(['{bestaatniet}']))).toThrow('bestaatniet');
});

test('a $ is the end of the sentence, alone or as one of the words', () => {
  const { any } = ready(rule(['niet meer ($|ik|want)']));
  expect(any.test(' het hoeft niet meer | morgen ')).toBe(true);
  expect(any.test(' het hoeft niet meer ik ben moe ')).toBe(true);
  expect(any.test(' het hoeft niet meer per se ')).toBe(false);
  expect(ready(rule(['gedaan $'])).any.test(' alles is gedaan ')).toBe(true);
});
