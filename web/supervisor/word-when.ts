import type { Conversation, Evaluation } from '../ui/records.ts';
import { clockTime, wordDay } from '../ui/time.ts';
import { m } from '../paraglide/messages.js';

/** When the conversation took place; while that is not known, when it was evaluated. Names are hidden, so this tells them apart. */
export function wordWhen({ conversationId, createdAt }: Pick<Evaluation, 'conversationId' | 'createdAt'>, conversations: readonly Conversation[] | undefined): string {
  const at = conversations?.find(({ id }) => id === conversationId)?.startedAt ?? createdAt;
  return m.signal_day_and_time({ day: wordDay(at), time: clockTime(at) });
}
