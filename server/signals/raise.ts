// Raises what screening found, in the transaction of the message itself: a message is never stored without its signals.
import type { Tx } from '../db/as-person.ts';
import { dueAt, type HoursAround } from './due.ts';
import type { CrisisSituation, Finder, SignalKind, SignalLevel } from './signal.ts';
import { insertSignals } from './store.ts';
import type { WrittenPlace } from './written/written-in.ts';

/** Where it was written: a message of a conversation, or a text that the client wrote outside of one. */
export type AboutText = { trajectoryId: string; conversationId: string; messageId: string } | ({ trajectoryId: string } & WrittenPlace);

/** A signal to raise; `quote` is a verbatim sentence of the message. */
export type Raised = {
  kind: SignalKind;
  level: SignalLevel;
  quote: string;
  foundBy: readonly Finder[];
  confidence: number;
  why: readonly string[];
  situation?: CrisisSituation | undefined;
};

/**
 * Writes signals, the reason for an audit, and the trail. A kind that this message already raised, or that stands open
 * for this text, is left as it is.
 * Runs as the client whose message it is, who cannot read what they raised. `hours` come with the lock of the conversation: raising
 * asks the database nothing of its own.
 */
export async function raiseSignals(
  tx: Tx,
  about: AboutText,
  signals: readonly Raised[],
  { now = new Date(), hours }: { now?: Date; hours?: HoursAround } = {},
): Promise<void> {
  if (signals.length === 0) return;
  await insertSignals(
    tx,
    about,
    signals.map((signal) => ({ ...signal, id: crypto.randomUUID(), dueAt: dueAt(signal.level, now, hours) })),
  );
}
