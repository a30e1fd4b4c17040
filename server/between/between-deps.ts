// What this slice is made of.
import type { Live } from '../live/live.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';

export type BetweenDeps = TextDeps & {
  live: Live;
  /** The clock. */
  now(): Date;
};
