import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify, decideKinds, standingRules, type Thresholds } from './classify.ts';
import { loadClassifier } from './load-classifier.ts';
import { classifiedKinds, type Judgement } from './scores.ts';
import { readClassifier, writeClassifier } from './weights-file.ts';
import type { Finding } from './signal.ts';

const classifier = loadClassifier();

test('the classifier finds what was never written as a rule, and leaves ordinary talk alone', () => {
  const found = classify('Ik slaap al weken bijna niet en huil elke ochtend voor ik de deur uit moet.', classifier);
  expect(found.map(({ kind }) => kind)).toContain('mental-health');
  expect(classify('Kan ik donderdag vijf minuutjes later komen?', classifier)).toEqual([]);
});

test('the quote is a sentence of the message and the reason names no text of it', () => {
  const text = 'Dag Els. Mijn man slaat mij en ik durf niet naar huis. Tot donderdag.';
  for (const finding of classify(text, classifier)) {
    expect(text).toContain(finding.quote);
    expect(finding.why).toBe(`classifier.${finding.kind}`);
    expect(finding.foundBy).toBe('classifier');
  }
});

test('no text breaks it', () => {
  for (const text of ['', '😀', '\ud800', 'x'.repeat(6000), '|||']) expect(() => classify(text, classifier)).not.toThrow();
});

describe('kinds and levels', () => {
  const thresholds: Thresholds = { gate: 1, margin: 1, mostKinds: 2, crisis: { from: 3, certainFrom: 4, namedFrom: 2 }, urgentFrom: { harassment: 0 } };
  const judged = ({ any = -9, crisis = -9, urgent = -9, ...own }: Record<string, number>): Judgement => ({
    kinds: Float64Array.from(classifiedKinds, (kind) => own[kind] ?? -8),
    any,
    crisis,
    urgent,
  });
  const named = (judgement: Judgement) => decideKinds(judgement, thresholds).map(({ kind, level }) => `${kind}/${level}`);

  test('below the gate nothing is named', () => {
    expect(named(judged({ any: 0.9, burnout: 5 }))).toEqual([]);
  });
  test('the best kind and what comes near it, never more than allowed', () => {
    expect(named(judged({ any: 2, burnout: 2, addiction: 1.8, 'mental-health': 1.5, 'legal-dispute': 0.5 }))).toEqual([
      'burnout/attention',
      'addiction/attention',
    ]);
  });
  test('a crisis passes its own door even below the gate: a person looks soon', () => {
    expect(named(judged({ crisis: 3.5, burnout: 1 }))).toEqual(['crisis/urgent']);
    expect(named(judged({ crisis: 3, burnout: 1 }))).toEqual([]);
  });
  test('in a message that is looked at anyway, a crisis is named sooner', () => {
    expect(named(judged({ any: 2, crisis: 2.5, burnout: 1 }))).toEqual(['burnout/attention', 'crisis/urgent']);
    expect(named(judged({ any: 2, crisis: 2, burnout: 1 }))).toEqual(['burnout/attention']);
    expect(named(judged({ any: 2, crisis: 2, burnout: 0, 'mental-health': -2 }))).toEqual(['burnout/attention']);
  });
  test('only a crisis that the models are certain of, and that weighs most, is at the level crisis', () => {
    const heaviest = (any: number, crisis: number) => {
      const judgement = judged({ any, crisis });
      judgement.kinds[0] = 1;
      return named(judgement);
    };
    expect(heaviest(0, 4)).toEqual(['crisis/urgent']);
    expect(heaviest(0, 4.1)).toEqual(['crisis/crisis']);
    expect(heaviest(2, 4.1)).toEqual(['crisis/crisis']);
    expect(named(judged({ any: 2, crisis: 4.1, burnout: 3 }))).toEqual(['burnout/attention', 'crisis/urgent']);
  });
  test('urgent only where the kind can be urgent and the score says so', () => {
    expect(named(judged({ any: 2, harassment: 1, urgent: 1 }))).toEqual(['harassment/urgent']);
    expect(named(judged({ any: 2, harassment: 1, urgent: -1 }))).toEqual(['harassment/attention']);
    expect(named(judged({ any: 2, burnout: 1, urgent: 1 }))).toEqual(['burnout/attention']);
  });
  test('a crisis by a rule always stands; another finding of a rule only where the gate is passed', () => {
    const finding = (kind: 'crisis' | 'burnout'): Finding => ({ kind, level: 'attention', quote: 'x', foundBy: 'rule', confidence: 0.8, why: kind });
    const rules = [finding('crisis'), finding('burnout')];
    expect(standingRules(rules, judged({ any: 0 }), thresholds)).toEqual([rules[0]]);
    expect(standingRules(rules, judged({ any: 2 }), thresholds)).toEqual(rules);
  });
});

describe('a start with bad weights is refused with a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  test('missing', () => {
    expect(() => loadClassifier(join(folder, 'nowhere.bin'))).toThrow('The weights file of the signal classifier is missing');
  });
  test.each([
    ['empty', new Uint8Array()],
    ['too short', new Uint8Array([1, 2, 3])],
    ['noise', new Uint8Array(5000).fill(7)],
    ['cut off', writeClassifier(classifier).subarray(0, 400_000)],
    ['no head', new Uint8Array([2, 0, 0, 0, 123, 125])],
  ])('%s', (name, bytes) => {
    const path = join(folder, `${name}.bin`);
    writeFileSync(path, bytes);
    expect(() => loadClassifier(path)).toThrow('The weights file of the signal classifier is broken.');
  });
  test('of another version', () => {
    const other = writeClassifier({ ...classifier, head: { ...classifier.head, featureVersion: 0 } });
    expect(() => readClassifier(other)).toThrow('were trained with other features');
  });
});

test('writing and reading weights gives the same weights back', () => {
  const again = readClassifier(writeClassifier(classifier));
  expect(again.head).toEqual(classifier.head);
  expect(again.weights.rowOf).toEqual(classifier.weights.rowOf);
  expect(Buffer.from(again.weights.linear).equals(Buffer.from(classifier.weights.linear))).toBe(true);
  expect(Buffer.from(again.weights.vectors).equals(Buffer.from(classifier.weights.vectors))).toBe(true);
});
