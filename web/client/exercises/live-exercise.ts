// Which exercise of a conversation can be acted on. Pure.
import type { Reply, Transcript } from '../talk/transcript.ts';

/**
 * The reply whose exercise is live; null where none is. A step waits as long as nothing newer of an exercise was said; an offer only
 * until the next message.
 */
export function liveExerciseOf({ entries }: Transcript, isWaiting: boolean): string | null {
  if (isWaiting) return null;
  const replies = entries.filter((entry): entry is Reply => entry.kind === 'reply' && entry.done);
  const latest = replies.findLast(({ exercise }) => exercise !== null);
  if (!latest?.exercise || entries.at(-1)?.kind === 'written') return null;
  const isOffer = latest.exercise.status === 'offered' || latest.exercise.awaits === 'offer';
  return isOffer && latest !== replies.at(-1) ? null : latest.id;
}
