import { expect, test } from 'vitest';
import { loadClassifier } from '../../server/signals/load-classifier.ts';
import { screenText } from '../../server/signals/screen-embedded.ts';
import { readMessages, readPlainCheck } from './read-messages.ts';
import { scoreSignals } from './score.ts';

const checks = readPlainCheck();
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

test('no plain check stands among the messages that are trained on', () => {
  const known = new Set(readMessages().map(({ text }) => bare(text)));
  expect(checks.filter(({ text }) => known.has(bare(text)))).toEqual([]);
});

test('what everybody would recognise is found, a crisis at the level crisis', () => {
  const classifier = loadClassifier();
  const scores = scoreSignals(checks.map(({ text, signals }) => ({ wanted: signals, found: screenText(text, classifier) })));
  expect(scores.recall.of).toBe(60);
  expect(scores.recall.hits).toBeGreaterThanOrEqual(56);
  expect(scores.crisisAsCrisis.hits).toBeGreaterThanOrEqual(scores.crisisAsCrisis.of - 1);
  expect(scores.falseCrises.hits).toBeLessThanOrEqual(2);
});
