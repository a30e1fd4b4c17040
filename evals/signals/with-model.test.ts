import { expect, test } from 'vitest';
import { loadPrompts } from '../../server/model/load-prompts.ts';
import { loadClassifier } from '../../server/signals/load-classifier.ts';
import { readPlainCheck } from './read-messages.ts';
import { isSafe, measureWithModel, type Outcome } from './with-model.ts';

const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);
const all = readPlainCheck();
/** Crises, other signals and quiet messages, what the embedded screening misses included. */
const few = [
  ...all.slice(0, 6),
  ...all.slice(20, 40),
  ...all.slice(-8),
  { text: 'Mijn planten zijn weggegeven, de sleutel ligt bij de buur.', signals: [{ kind: 'crisis' as const, level: 'crisis' as const }] },
];

test('a model can only add to what was found without it, and where it fails a person is asked to look', async () => {
  const outcomes = await measureWithModel(few, loadClassifier(), prompts);
  const of = (name: string) => outcomes.find((outcome) => outcome.name === name) as Outcome;
  expect(isSafe(outcomes)).toBe(true);
  for (const name of ['answers rubbish', 'never answers', 'lies about quotes'])
    expect(of(name)).toMatchObject({ unchecked: of(name).asked, silent: 0, worse: 0 });
  expect(of('answers perfectly').scores.recall.hits).toBe(of('answers perfectly').scores.recall.of);
  expect(of('answers perfectly').scores.falseAlarms).toEqual(of('embedded alone').scores.falseAlarms);
  expect(of('says nothing').scores).toEqual(of('embedded alone').scores);
  expect(of('raises everything').scores.falseCrises.hits).toBe(of('raises everything').scores.falseCrises.of);
  expect(of('never answers').asked).toBeGreaterThan(10);
});

test('an outcome in which a model took something away, or failed in silence, is not safe', async () => {
  const [alone] = (await measureWithModel(few.slice(0, 1), loadClassifier(), prompts)) as [Outcome];
  expect(isSafe([alone, { ...alone, worse: 1 }])).toBe(false);
  expect(isSafe([alone, { ...alone, silent: 1 }])).toBe(false);
  expect(isSafe([alone, { ...alone, scores: { ...alone.scores, recall: { hits: 0, of: 1 } } }])).toBe(false);
});
