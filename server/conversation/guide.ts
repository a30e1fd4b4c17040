// The embedded voice: words a chosen move without a model and without a network. It says what it heard in the client's own words,
// then takes one step. It may be plain; it may never be false. Relied on by take-turn.ts, always there when a model is not.
import { Reply } from './compose-reply.ts';
import { foreignPhrases, wordForeign } from './guide-foreign.ts';
import { wordDutch } from './guide-nl.ts';
import type { ChosenMove, MoveName, Passage, Situation } from './move.ts';
import { speaksSimply } from './pick-question.ts';
import { isPlainlyRight } from './find-statements.ts';
import { readMessage } from './read-message.ts';

/** A worded reply. `cited` are indexes into the passages, in the order of the markers [1], [2] in the sentences. */
export type GuideReply = { move: MoveName; sentences: string[]; cited: number[] };

/** What the client asked is answered, and what is heavy is heard, also where it touches a subject that Koers leaves alone. */
const answering = new Set<MoveName>(['inform', 'own-file', 'limit', 'after-signal', 'be-clear']);

/**
 * Words a move.
 * @param passages what was looked up for the move's query, best first
 * @param today ISO date against which a rule's last day is held; a replay may fix it
 */
export function wordMove(
  chosen: ChosenMove,
  situation: Situation,
  passages: readonly Passage[],
  today: string = new Date().toISOString().slice(0, 10),
): GuideReply {
  const reply = new Reply(answering.has(chosen.move) ? { ...situation, guidance: null } : situation, passages);
  const read = readMessage(situation.text, situation.language);
  // Whoever is learning Dutch gets nothing said back that might repeat a mistake.
  const reading =
    situation.language === 'nl' && speaksSimply(situation, read)
      ? {
          ...read,
          quote: read.quote !== null && isPlainlyRight(read.quote) ? read.quote : null,
          statements: read.statements.filter(({ mirrored }) => isPlainlyRight(mirrored.text)),
        }
      : read;
  const move =
    situation.language === 'nl'
      ? wordDutch({ chosen, situation, passages, reading, reply, today })
      : wordForeign({ chosen, situation, passages, reading, reply, today }, foreignPhrases[situation.language]);
  return { move, sentences: reply.sentences, cited: reply.cited };
}
