// Wherever a client writes outside a conversation the model looks too; where it cannot, a person is asked to, and it looks again later.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../../server/sweep.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth } from '../support/koers.ts';
import { openWritingHouse, type WritingHouse, writings } from '../support/writing-house.ts';

// Nothing that rules or classifier would raise: only the model of this test finds something in it.
const worries = 'De week was lang en grijs.';
const another = 'De maand was lang en grijs.';

describeOnBoth('what the model looks at beside the conversation', (kind) => {
  let fake: FakeModel;
  let house: WritingHouse;
  beforeAll(async () => {
    const found = (quote: string) => JSON.stringify({ signals: [{ kind: 'crisis', level: 'crisis', quote, confidence: 0.8, situation: 'suicide' }] });
    fake = await startFakeModel({
      say: ({ step, message }) => (step === 'screen' ? ([worries, another].filter((text) => message.includes(text)).map(found)[0] ?? null) : null),
    });
    house = await openWritingHouse(kind, { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' });
  });
  afterEach(async () => {
    fake.behave('good');
    await house.settle();
  });
  afterAll(async () => {
    await house?.stop();
    await fake?.close();
  });
  const raisedAt = (id: string) =>
    house.system<{ kind: string; level: string; status: string; quote: string }>(
      `select kind, level, status, quote from signal where written_id = $1 and status <> 'resolved' order by raised_at, kind`,
      [id],
    );
  const waiting = async (id: string) => (await house.system('select 1 from unscreened_text where written_id = $1', [id])).length;

  describe.each(writings)('in $name', ({ write }) => {
    it('is found by it after it was written, and holds the coaching', async () => {
      const { id, answer } = await write(house, worries);
      expect(answer.body.care ?? null).toBeNull();
      await expect.poll(() => raisedAt(id), { timeout: 30_000 }).toMatchObject([{ kind: 'crisis', status: 'open', quote: worries }]);
      await expect.poll(() => house.isHeld()).toBe(true);
      await expect.poll(() => waiting(id)).toBe(0);
    });

    it('is asked of a person where it cannot look, and looked at when it is back', async () => {
      fake.behave('error-500');
      const { id } = await write(house, another);
      await expect.poll(() => raisedAt(id), { timeout: 30_000 }).toMatchObject([{ kind: 'unchecked', status: 'open' }]);
      expect(await waiting(id)).toBeGreaterThan(0);
      fake.behave('good');
      await sweep(house.koers.deps);
      expect(await waiting(id)).toBe(0);
      expect(await raisedAt(id)).toMatchObject([{ kind: 'crisis', status: 'open', quote: another }]);
    });
  });
});
