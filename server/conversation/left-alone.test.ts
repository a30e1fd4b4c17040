// Subjects that the counsellor asked to leave alone, with both voices; and what goes before that wish.
import { expect, it } from 'vitest';
import { touchesLeftAlone } from './left-alone.ts';
import type { Situation } from './move.ts';
import { makeSentenceGate } from './sentence-gate.ts';

const guidance = { focus: null, exercises: null, leaveAlone: ['mijn scheiding', 'gezondheid'], isQuiet: false, quietUntil: null, simpler: false };
const situation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Sinds mijn scheiding slaap ik slecht.',
  past: [],
  findings: [],
  counsellorName: 'Els Maes',
  clientName: 'Noor',
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
  guidance,
};

it('a sentence on a subject that is left alone does not leave, whichever voice words it', () => {
  const gate = makeSentenceGate(situation, []);
  expect(gate.pass('Hoe was dat, zo alleen na je scheiding?')).toEqual([]);
  expect(gate.pass('Wat geeft je op een gewone werkdag energie?')).toHaveLength(1);
  expect(gate.guarded).toContain('left-alone');
});

it('help is named all the same where a signal was heard, and a fact with its source to who asks for it', () => {
  const finding = {
    kind: 'mental-health',
    level: 'attention',
    quote: 'slaap ik slecht',
    confidence: 0.9,
    foundBy: 'rule',
  } as unknown as Situation['findings'][number];
  expect(touchesLeftAlone('Je huisarts kan dat met je bekijken.', situation)).toBe(true);
  expect(touchesLeftAlone('Je huisarts kan dat met je bekijken.', { ...situation, findings: [finding] })).toBe(false);
  expect(touchesLeftAlone('Je huisarts schrijft het attest [1].', situation)).toBe(false);
});
