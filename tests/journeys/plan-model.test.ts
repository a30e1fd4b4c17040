// A plan section drafted with a model, and what happens when the model does not answer.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chat, JsonRequest } from '../../server/model/chat.ts';
import { ModelFailure } from '../../server/model/failure.ts';
import { loadPrompts } from '../../server/model/load-prompts.ts';
import type { PresentedSection } from '../../server/plan/present-section.ts';
import { openPlanHouse, type PlanHouse } from '../support/plan-house.ts';

/** A model that gives this answer, or this failure, and keeps what it was asked. */
function playModel(answer: unknown): Chat & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    model: 'played',
    async *streamText() {
      yield '';
    },
    async askJson<T>(request: JsonRequest<T>) {
      asked.push(request.messages.map(({ content }) => content).join('\n'));
      if (answer instanceof Error) throw answer;
      return request.schema.parse(answer);
    },
  };
}

describe('a plan section drafted with a model', () => {
  const houses: PlanHouse[] = [];
  const open = async (chat: Chat) => {
    const house = await openPlanHouse('postgres', { chat, prompts: loadPrompts(join(import.meta.dirname, '../../prompts')) });
    houses.push(house);
    return house;
  };
  afterAll(() => Promise.all(houses.map((house) => house.close())));

  describe('that answers', () => {
    const chat = playModel({
      sentences: [
        { text: 'Ik word blij van inwerken.', evidence: [1] },
        { text: 'Ik verdien 3000 euro.', evidence: [1] },
      ],
    });
    let house: PlanHouse;
    let drafted: PresentedSection;
    beforeAll(async () => {
      house = await open(chat);
      await house.says('Ik word blij van nieuwe collega’s inwerken.');
      const dark = await house.says('Ik zie het niet meer zitten.');
      await house.raises(dark, 'crisis', 'crisis', 'Ik zie het niet meer zitten.');
      await house.db.asSystem(house.organisation, 'test', (tx) =>
        tx.query(`insert into insight (organisation_id, trajectory_id, text, competency) values ($1, $2, 'Ik ben een geboren leraar.', 'motives')`, [
          house.organisation,
          house.trajectory,
        ]),
      );
      drafted = (await house.call<PresentedSection>('els', 'POST', '/sections/motives/draft')).body;
    });
    test('keeps only sentences that rest on what the client said', () => {
      expect(drafted.sentences.map(({ text }) => text)).toEqual(['Ik word blij van inwerken.']);
      expect(drafted.status).toBe('submitted');
    });
    test('is not given a message in crisis, nor an insight that the client did not confirm', () => {
      expect(chat.asked[0]).toContain('inwerken');
      expect(chat.asked[0]).not.toMatch(/zitten|geboren leraar/);
    });
    test('is named in the trail', async () => {
      expect((await house.trailOf('motives'))[0]?.detail).toMatchObject({ voice: 'model', model: 'played' });
    });
  });

  test('that does not answer in time leaves the drafting to the embedded writer, and the trail says so', async () => {
    const house = await open(playModel(new ModelFailure('timeout')));
    await house.says('Ik word blij van nieuwe collega’s inwerken.');
    const { status, body } = await house.call<PresentedSection>('els', 'POST', '/sections/motives/draft');
    expect(status).toBe(201);
    expect(body.text).toBe('Ik word blij van nieuwe collega’s inwerken.');
    expect((await house.trailOf('motives'))[0]?.detail).toMatchObject({ voice: 'guide', modelFailure: 'timeout' });
  });
});
