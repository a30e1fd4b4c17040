// One message of a client, from the socket to the last sentence of the reply.
//
// First it is made durable, together with what the screening found in it and the right to answer it. In a crisis a fixed,
// human-written answer is stored in that same transaction and no voice speaks. Otherwise a pure function picks the move, knowledge
// is looked up, and a voice words the move, sentence by sentence: each sentence passes the guard, is stored, then goes out. Where a
// model is configured it screens the message at the same time, and a crisis that it finds stops the reply. If the model falls
// silent, the embedded voice goes on with the same move. Whoever falls over in the middle is continued by whoever comes next.
import { Refusal } from '../errors.ts';
import { describeError } from '../log.ts';
import { withModel } from '../model/model-of.ts';
import { canReachGuides } from '../notify/can-reach.ts';
import type { Person } from '../people/roles.ts';
import { acceptMessage, type Acceptance, type Incoming, type OpenTurn } from './accept-message.ts';
import { answerTurn } from './answer-turn.ts';
import { openNextTurn } from './next-turn.ts';
import { rollSummary } from './roll-summary.ts';
import { screenLate, screenLeft } from './screen-late.ts';
import { leaseSeconds } from './turn-store.ts';
import type { TurnDeps, VoicedTurnDeps } from './turn-deps.ts';
import { messageLimit } from './wire.ts';

/**
 * Takes a client's message and answers it. Resolves when nothing of the conversation is left to answer here.
 * @param accepted called as soon as the message is stored; from then on it cannot be lost.
 * @returns for how many milliseconds somebody else holds the turn, who may fall away; null when nobody does
 * @throws Refusal too-long, invalid-input (nothing in it), not-found, guidance-not-ready, consent-withdrawn, guidance-closed
 */
export async function takeTurn(deps: TurnDeps, client: Person, incoming: Incoming, accepted: (acceptance: Acceptance) => void): Promise<number | null> {
  if (incoming.text.length > messageLimit) throw new Refusal('too-long', { limit: messageLimit, length: incoming.text.length });
  // White space and control characters say nothing; the database keeps no NUL.
  if (!/[^\s\p{Cc}]/u.test(incoming.text)) throw new Refusal('invalid-input', { field: 'text' });

  const screening = deps.screen(incoming.text);
  const isCrisis = screening.signals.some(({ level }) => level === 'crisis');
  const canReach = isCrisis ? await knowWhoIsReached(deps, client, incoming.conversationId) : null;
  const acceptance = await acceptMessage(deps.db, client, incoming, screening, deps.holder, canReach);
  accepted(acceptance);
  deps.live.framesSent(incoming.conversationId, acceptance.frames);
  deps.live.changed(client.organisationId, 'conversations', acceptance.trajectoryId);
  if (acceptance.raised.length > 0) deps.live.changed(client.organisationId, 'signals', acceptance.trajectoryId);
  if (acceptance.raised.some(({ level }) => level !== 'attention')) deps.alerted(client.organisationId);

  // A message that joins a running reply ends it at a sentence boundary; whoever runs it answers both. One that was sent before
  // asks nobody to end anything; it may have been left without anyone to answer it.
  acceptance.interrupted.forEach(deps.running.interrupt);
  if (acceptance.frames.length === 0) return continueTurn(deps, client, incoming.conversationId);

  const voiced = await withModel(deps, client.organisationId);
  const late = screenLate(voiced, client, incoming, acceptance);
  await goOn(voiced, client, acceptance.turn, late);
  await late.settled;
  return acceptance.turn ? null : leaseSeconds * 1000;
}

/**
 * Continues a conversation whose turn was left by an instance that fell away. Harmless when there is nothing to continue.
 * @returns for how many milliseconds somebody else still holds the turn; null when nobody does
 */
export async function continueTurn(deps: TurnDeps, client: Person, conversationId: string): Promise<number | null> {
  const { turn, heldForMs } = await nextTurn(deps, client, conversationId, null);
  const voiced = await withModel(deps, client.organisationId);
  const late = turn && screenLeft(voiced, client, turn);
  await goOn(voiced, client, turn, late);
  await late?.settled;
  return heldForMs;
}

async function goOn(deps: VoicedTurnDeps, client: Person, first: OpenTurn | null, late: ReturnType<typeof screenLate> | null): Promise<void> {
  let screening = late;
  for (let turn = first; turn; ) {
    const more = await answerTurn(deps, client, turn, screening);
    if (!more) await rollSummary(deps, client, turn);
    // Only the message that opened this turn was screened with it; what joined later has a screening of its own.
    screening = null;
    turn = more ? (await nextTurn(deps, client, turn.conversation.id, turn.replyId)).turn : null;
  }
}

/** Whether an alert can leave for who guides this client. Where that is not known the answer promises less; it never waits for it. */
async function knowWhoIsReached(deps: TurnDeps, client: Person, conversationId: string): Promise<boolean | null> {
  return deps.db
    .asSystem(client.organisationId, 'ways to who guides', (tx) => canReachGuides(tx, conversationId, deps.ways))
    .catch((error: unknown) => {
      deps.log('reach.unknown', describeError(error));
      return null;
    });
}

async function nextTurn(deps: TurnDeps, client: Person, conversationId: string, from: string | null) {
  const next = await openNextTurn(deps.db, client, conversationId, deps.holder, from);
  if (next.frames.length > 0) deps.live.framesSent(conversationId, next.frames);
  return next;
}
