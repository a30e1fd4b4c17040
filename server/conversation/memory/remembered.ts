// What is known of a client when they write again: what they confirmed and set out to do, what they said in earlier conversations, and
// what was asked and brought back already. Shapes only; read in memory-store.ts.
import type { InsightKind, InsightStatus } from '../../trajectory/insight.ts';

export type RememberedInsight = {
  id: string;
  text: string;
  kind: InsightKind;
  status: InsightStatus;
  messageIds: readonly string[];
  /** Said in this conversation. */
  isHere: boolean;
  /** Days since it was said, in Brussels. */
  daysAgo: number;
  /** Said in the conversation right before this one. */
  isLastTime: boolean;
  due: string | null;
  /** Days until it is due; negative when that is past, null where no day is known. */
  dueIn: number | null;
  /** Brought back in a conversation already. */
  isRecalled: boolean;
  /** Something in the messages it came from was answered as a signal. */
  isHeavy: boolean;
};

export type RememberedQuestion = { text: string; status: 'proposed' | 'kept' | 'refused'; isHere: boolean; daysAgo: number };

export type Remembered = {
  /** Today in Brussels, as 2026-11-27. */
  today: string;
  /** Oldest first, with those that were refused or thrown away: nothing of them is proposed again. */
  insights: readonly RememberedInsight[];
  /** What the messages said of which something was thrown away. */
  thrownAwayFrom: readonly string[];
  questions: readonly RememberedQuestion[];
  /** Messages of earlier conversations without a signal, newest first. */
  saidBefore: readonly string[];
  /** Pairs of opposites that the client was asked about. */
  asked: readonly string[];
};

/** Of a client about whom nothing is known. */
export const nothingRemembered: Remembered = { today: '1970-01-01', insights: [], thrownAwayFrom: [], questions: [], saidBefore: [], asked: [] };
