import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { type EvalKoers, openKoers } from '../open-koers.ts';
import { answerFactQuestions, measureFacts, readFactQuestions } from './fact-questions.ts';

describe('questions of fact, over the knowledge of this house', () => {
  let koers: EvalKoers;
  let answered: Awaited<ReturnType<typeof answerFactQuestions>>;
  beforeAll(async () => {
    koers = await openKoers();
    await ingest({ db: koers.database }, koers.organisationId, await loadKnowledgeFiles('knowledge'));
    answered = await answerFactQuestions(koers, readFactQuestions());
  }, 120_000);
  afterAll(() => koers.close());

  it.each([
    ['the seen half', 0, 0.95, 0.85],
    ['the unseen half', 1, 0.95, 0.65],
  ] as const)('%s is answered, and hardly anything else taken for a question', (_, rest, precise, found) => {
    const { messages, precision, recall } = measureFacts(answered.filter((_, place) => place % 2 === rest));
    expect(messages).toBe(60);
    expect(precision).toBeGreaterThanOrEqual(precise);
    expect(recall).toBeGreaterThanOrEqual(found);
  });

  it('no question of fact that was heard gets an open question back', () => {
    const passedOver = answered.filter(({ asks, move }) => asks && move === 'open-question');
    expect(passedOver.length / answered.filter(({ asks }) => asks).length).toBeLessThanOrEqual(0.1);
  });
});
