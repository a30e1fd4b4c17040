// What screening a text outside a conversation is made of.
import type { Database } from '../../db/as-person.ts';
import type { Live } from '../../live/live.ts';
import type { Chat } from '../../model/chat.ts';
import type { ModelOf } from '../../model/model-of.ts';
import type { Ways } from '../../notify/ways.ts';
import type { Screening } from '../screen-embedded.ts';

export type TextDeps = {
  db: Database;
  live: Pick<Live, 'changed'>;
  screen(text: string): Screening;
  /** Null where no model is configured. */
  chat: Chat | null;
  modelOf: ModelOf;
  ways: Ways | null;
  alerted(organisationId: string): void;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
  /** The clock; the real one where none is given. */
  now?(): Date;
};
