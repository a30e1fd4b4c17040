// Which voice answers in the dialogue eval: `--voice NAME`. A voice changes the dependencies of the turn, and may end what it began.
import type { TurnDeps } from '../../server/conversation/turn-deps.ts';

export type DialogueVoice = (deps: TurnDeps) => Promise<{ deps: TurnDeps; close?(): Promise<void> }>;

/** By name; without a name the embedded voice answers, as when no model is set. */
export const dialogueVoices: Readonly<Record<string, DialogueVoice>> = {
  embedded: async (deps) => ({ deps }),
};
