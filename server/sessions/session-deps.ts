// What this slice is made of.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import type { Chat } from '../model/chat.ts';
import type { Prompts } from '../model/prompt.ts';

export type SessionDeps = {
  db: Database;
  live: Live;
  chat: Chat | null;
  prompts: Prompts;
  /** Says that something waits in the outbox. */
  alerted(organisationId: string): void;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
  /** The clock. */
  now(): Date;
};
