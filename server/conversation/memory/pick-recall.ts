// What of earlier conversations is brought back now, if anything: something the client confirmed, that was not brought back before and is
// not heavy. A commitment is asked after once its day is past. Pure; rules-memory.ts decides whether this is a moment for it.
import type { EarlierSaid, Situation } from '../move.ts';
import { readMessage } from '../read-message.ts';
import type { Remembered } from './remembered.ts';
import { isTooHeavy } from './too-heavy.ts';

/** A commitment without a day is asked after when it had time to happen. */
const daysWithoutDue = 2;
/** Longer than this is no longer a reminder but a lecture. */
const mostWords = 24;

/** What may be brought back, newest first. */
export function earlierOf({ insights }: Remembered): EarlierSaid[] {
  return insights
    .filter(({ status, isHere, isRecalled, isHeavy, text }) => status === 'confirmed' && !isHere && !isRecalled && !isHeavy && !isTooHeavy(text))
    .filter(({ text }) => text.split(/\s+/).length <= mostWords)
    .map(({ id, text, kind, daysAgo, isLastTime, dueIn }) => ({ id, text, isCommitment: kind === 'commitment', daysAgo, isLastTime, dueIn }))
    .toReversed();
}

const isDue = ({ dueIn, daysAgo }: EarlierSaid): boolean => (dueIn === null ? daysAgo >= daysWithoutDue : dueIn < 0);

function unsaid({ earlier = [], past }: Situation): EarlierSaid[] {
  const said = past.filter(({ from }) => from === 'koers').map(({ text }) => text.toLowerCase());
  const bare = (text: string): string => text.toLowerCase().replace(/[.!…\s]+$/u, '');
  return earlier.filter(({ text }) => !said.some((reply) => reply.includes(bare(text))));
}

/** To open a conversation with: a commitment of which the day is past, or else what was said last. */
export function recallAtStart(situation: Situation): EarlierSaid | null {
  const all = unsaid(situation);
  return all.find((said) => said.isCommitment && isDue(said)) ?? all.find(({ isCommitment }) => !isCommitment) ?? null;
}

/** When a subject returns: what was said about the same. */
export function recallOnSubject(situation: Situation, topics: readonly string[]): EarlierSaid | null {
  if (topics.length === 0) return null;
  const about = (said: EarlierSaid): boolean => readMessage(said.text, situation.language).topics.some((topic) => topics.includes(topic));
  return unsaid(situation).find((said) => (!said.isCommitment || isDue(said)) && about(said)) ?? null;
}
