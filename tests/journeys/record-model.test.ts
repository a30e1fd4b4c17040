// A record proposed by a model, and by the rules when the model fails: the counsellor is told which, and has a proposal either way.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storyId } from '../../server/demo/story-id.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';

const over = storyId('session nadia 3');
const lines = 'Nadia ontdekte dat ze energie krijgt van uitleggen.\nBelt morgen naar Sara.';
type Record = { version: number; madeBy: string; proposal: { record: string; insights: { text: string; line: number }[]; actions: { text: string }[] } };

let koers: TestKoers;
let fake: FakeModel;
beforeAll(async () => {
  fake = await startFakeModel({
    say: () =>
      JSON.stringify({
        record: [{ text: '[NAAM1] ontdekte dat ze energie krijgt van uitleggen.', lines: [1] }],
        insights: [
          { text: 'Je ontdekte dat je energie krijgt van uitleggen.', lines: [1] },
          { text: 'Je wil directeur worden.', lines: [1] },
        ],
        actions: [],
        homework: [],
        barriers: [],
      }),
  });
  koers = await startKoers('embedded', { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' });
});
afterAll(async () => {
  await koers?.stop();
  await fake?.close();
});

it('a model’s proposal is checked against the lines; when the model falls away the rules propose', async () => {
  const els = await koers.enter('counsellor');
  const propose = (version: number) => koers.call<Record>(els, 'POST', `/api/sessions/${over}/record/propose`, { lines, version });
  const { body: first } = await propose(0);
  expect(first.madeBy).toBe('model');
  expect(first.proposal.insights).toEqual([{ text: 'Je ontdekte dat je energie krijgt van uitleggen.', line: 0 }]);
  expect(first.proposal.record).toContain('Belt morgen naar Sara');
  fake.behave('error-500');
  const { status, body: second } = await propose(first.version);
  expect(status).toBe(200);
  expect(second).toMatchObject({ madeBy: 'rules', proposal: { actions: [{ text: 'Belt morgen naar Sara' }] } });
});
