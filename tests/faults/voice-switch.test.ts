// A model that comes and goes in mid-conversation: the voice that takes over does not say again what the other said, opens otherwise, asks no
// question twice, and answers the same move.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureDialogue, type PlayedTurn } from '../../evals/dialogue/measure.ts';
import { playScript } from '../../evals/dialogue/play-script.ts';
import { type EvalKoers, openKoers } from '../../evals/open-koers.ts';
import { sameSentenceKey } from '../../server/conversation/same-sentence.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import { makeChat } from '../../server/model/chat.ts';
import type { Behaviour } from '../support/fake-model-answers.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';

const client = [
  'Ik werk al negen jaar als lasser in Genk.',
  'Het lassen zelf doe ik graag, de ploegen niet.',
  'Mijn vrouw werkt overdag en we zien elkaar amper.',
  'Ik heb gevraagd om vaste dagen, maar mijn ploegbaas zegt niets terug.',
  'Dat maakt mij kwaad.',
  'Vorige maand heb ik een nieuwe jongen leren lassen.',
  'Dat ging vlot, hij was er snel mee weg.',
  'Misschien wil ik lesgeven.',
  'Maar ik heb geen diploma.',
  'En het loon is lager, denk ik.',
  'Ik weet niet of ik dat durf.',
  'Mijn vrouw zegt dat ik moet proberen.',
];

describe('a voice that switches in mid-conversation', () => {
  let koers: EvalKoers;
  let fake: FakeModel;
  let replies = 0;
  let behaviour: (at: number) => Behaviour = () => 'good';
  beforeAll(async () => {
    fake = await startFakeModel({ behaviourFor: ({ step }) => (step === 'reply' ? behaviour(replies++) : 'good') });
    koers = await openKoers();
  }, 120_000);
  afterAll(async () => {
    await koers?.close();
    await fake?.close();
  });

  async function play(plan: (at: number) => Behaviour): Promise<PlayedTurn[]> {
    replies = 0;
    behaviour = plan;
    const deps = { ...koers.deps, screen: () => ({ signals: [], hints: [] }), chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }) };
    return playScript({ ...koers, deps }, { turns: client, client: { stage: 'deepening', counsellor: 'Els' } });
  }
  const sentencesOf = (turns: readonly PlayedTurn[]) => turns.flatMap(({ reply }) => splitSentences(reply.text).map(sameSentenceKey));

  // A service that fails is asked once more: two answers of that kind are one reply.
  it.each([
    ['every other reply', (at: number): Behaviour => (at % 3 === 0 ? 'good' : 'error-500')],
    ['after a while, for good', (at: number): Behaviour => (at < 6 ? 'good' : 'error-500')],
    ['in the middle of a sentence', (at: number): Behaviour => (at % 2 === 0 ? 'good' : 'cut')],
  ])(
    'when the model falls away %s',
    async (_, plan) => {
      const turns = await play(plan);
      const voices = new Set(turns.map(({ reply }) => reply.voice));
      expect([...voices].sort()).toEqual(['guide', 'model']);
      expect(turns.every(({ reply }) => reply.text.length > 0)).toBe(true);
      const said = sentencesOf(turns);
      expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
      const figures = measureDialogue([{ name: 'switch', turns }]);
      expect(figures.twoQuestions).toBe(0);
      // The reply after a switch does not open as the one before it.
      const opening = (turn: PlayedTurn | undefined) =>
        sameSentenceKey(turn?.reply.text ?? '')
          .split(' ')
          .slice(0, 2)
          .join(' ');
      for (const [at, turn] of turns.entries())
        if (at > 0 && turn.reply.voice === 'guide' && turns[at - 1]?.reply.voice === 'model')
          expect(opening(turn), turn.reply.text).not.toBe(opening(turns[at - 1]));
    },
    120_000,
  );

  it('the model sees what the embedded voice said, as words of Koers', async () => {
    await play((at) => (at === 0 ? 'good' : at < 3 ? 'error-500' : 'good'));
    const last = fake.bodies.findLast((body) => JSON.stringify(body).includes('zet: ')) as { messages: { content: string }[] };
    expect(last.messages[1]?.content.match(/^Koers: /gm)?.length).toBeGreaterThan(6);
  }, 120_000);
});
