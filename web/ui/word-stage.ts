import { m } from '../paraglide/messages.js';
import type { Stage } from './records.ts';

const words: Record<Stage, () => string> = {
  intake: () => m.stage_intake(),
  deepening: () => m.stage_deepening(),
  synthesis: () => m.stage_synthesis(),
  aftercare: () => m.stage_aftercare(),
};

/** A stage of the trajectory, in the language of the screen. */
export const wordStage = (stage: Stage): string => words[stage]();
