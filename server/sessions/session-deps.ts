// What this slice is made of.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import type { Chat } from '../model/chat.ts';
import type { ModelOf } from '../model/model-of.ts';

export type SessionDeps = {
  db: Database;
  live: Live;
  chat: Chat | null;
  modelOf: ModelOf;
  /** Says that something waits in the outbox. */
  alerted(organisationId: string): void;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
  /** The clock. */
  now(): Date;
};
