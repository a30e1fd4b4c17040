// Ties together, for one process, which words an organisation works with and the counting of what its model is asked.
import type { Database } from '../db/as-person.ts';
import type { Chat } from '../model/chat.ts';
import { meterChat } from '../model/meter-chat.ts';
import type { ModelOf } from '../model/model-of.ts';
import type { ModelUse } from './model-use.ts';
import type { PromptsInUse } from './prompts-in-use.ts';
import { promptsOf, type Shipped } from './shipped.ts';

/** Where no model is configured nothing is looked up: no words go anywhere. */
export function makeModelOf(db: Pick<Database, 'asSystem'>, shipped: Shipped, inUse: PromptsInUse, use: ModelUse): ModelOf {
  const atHand = promptsOf(shipped);
  return async (organisationId, chat: Chat | null) => {
    if (!chat) return { chat, prompts: atHand };
    return { chat: meterChat(chat, (one) => use.count(organisationId, one)), prompts: await inUse.of(db, organisationId) };
  };
}
