import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify, decideKinds, modelNames, readClassifier, type Thresholds, writeClassifier } from './classify.ts';
import { loadClassifier } from './load-classifier.ts';

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
  const thresholds: Thresholds = {
    gate: { maxShare: 0, from: 1 },
    margin: 1,
    mostKinds: 2,
    crisis: { anyShare: 0, from: 3, certainFrom: 4 },
    urgentFrom: { harassment: 0 },
  };
  const scores = (own: Record<string, number>) => modelNames.map((name) => own[name] ?? -9);

  test('below the gate nothing is named', () => {
    expect(decideKinds(scores({ any: 0.9, burnout: 5 }), thresholds)).toEqual([]);
  });
  test('the best kind and what comes near it, never more than allowed', () => {
    const kinds = decideKinds(scores({ any: 2, burnout: 2, addiction: 1.8, harassment: 1.5, 'mental-health': 0.5 }), thresholds);
    expect(kinds.map(({ kind }) => kind)).toEqual(['burnout', 'addiction']);
  });
  test('a crisis passes its own door even below the gate: a person looks soon', () => {
    expect(decideKinds(scores({ any: 0, crisis: 3.5 }), thresholds)).toEqual([{ kind: 'crisis', level: 'urgent', above: 0.5 }]);
    expect(decideKinds(scores({ any: 0, crisis: 3 }), thresholds)).toEqual([]);
  });
  test('only a crisis that the classifier is certain of is at the level crisis, through the door and through the gate', () => {
    const levels = (any: number, crisis: number) => decideKinds(scores({ any, crisis }), thresholds).map(({ kind, level }) => `${kind}/${level}`);
    expect(levels(0, 4)).toEqual(['crisis/urgent']);
    expect(levels(0, 4.1)).toEqual(['crisis/crisis']);
    expect(levels(2, 1)).toEqual(['crisis/urgent']);
    expect(levels(2, 4.1)).toEqual(['crisis/crisis']);
  });
  test('urgent only where the kind can be urgent and the score says so', () => {
    const level = (own: Record<string, number>) => decideKinds(scores({ any: 2, ...own }), thresholds)[0]?.level;
    expect(level({ harassment: 1, urgent: 1 })).toBe('urgent');
    expect(level({ harassment: 1, urgent: -1 })).toBe('attention');
    expect(level({ burnout: 1, urgent: 1 })).toBe('attention');
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
  expect(Buffer.from(again.weights).equals(Buffer.from(classifier.weights))).toBe(true);
});
