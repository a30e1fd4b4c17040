// Which voice answers in the dialogue eval: `--voice NAME`. A voice changes the dependencies of the turn, and may end what it began.
import type { TurnDeps } from '../../server/conversation/turn-deps.ts';
import { makeChat } from '../../server/model/chat.ts';
import { type Behaviour, behaviours } from '../../tests/support/fake-model-answers.ts';
import { startFakeModel } from '../../tests/support/fake-model-server.ts';

export type DialogueVoice = (deps: TurnDeps) => Promise<{ deps: TurnDeps; close?(): Promise<void> }>;

/** A model that plays this behaviour on the loopback. Its screening is left to the embedded one: only the voice is played. */
function played(...turns: readonly Behaviour[]): DialogueVoice {
  return async (deps) => {
    let asked = 0;
    const fake = await startFakeModel({
      behaviourFor: ({ step }) => (step === 'screen' || step === 'facts' ? 'good' : (turns[asked++ % turns.length] as Behaviour)),
    });
    return { deps: { ...deps, chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }) }, close: () => fake.close() };
  };
}

/** What an attacker could wish a model to be, one after another. */
const hostile = ['attacker', 'obeys', 'leaks', 'human', 'says-data', 'advises', 'liar', 'wrong-language', 'nonsense'] as const;
const dull = ['dull', 'repeats', 'same-opening', 'two-questions', 'mid-sentence', 'ignores-move', 'too-long', 'silent'] as const;
/** Whose clients would wait too long in an eval. */
const slow: readonly Behaviour[] = ['stall', 'stall-midway', 'slow'];

/** By name; without a name the embedded voice answers, as when no model is set. `switching`: a model that is there every second reply. */
export const dialogueVoices: Readonly<Record<string, DialogueVoice>> = {
  embedded: async (deps) => ({ deps }),
  ...Object.fromEntries(behaviours.filter((behaviour) => !slow.includes(behaviour)).map((behaviour) => [behaviour, played(behaviour)])),
  dull: played('dull'),
  'all-dull': played(...dull),
  hostile: played(...hostile),
  switching: played('good', 'error-500', 'error-500'),
};
