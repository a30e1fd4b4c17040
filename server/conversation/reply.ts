// The model's voice: words a move that code has chosen. It gives raw pieces; nothing of it reaches a client before guard.ts
// has passed each sentence (take-turn.ts). Where it fails, the embedded voice (guide.ts) words the same move.
import type { Chat } from '../model/chat.ts';
import { makeVeil } from '../model/placeholders.ts';
import { asData, fillIn, type Prompts, sectionOf } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import { exerciseLines } from './exercise-for-model.ts';
import { type ChosenMove, moveNames, type Passage, type Situation } from './move.ts';
import { charactersPerToken, pastLines, replyBudget, replyValues } from './reply-context.ts';

/** Every move but the one that no voice words. */
export const wordedMoves = moveNames.filter((move) => move !== 'safety');

export const replyStep: Step<string> = {
  promptId: 'reply',
  fills: ['counsellor', 'move', 'moveWords', 'reason', 'stage', 'language', 'level', 'guidance', 'file', 'passages', 'past', 'message'],
  wordsFrom: { moves: wordedMoves },
};

/** How long a client waits for the model before the embedded voice takes over (milliseconds), and how long a reply may be. */
export const replyLimits = { firstTokenMs: 4000, betweenMs: 4000, totalMs: 20_000, maxTokens: 400 };

export type ReplyInput = { chosen: ChosenMove; situation: Situation; passages: readonly Passage[] };

/** What the model is told to do for this move, without the examples: no sentence of it may come back as a reply. */
export function instructionsOf(prompts: Prompts, move: ChosenMove['move']): string {
  const words = move === 'safety' ? '' : sectionOf(prompts, 'moves', move).replace(/Zo kan het:[\s\S]*$/u, '');
  return `${sectionOf(prompts, 'reply', 'system')}\n${words}`;
}

/**
 * The reply, piece by piece, with names and numbers put back. `[n]` in it is the n-th of the given passages, from 1; only the
 * first `replyBudget.passages` of them are shown to the model, so a higher number is made up.
 * @throws ModelFailure, also after pieces were given; Error for the move `safety`
 */
export async function* streamReply(
  chat: Chat,
  prompts: Prompts,
  { chosen, situation, passages }: ReplyInput,
  signal?: AbortSignal,
  limits: typeof replyLimits = replyLimits,
): AsyncGenerator<string, void, undefined> {
  if (chosen.move === 'safety') throw new Error('the move safety is a fixed text, never worded by a voice');
  const veil = makeVeil({ names: [situation.counsellorName, situation.clientName] });
  const counsellor = veil.hide(situation.counsellorName);
  const values = {
    ...replyValues(chosen, situation, passages, veil),
    counsellor,
    moveWords: [fillIn(sectionOf(prompts, 'moves', chosen.move), { counsellor }), ...exerciseLines(chosen).map((line) => asData(veil.hide(line)))].join('\n'),
  };
  const bare = wordStep(prompts, replyStep.promptId, { ...values, past: '' });
  const left = replyBudget.promptTokens * charactersPerToken - bare.system.length - bare.user.length;
  const { system, user } = wordStep(prompts, replyStep.promptId, { ...values, past: pastLines(situation.past, left, veil) });
  const answer = chat.streamText({ step: replyStep.promptId, system, messages: [{ role: 'user', content: user }], signal, ...limits });
  yield* veil.restorePieces(answer);
}
