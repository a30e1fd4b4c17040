// The first transaction of a turn. What the client wrote is durable, with its signals and the right to answer it, before anything
// else happens. In a crisis the fixed answer is part of the same transaction: no crisis message is ever stored without its answer.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { readHelpLines } from '../knowledge/help-lines.ts';
import type { Person } from '../people/roles.ts';
import { type AlertOutcome, crisisAnswer, helpLinesFor, readCrisisFollowUp, urgentLinesFor } from '../signals/crisis-answers.ts';
import { raiseSignals } from '../signals/raise.ts';
import type { HoursAround } from '../signals/due.ts';
import { rememberHints } from '../signals/remember-hints.ts';
import type { ScreenedSignal, Screening } from '../signals/screen-embedded.ts';
import type { CrisisSituation } from '../signals/signal.ts';
import { holdTrajectory } from '../signals/store.ts';
import { pauseRuns } from './exercise-store.ts';
import { languageToAnswerIn } from './language-of.ts';
import { closeAbandonedReply, type NumberedFrame, writeSafetyAnswer, writeUrgentLines } from './reply-store.ts';
import { type Context, insertClientMessage, type LockedConversation, lockConversation, readContext } from './store.ts';
import { endTurn, interruptCoaching, interruptTurn, takeLease } from './turn-store.ts';

export type Incoming = { conversationId: string; clientMessageId: string; text: string };

/** A turn that this caller holds and must answer. */
export type OpenTurn = {
  conversation: LockedConversation;
  replyId: string;
  holder: string;
  context: Context;
};

export type Acceptance = {
  messageId: string;
  seq: number;
  /** Frames to show now: the message itself for other tabs, a fixed answer in a crisis, the end of a reply that was left. */
  frames: NumberedFrame[];
  /** Running replies that this message asked to end. */
  interrupted: readonly string[];
  trajectoryId: string;
  raised: readonly ScreenedSignal[];
  /** When who guides this client works, for what is found later. */
  hours: HoursAround;
  /** Names that do not leave the house when a model reads the message. */
  names: readonly string[];
  /** The turn to answer; null when it was sent before, was answered already, or belongs to a running turn. */
  turn: OpenTurn | null;
};

/**
 * Stores one client message.
 * @param canReach whether an alert to who guides this client can go out at all: an answer in a crisis says it went only then; null: unknown
 * @throws Refusal not-found, guidance-not-ready (no stand-in or response hours yet), consent-withdrawn, guidance-closed (nothing is stored; aftercare opens it again).
 */
export async function acceptMessage(
  db: Database,
  client: Person,
  incoming: Incoming,
  screening: Screening,
  holder: string,
  canReach: boolean | null = null,
): Promise<Acceptance> {
  return db.asPerson(client, async (tx) => {
    const conversation = await lockConversation(tx, incoming.conversationId, incoming.clientMessageId);
    if (!conversation) throw new Refusal('not-found');
    if (conversation.sentBefore) {
      const { messageId, seq } = conversation.sentBefore;
      return {
        messageId,
        seq,
        frames: [],
        interrupted: [],
        trajectoryId: conversation.trajectoryId,
        raised: [],
        hours: conversation.hours,
        names: [],
        turn: null,
      };
    }
    if (!conversation.ready) throw new Refusal('guidance-not-ready');
    if (conversation.consentWithdrawn) throw new Refusal('consent-withdrawn');
    if (conversation.closed) throw new Refusal('guidance-closed');

    const messageId = crypto.randomUUID();
    const { seq, at } = await insertClientMessage(tx, { id: messageId, trajectoryId: conversation.trajectoryId, ...incoming });
    const about = { trajectoryId: conversation.trajectoryId, conversationId: conversation.id, messageId };
    const found = [...screening.signals, ...(await rememberHints(tx, { ...about, text: incoming.text }, screening.hints, at))];
    await raiseSignals(
      tx,
      about,
      found.map((signal) => ({ ...signal, why: [signal.why] })),
      { hours: conversation.hours },
    );
    const frames: NumberedFrame[] = [{ type: 'message', messageId, clientMessageId: incoming.clientMessageId, seq, text: incoming.text, at: at.toISOString() }];
    const accepted = {
      messageId,
      seq,
      frames,
      trajectoryId: conversation.trajectoryId,
      raised: found,
      hours: conversation.hours,
      names: [conversation.clientName, conversation.counsellorName, conversation.standInName ?? ''].filter(Boolean),
    };

    const crisis = found.find((signal) => signal.level === 'crisis');
    if (crisis || conversation.heldSituation) {
      const care = await answerWithCare(tx, conversation, incoming.text, crisis?.situation ?? null, { isNew: crisis !== undefined, canReach });
      frames.push(...care.frames);
      return { ...accepted, interrupted: care.interrupted, turn: null };
    }
    const urgent = found.find((signal) => signal.level === 'urgent');
    if (urgent) {
      const helpLines = urgentLinesFor(urgent.kind, conversation.language, await readHelpLines(tx));
      if (helpLines.length > 0) frames.push(...(await writeUrgentLines(tx, conversation, { level: 'urgent', situation: urgent.kind, helpLines })));
    }
    if (conversation.turn && !conversation.turn.expired) {
      return { ...accepted, interrupted: await interruptTurn(tx, conversation.id, 'message'), turn: null };
    }
    // Whoever held the turn fell away: their reply ends here, with what went out, and is part of what this one knows.
    if (conversation.turn) frames.push(...(await closeAbandonedReply(tx, conversation.id, conversation.turn.replyId)));
    const replyId = crypto.randomUUID();
    const answersAfter = conversation.turn?.answersAfter ?? seq - 1;
    await takeLease(tx, { conversationId: conversation.id, trajectoryId: conversation.trajectoryId, replyId, holder, answersAfter });
    const context = await readContext(tx, conversation.id, conversation.trajectoryId, answersAfter);
    return { ...accepted, interrupted: [], turn: { conversation, replyId, holder, context } };
  });
}

