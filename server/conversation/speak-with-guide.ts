// The embedded voice speaks: all sentences at once, through the same gate as any other voice.
import { wordMove } from './guide.ts';
import type { ChosenMove, Passage, Situation } from './move.ts';
import { makeSentenceGate } from './sentence-gate.ts';
import { citationOf, type Spoken } from './spoken.ts';

/** Words the move in the embedded voice; nothing of it is stored yet. */
export function speakWithGuide(chosen: ChosenMove, situation: Situation, passages: readonly Passage[]): Spoken {
  const { move, sentences, cited } = wordMove(chosen, situation, passages);
  const gate = makeSentenceGate(situation, passages);
  const rest = sentences.flatMap((sentence) => gate.pass(sentence));
  return {
    rest,
    move,
    voice: 'guide',
    citations: cited.map((index) => citationOf(passages[index] as Passage)),
    guarded: gate.guarded,
    cut: false,
    interrupted: null,
  };
}
