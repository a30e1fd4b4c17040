// An exercise with a model's voice: whatever the model says, the step is asked and what came out stands in the client's own words.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addExercise } from '../support/exercises.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const title = 'Energie op een rij';

describeOnBoth('an exercise in a model’s voice', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let model: FakeModel;
  beforeAll(async () => {
    model = await startFakeModel();
    koers = await startKoers(kind, { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'fake', MODEL_API_KEY: 'x' });
    client = await koers.enter('client');
    await addExercise(koers, title);
  });
  afterAll(async () => {
    await koers?.stop();
    await model?.close();
  });
  beforeEach(() => model.behave('good'));

  it.each(['good', 'dull', 'attacker', 'liar', 'nonsense', 'error-500'] as const)(
    'asks the step and gives back what was said, with a model that is %s',
    async (behaviour) => {
      model.behave(behaviour);
      const tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
      const begun = await tab.ask(`Ik wil de oefening "${title}" doen.`);
      expect(begun.text).toMatch(/hoeveel energie geeft je werk je, van 0 tot 10\?/i);
      const next = await tab.ask('4');
      expect(next.done.exercise).toMatchObject({ step: { id: 'vreet' } });
      expect(next.text).toMatch(/wat kost je de meeste energie\?/i);
      expect(next.text.match(/\?/g)).toHaveLength(1);
      await tab.ask('lange vergaderingen');
      await tab.ask('tekenen en uitleggen');
      const last = await tab.ask('elke vrijdag een uur tekenen');
      expect(last.done).toMatchObject({ move: 'exercise-result', exercise: { status: 'finished' } });
      for (const line of last.done.exercise?.result?.lines ?? ['there are lines']) expect(last.text).toContain(line);
      expect(last.text.match(/\?/g)).toHaveLength(1);
      await tab.close();
    },
  );
});
