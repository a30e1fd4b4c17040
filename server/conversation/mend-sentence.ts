// What becomes of a model's sentence that the guard held back: worded once more by the model, else something safe of the embedded voice for
// the same move, else nothing. Each is counted beside the rule: `steering:rewritten`, `steering:replaced`, `steering`; what the learned guard
// held back is mended as the rule of that name, and counted with its own: `learned:steering:rewritten`.
import { ModelFailure } from '../model/failure.ts';
import { makeVeil } from '../model/placeholders.ts';
import { wordMove } from './guide.ts';
import type { ChosenMove, Passage, Situation } from './move.ts';
import { isMendable, type MendableRule, rewriteSentence } from './rewrite-sentence.ts';
import type { SentenceGate } from './sentence-gate.ts';
import { splitSentences } from './sentences.ts';
import type { VoicedTurnDeps } from './turn-deps.ts';

/** In one reply; a model that needs more is not going to find the way. */
const mostRewrites = 2;
/** And of what is said in their place: a reply that is patched all over is not one. */
const mostReplaced = 2;

/** Moves that answer; the others listen. */
const answering: ReadonlySet<string> = new Set([
  'inform',
  'inform-unknown',
  'own-file',
  'hand-back',
  'limit',
  'be-clear',
  'after-signal',
  'quiet',
  'offer-language',
  'recall',
  'close',
]);

type Deps = Pick<VoicedTurnDeps, 'chat' | 'prompts' | 'log'>;
type Task = { chosen: ChosenMove; situation: Situation; passages: readonly Passage[]; gate: SentenceGate; stopped: AbortSignal };

/** Makes the one who mends the sentences of one reply. */
export function makeMender(deps: Deps, { chosen, situation, passages, gate, stopped }: Task) {
  const veil = makeVeil({ names: [situation.counsellorName, situation.clientName] });
  let rewrites = 0;
  let replaced = 0;
  let safe: string[] | null = null;

  async function wordAgain(sentence: string, rule: MendableRule): Promise<string | null> {
    if (!deps.chat || rewrites >= mostRewrites || stopped.aborted) return null;
    rewrites++;
    try {
      const again = await rewriteSentence(
        deps.chat,
        deps.prompts,
        { sentence, rule, move: chosen.move, message: situation.text, language: situation.language, isSimpler: situation.guidance?.simpler === true },
        veil,
        stopped,
      );
      // One sentence of the same kind, that brings in nothing to be checked against a source.
      const isOne = splitSentences(again).length === 1 && again.includes('?') === sentence.includes('?');
      const held = gate.hold(again);
      return isOne && !held.isFact && held.rule === null && held.limit === null ? again : null;
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      rewrites = mostRewrites;
      deps.log('reply.not-rewritten', { kind: failure.kind, rule });
      return null;
    }
  }

  /** What the embedded voice says at this move: its question for a question, else what it heard. Without sources: their numbers are the model's. */
  function takeSafe(isQuestion: boolean): string | null {
    if (replaced >= mostReplaced) return null;
    safe ??= wordMove(chosen, situation, passages).sentences.filter((sentence) => !/\[\d+\]/.test(sentence));
    const at = safe.findIndex((sentence) => sentence.includes('?') === isQuestion);
    return at < 0 ? null : (safe.splice(at, 1)[0] ?? null);
  }

  return {
    /**
     * The parts to send instead of a sentence that was held back.
     * @param place of the rule in what the gate counted
     */
    async mend(sentence: string, place: number): Promise<string[]> {
      const counted = gate.guarded[place];
      const rule = counted?.replace(/^learned:/u, '');
      if (rule === undefined || !isMendable(rule)) return [];
      const again = await wordAgain(sentence, rule);
      const parts = again === null ? [] : gate.passInstead(again, `${counted}:rewritten`, place);
      if (parts.length > 0) return parts;
      const isQuestion = sentence.includes('?');
      // An answer is not patched: where nothing of it could be said, the embedded voice gives the whole of it.
      if (gate.sent === 0 && answering.has(chosen.move)) return [];
      // In the middle of a reply a statement may be missed without harm; its beginning and its question may not.
      if (!isQuestion && gate.sent > 0) return [];
      const instead = takeSafe(isQuestion);
      if (instead === null) return [];
      const said = gate.passInstead(instead, `${counted}:replaced`, place);
      if (said.length > 0) replaced++;
      return said;
    },
  };
}
