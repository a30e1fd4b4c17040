// What a client confirmed about themself, and wrote the opposite of later: both in their own words, for the counsellor to lay side by side.
import { findContradiction } from '../conversation/memory/find-contradiction.ts';
import type { Insight } from '../trajectory/insight-store.ts';
import type { BriefFacts } from './brief.ts';

/** The latest are held against what was confirmed; weighing a sentence takes a while. */
const mostMessages = 40;
const mostInsights = 20;

/** The newest message that stands against an insight of before it; null where none plainly does. */
export function findOpposite(messages: BriefFacts['messages'], insights: readonly Insight[]): BriefFacts['contradiction'] {
  const confirmed = insights.filter(({ status }) => status === 'confirmed').slice(0, mostInsights);
  for (const message of messages.slice(-mostMessages).reverse()) {
    const before = confirmed.filter(({ createdAt, messageIds }) => createdAt < message.at && !messageIds.includes(message.id));
    if (
      !findContradiction(
        message.text,
        before.map(({ text }) => text),
      )
    )
      continue;
    const insight = before.find(({ text }) => findContradiction(message.text, [text]));
    if (!insight) continue;
    return {
      before: { kind: 'insight', id: insight.id, conversationId: null, text: insight.text, at: insight.createdAt },
      now: { kind: 'message', id: message.id, conversationId: message.conversationId, text: message.text, at: message.at },
    };
  }
  return null;
}