/** The fixed answer for a crisis, or for what the client writes while coaching is held. Every running reply is asked to end. */
export async function answerWithCare(
  tx: Tx,
  conversation: LockedConversation,
  text: string,
  found: CrisisSituation | null,
  { isNew, canReach }: { isNew: boolean; canReach: boolean | null },
): Promise<{ frames: NumberedFrame[]; interrupted: string[] }> {
  const situation = (found ?? conversation.heldSituation ?? 'suicide') as CrisisSituation;
  if (isNew) await holdTrajectory(tx, conversation.trajectoryId, situation);
  if (isNew) await pauseRuns(tx, conversation.trajectoryId);
  const interrupted = isNew ? await interruptCoaching(tx, conversation.trajectoryId) : await interruptTurn(tx, conversation.id, 'crisis');
  const left = conversation.turn?.expired ? await endLeftTurn(tx, conversation.id, conversation.turn.replyId) : [];
  const isFirst = conversation.heldSituation === null;
  // Who repeats in a crisis that it is one, is not safe, whatever else the words could mean.
  const followUp = isFirst ? null : isNew ? 'not-safe' : readCrisisFollowUp(text);
  const language = languageToAnswerIn(text, conversation.saidSinceHeld, conversation.language);
  const parts = crisisAnswer({
    situation,
    language,
    followUp,
    counsellorName: conversation.counsellorName,
    standInName: conversation.standInName,
    alert: alertOf(conversation, canReach),
    turn: isFirst ? 0 : conversation.fixedReplies,
  });
  const helpLines = helpLinesFor(situation, language, await readHelpLines(tx));
  const answer = await writeSafetyAnswer(
    tx,
    { conversationId: conversation.id, trajectoryId: conversation.trajectoryId, replyId: crypto.randomUUID() },
    { level: 'crisis', situation, helpLines },
    parts.map((sentence, index) => (index === 0 ? sentence : ` ${sentence}`)),
    isFirst ? `crisis: ${situation}` : `held: ${followUp}`,
  );
  return { frames: [...left, ...answer], interrupted };
}

/** At first it lies in the counsellor's inbox with this very transaction, and goes out where there is a way. Later what became of it is known. */
function alertOf({ heldSituation, alert }: LockedConversation, canReach: boolean | null): AlertOutcome {
  const isOnItsWay = heldSituation === null || alert === 'waiting';
  if (!isOnItsWay) return alert;
  return canReach ? 'sent' : 'listed';
}

/** Nobody will go on with this turn while coaching is held: its reply ends with what went out. A slow holder finds it gone. */
export async function endLeftTurn(tx: Tx, conversationId: string, replyId: string): Promise<NumberedFrame[]> {
  const frames = await closeAbandonedReply(tx, conversationId, replyId);
  await endTurn(tx, conversationId, replyId);
  return frames;
}
