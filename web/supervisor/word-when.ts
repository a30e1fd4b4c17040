import { m } from '../paraglide/messages.js';
import type { Evaluation } from '../ui/records.ts';
import { clockTime, wordDay } from '../ui/time.ts';

/** When the conversation took place. Names are hidden, so this tells conversations apart. */
export function wordWhen({ startedAt }: Pick<Evaluation, 'startedAt'>): string {
  return m.signal_day_and_time({ day: wordDay(startedAt), time: clockTime(startedAt) });
}
