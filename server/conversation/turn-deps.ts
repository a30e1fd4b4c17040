// What a turn needs from outside, so that the same turn runs on Node, on Workers and in a test.
import type { Database } from '../db/as-person.ts';
import type { Catalogues } from '../knowledge/occupations/catalogues.ts';
import type { Retrieve } from '../knowledge/retrieve.ts';
import type { Live } from '../live/live.ts';
import type { Chat } from '../model/chat.ts';
import type { ModelInUse, ModelOf } from '../model/model-of.ts';
import type { Ways } from '../notify/ways.ts';
import type { Screening } from '../signals/screen-embedded.ts';
import type { JudgeSentence } from './limits/learned/learned-guard.ts';
import type { RunningReplies } from './running-replies.ts';

export type TurnDeps = {
  db: Database;
  live: Live;
  /** Rules and classifier over one message; pure, within milliseconds. */
  screen(text: string): Screening;
  /** The learned guard, beside the rules, over one sentence of a model; pure, within a millisecond. */
  judgeSentence: JudgeSentence;
  retrieve: Retrieve;
  /** The occupations of an organisation, read once and kept. */
  occupations: Catalogues;
  /** Null: the embedded voice answers, and no model screens. */
  chat: Chat | null;
  /** The words and the model of an organisation, as they are now. */
  modelOf: ModelOf;
  /** Whether a model holds the facts of a reply against the passages they cite, beside the embedded check. */
  checksFacts: boolean;
  /** This instance, as the holder of leases. */
  holder: string;
  running: RunningReplies;
  /** An alert was committed: what waits in this organisation's outbox goes out. Never throws; what it misses, the next minute finds. */
  alerted(organisationId: string): void;
  /** The ways out of the house; null where the runtime has none and a Node instance empties the outbox. */
  ways: Ways | null;
  /** Time limits towards the model, in milliseconds. */
  limits: { screeningHoldsFirstSentence: number };
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
};

/** A turn under way: its words and model were taken at its beginning and stay the same to its end. */
export type VoicedTurnDeps = TurnDeps & ModelInUse;
