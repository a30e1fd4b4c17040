// What this slice is made of.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import type { Chat } from '../model/chat.ts';
import type { Prompts } from '../model/prompt.ts';
import type { Ways } from '../notify/ways.ts';
import type { Screening } from '../signals/screen-embedded.ts';

export type BetweenDeps = {
  db: Database;
  live: Live;
  screen(text: string): Screening;
  /** Null where no model is configured. */
  chat: Chat | null;
  prompts: Prompts;
  ways: Ways | null;
  alerted(organisationId: string): void;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
  /** The clock. */
  now(): Date;
};
