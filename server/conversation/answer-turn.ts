// One reply: the move is picked, knowledge looked up, a voice words it, and every sentence passes the guard before it is stored
// and sent. No transaction is open while a voice speaks.
import { ModelFailure } from '../model/failure.ts';
import type { Person } from '../people/roles.ts';
import type { OpenTurn } from './accept-message.ts';
import { wordMove } from './guide.ts';
import { proposeInsights } from './memory.ts';
import { chooseMove, type ChosenMove, type Passage, type Situation } from './move.ts';
import type { LateScreening } from './screen-late.ts';
import { proposeInsights as keepInsights } from '../trajectory/store.ts';
import { makeSentenceGate } from './sentence-gate.ts';
import { speakWithModel } from './speak-with-model.ts';
import { type Closing, closeReply, endTurn, type NumberedFrame, type OpenReply, renewLease } from './store.ts';
import type { TurnDeps } from './turn-deps.ts';
import type { Citation, Voice } from './wire.ts';

const renewEveryMs = 5000;

/** Answers one turn. True when the client wrote again in the meantime, and this holder must go on. */
export async function answerTurn(deps: TurnDeps, client: Person, turn: OpenTurn, screening: LateScreening | null): Promise<boolean> {
  const { conversation, context } = turn;
  const reply: OpenReply = { conversationId: conversation.id, trajectoryId: conversation.trajectoryId, replyId: turn.replyId, holder: turn.holder };
  const situation = describeSituation(deps, turn);
  const chosen = chooseMove(situation);
  const answeredUpTo = context.waiting.at(-1)?.seq ?? 0;
  const insights = context.waiting.flatMap(({ id, text }) => proposeInsights(text).map((insight) => ({ ...insight, messageId: id })));

  const stopped = deps.running.begin(turn.replyId);
  const renewing = setInterval(() => void deps.db.asPerson(client, (tx) => renewLease(tx, reply)).catch(() => undefined), renewEveryMs);
  try {
    const passages = chosen.query ? await lookUp(deps, client, { query: chosen.query, language: situation.language, limit: 5 }) : [];
    const spoken = deps.chat
      ? await speakWithModel(deps, client, { reply, chosen, situation, passages, stopped, screening })
      : speakWithGuide(chosen, situation, passages);
    if (spoken === 'lost') return false;
    const isSilent = !spoken.sent && spoken.rest.length === 0;
    if (isSilent && spoken.interrupted === 'message') return true;
    const closed = await deps.db.asPerson(client, async (tx) => {
      const closing: Closing = { ...spoken, reason: chosen.reason, answeredUpTo };
      const closed = isSilent ? 'unsaid' : await closeReply(tx, reply, spoken.rest, closing);
      if (closed === 'lost') return closed;
      if (typeof closed === 'object') {
        if (insights.length > 0) await keepInsights(tx, conversation.trajectoryId, insights);
        return closed;
      }
      // A stop or a crisis came before the last sentences: they are not said. A reply without any leaves no message behind.
      if (spoken.sent) return (await closeReply(tx, reply, [], { ...closing, cut: true })) as { frames: NumberedFrame[]; more: boolean };
      return { frames: [], more: await endTurn(tx, conversation.id, turn.replyId, answeredUpTo) };
    });
    if (closed === 'lost') return false;
    deps.live.framesSent(conversation.id, closed.frames);
    if (insights.length > 0) deps.live.changed(client.organisationId, 'trajectories', conversation.trajectoryId);
    return closed.more;
  } finally {
    clearInterval(renewing);
    deps.running.end(turn.replyId);
  }
}

/** Passages for a move. Where the service that measures a question fails, Koers says that it does not know instead of nothing. */
async function lookUp(deps: TurnDeps, client: Person, question: Parameters<TurnDeps['retrieve']>[1]): Promise<Passage[]> {
  try {
    return await deps.retrieve(client, question);
  } catch (failure) {
    if (!(failure instanceof ModelFailure)) throw failure;
    deps.log('retrieval.failed', { kind: failure.kind });
    return [];
  }
}

/** What a voice said: sentences that are not stored yet, and what closes the reply. */
export type Spoken = {
  rest: string[];
  move: string;
  voice: Voice;
  citations: Citation[];
  guarded: string[];
  cut: boolean;
  interrupted: 'message' | 'stop' | 'crisis' | null;
  /** Whether sentences were stored and sent before `rest`. */
  sent?: boolean;
};

function speakWithGuide(chosen: ChosenMove, situation: Situation, passages: readonly Passage[]): Spoken {
  const { move, sentences, cited } = wordMove(chosen, situation, passages);
  const gate = makeSentenceGate(situation, passages);
  const rest = sentences.flatMap((sentence) => gate.pass(sentence));
  return { rest, move, voice: 'guide', citations: cited.map((index) => citationOf(passages[index] as Passage)), guarded: gate.guarded, cut: false, interrupted: null };
}

export function citationOf(passage: Passage): Citation {
  return { documentId: passage.documentId, title: passage.title, ...(passage.url ? { url: passage.url } : {}), checkedAt: passage.checkedAt };
}

function describeSituation(deps: TurnDeps, { conversation, context }: OpenTurn): Situation {
  const text = context.waiting.map((message) => message.text).join('\n\n');
  return {
    stage: conversation.stage,
    language: conversation.language,
    text,
    past: context.past,
    findings: context.waiting.flatMap((message) => deps.screen(message.text)).map(({ foundBy, ...finding }) => ({ ...finding, foundBy: foundBy[0] ?? 'rule' })),
    counsellorName: conversation.counsellorName,
    clientName: conversation.clientName,
    hoursLeft: conversation.hoursLeftMinutes === null ? null : conversation.hoursLeftMinutes / 60,
    careerQuestion: conversation.careerQuestion,
    insights: context.insights,
    actions: context.actions,
  };
}

