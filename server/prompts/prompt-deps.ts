// What this slice is made of.
import type { JudgeSentence } from '../conversation/limits/learned/learned-guard.ts';
import type { Database } from '../db/as-person.ts';
import type { EnqueueJob } from '../jobs/jobs.ts';
import type { Live } from '../live/live.ts';
import type { Chat } from '../model/chat.ts';
import type { ModelOf } from '../model/model-of.ts';
import type { PromptCases } from './cases.ts';
import type { PromptsInUse } from './prompts-in-use.ts';
import type { Shipped } from './shipped.ts';

export type PromptDesk = { shipped: Shipped; inUse: PromptsInUse; cases: PromptCases };
export type PromptDeps = {
  db: Database;
  live: Pick<Live, 'changed'>;
  chat: Chat | null;
  modelOf: ModelOf;
  judgeSentence: JudgeSentence;
  prompts: PromptDesk;
  enqueue: EnqueueJob;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
};
