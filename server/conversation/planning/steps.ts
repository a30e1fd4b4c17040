// Moves by which Koers asks something that the client did not bring up themselves. Between two of them the client talks; after
// resistance, a heavy feeling or a signal there is none. Pure.
import type { MoveName } from '../move.ts';

export const steps: ReadonlySet<MoveName> = new Set(['scaling', 'exception', 'future', 'confront', 'commit', 'career-question']);

/** Replies between two steps. */
export const repliesBetween = 3;
/** The same step comes back after this many replies at the soonest. */
export const repliesBeforeAgain = 10;
