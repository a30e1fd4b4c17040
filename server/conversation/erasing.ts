// When a client can erase a conversation of theirs. What a person still has to look at does not vanish before they looked: erasing must not
// be the way in which a cry for help goes unseen. Pure.

export type BeforeErasing = {
  /** A reply is on its way. */
  isReplying: boolean;
  /** A machine has still to look at something in it. */
  isUnscreened: boolean;
  /** Signals from it that nobody resolved yet. */
  openSignals: number;
  /** An exercise was last played in it, and there is no other conversation in which it could go on. */
  isOnlyPlaceOfExercise: boolean;
};
export type ErasingRefused = 'replying' | 'looked-at' | 'exercise';

/** Why it cannot be erased now; null: it can. */
export function whyNotErase({ isReplying, isUnscreened, openSignals, isOnlyPlaceOfExercise }: BeforeErasing): ErasingRefused | null {
  if (isReplying) return 'replying';
  if (isUnscreened || openSignals > 0) return 'looked-at';
  return isOnlyPlaceOfExercise ? 'exercise' : null;
}
