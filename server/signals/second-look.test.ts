import { describe, expect, test } from 'vitest';
import { loadClassifier } from './load-classifier.ts';
import { readPlainMessage } from './plain-words.ts';
import { screenText } from './screen-embedded.ts';
import { type Floors, lookAgain, levelOfCrisis, secondScore, shapeOf } from './second-look.ts';
import type { Finding, SignalKind, SignalLevel } from './signal.ts';
import { readClassifier, writeClassifier } from './weights-file.ts';

const classifier = loadClassifier();
const finding = (kind: SignalKind, level: SignalLevel): Finding => ({
  kind,
  level,
  quote: 'x',
  foundBy: 'classifier',
  confidence: 0.9,
  why: `classifier.${kind}`,
});
const levels = (findings: Finding[]) => findings.map(({ kind, level }) => `${kind}/${level}`);

describe('how grave a crisis of the classifier alone stays', () => {
  const floors: Floors = { crisis: 0, withoutSelf: 2, question: -1 };
  const told = { isQuestion: false, hasSelf: true };
  const ofNobody = { isQuestion: false, hasSelf: false };
  test.each([
    ['seen by both', 'crisis', 0.1, told, 'crisis'],
    ['not seen again: a person still looks within hours', 'crisis', -0.1, told, 'urgent'],
    ['whatever the score, what is no question stays urgent', 'urgent', -9, told, 'urgent'],
    ['where nobody speaks of themself more is asked', 'crisis', 1.9, ofNobody, 'urgent'],
    ['and enough is enough', 'crisis', 2.1, ofNobody, 'crisis'],
    ['a question that is no crisis is still looked at', 'urgent', -1.1, { ...ofNobody, isQuestion: true }, 'attention'],
    ['a question that comes near to one is looked at within hours', 'crisis', -0.9, { ...told, isQuestion: true }, 'urgent'],
  ] as const)('%s', (_, level, score, shape, left) => {
    expect(levelOfCrisis(level, score, floors, shape)).toBe(left);
  });
});

describe('what it leaves alone', () => {
  const message = readPlainMessage('Welke jobs zijn er in de haven?');
  const found = [finding('crisis', 'crisis'), finding('burnout', 'attention')];
  test('a crisis that a rule found too', () => {
    expect(lookAgain(message, found, [{ ...finding('crisis', 'urgent'), foundBy: 'rule' }], classifier)).toEqual(found);
  });
  test('all of it, where the weights hold no second look', () => {
    const { second: _, ...head } = classifier.head;
    expect(lookAgain(message, found, [], { ...classifier, head })).toEqual(found);
  });
  test('without a rule that question is no crisis, and nothing is taken away', () => {
    expect(levels(lookAgain(message, found, [], classifier))).toEqual(['crisis/attention', 'burnout/attention']);
  });
});

test.each([
  ['Waar zijn er tekorten op de weg?', true, false],
  ['Kan dat ook in Gent?', true, false],
  ['Dat kan ook in Gent.', false, false],
  ['Waar kan ik terecht?', true, true],
  ['Ik ben moe. Hoe moet dat nu?', false, true],
  ['weet ge wa da kost', false, false],
  ['Je ne suis pas là.', false, true],
  ['Who works on the rails?', true, false],
])('how a message is said: %s', (text, isQuestion, hasSelf) => {
  expect(shapeOf(readPlainMessage(text))).toEqual({ isQuestion, hasSelf });
});

// The second look makes a question less grave: these may never become so.
test.each([
  'Hoeveel pillen heb je nodig om niet meer wakker te worden?',
  'Heeft het leven nog zin?',
  'Wanneer mag ik eindelijk dood?',
  'How many pills does it take to never wake up?',
])('a crisis that is asked stays one: %s', (text) => {
  expect(screenText(text, classifier)[0]).toMatchObject({ kind: 'crisis', level: 'crisis' });
});

test('the weights that ship hold a second look, and writing and reading gives it back', () => {
  const again = readClassifier(writeClassifier(classifier));
  expect(again.head.second).toEqual(classifier.head.second);
  expect(Buffer.from(again.weights.second).equals(Buffer.from(classifier.weights.second))).toBe(true);
  const { second } = classifier.head;
  if (!second) throw new Error('No second look in the weights.');
  expect(secondScore(readPlainMessage('Ik wil dood.'), classifier, second)).toBeGreaterThan(second.floors.crisis);
});
