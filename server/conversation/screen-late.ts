// The model's own look at a message, beside the embedded screening. It adds what it finds and never takes anything away. If it
// finds a crisis after all, coaching is held and the reply stops; if it cannot look, a person is asked to: signal `unchecked`.
import { describeError } from '../log.ts';
import type { Person } from '../people/roles.ts';
import { ModelFailure } from '../model/failure.ts';
import { raiseSignals } from '../signals/raise.ts';
import { screenWithModel } from '../signals/screen.ts';
import type { Finding } from '../signals/signal.ts';
import { type Acceptance, answerWithCare, type Incoming, type OpenTurn } from './accept-message.ts';
import { lockConversation } from './store.ts';
import type { TurnDeps } from './turn-deps.ts';
import { keepUnscreened } from './unscreened-store.ts';

export type LateScreening = {
  /** Resolves, never rejects, when the screening has ended: true when it found a crisis. */
  settled: Promise<boolean>;
};

type About = Pick<Incoming, 'conversationId' | 'text'>;
type Accepted = Pick<Acceptance, 'messageId' | 'trajectoryId' | 'raised' | 'hours' | 'names' | 'turn'>;

const nothing: LateScreening = { settled: Promise.resolve(false) };

/** Starts the model's screening of one message; does nothing where no model is configured or a crisis is known already. */
export function screenLate(deps: TurnDeps, client: Person, incoming: About, acceptance: Accepted): LateScreening {
  const { chat } = deps;
  const known = acceptance.raised.some((signal) => signal.level === 'crisis');
  if (!chat || known) return nothing;
  const lastTurns = acceptance.turn?.context.past.slice(-6) ?? [];
  const settled = screenWithModel(chat, deps.prompts, incoming.text, lastTurns, undefined, { names: acceptance.names })
    .catch((failure: unknown): Finding[] => {
      // Whatever the reason, a fault of ours too: what was not looked at is looked at by a person.
      const kind = failure instanceof ModelFailure ? failure.kind : 'broken';
      deps.log('screening.failed', failure instanceof ModelFailure ? { kind } : describeError(failure));
      return [{ kind: 'unchecked', level: 'attention', quote: quoteOf(incoming.text), foundBy: 'system', confidence: 1, why: `model-${kind}` }];
    })
    .then((findings) => raiseLate(deps, client, incoming, acceptance, findings))
    .catch((error: Error) => {
      deps.log('screening.not-stored', { error: error.name });
      return false;
    });
  return { settled };
}

/** Screens what waits in a turn that an instance left: nobody knows how far that one had come. What it raised is not raised twice. */
export function screenLeft(deps: TurnDeps, client: Person, turn: OpenTurn): LateScreening {
  const { conversation, context } = turn;
  const names = [conversation.clientName, conversation.counsellorName, conversation.standInName ?? ''].filter(Boolean);
  const each = context.waiting.map(({ id, text }) =>
    screenLate(
      deps,
      client,
      { conversationId: conversation.id, text },
      { messageId: id, trajectoryId: conversation.trajectoryId, raised: deps.screen(text), hours: conversation.hours, names, turn },
    ),
  );
  return { settled: Promise.all(each.map(({ settled }) => settled)).then((found) => found.some(Boolean)) };
}

/** Raises what a look at a stored message found; a crisis is answered at once, as if it had come now. True when there was one. */
export async function raiseLate(deps: TurnDeps, client: Person, incoming: About, acceptance: Accepted, findings: readonly Finding[]): Promise<boolean> {
  const raised = new Set(acceptance.raised.map(({ kind }) => kind));
  const fresh = findings.filter(({ kind, level }) => !raised.has(kind) || level === 'crisis');
  if (fresh.length === 0) return false;
  const crisis = fresh.find(({ level }) => level === 'crisis');
  const { frames, interrupted } = await deps.db.asPerson(client, async (tx) => {
    const conversation = crisis ? await lockConversation(tx, incoming.conversationId, null) : null;
    await raiseSignals(
      tx,
      { trajectoryId: acceptance.trajectoryId, conversationId: incoming.conversationId, messageId: acceptance.messageId },
      fresh.map(({ why, foundBy, ...finding }) => ({ ...finding, foundBy: [foundBy], why: [why] })),
      { hours: acceptance.hours },
    );
    if (fresh.some(({ kind }) => kind === 'unchecked')) {
      await keepUnscreened(tx, { messageId: acceptance.messageId, conversationId: incoming.conversationId, trajectoryId: acceptance.trajectoryId });
    }
    if (!crisis || !conversation || conversation.heldSituation) return { frames: [], interrupted: [] };
    return answerWithCare(tx, conversation, incoming.text, crisis.situation ?? 'suicide', true);
  });
  interrupted.forEach(deps.running.interrupt);
  if (frames.length > 0) deps.live.framesSent(incoming.conversationId, frames);
  deps.live.changed(client.organisationId, 'signals', acceptance.trajectoryId);
  if (fresh.some(({ level }) => level !== 'attention')) deps.alerted(client.organisationId);
  return crisis !== undefined;
}

const quoteLimit = 300;
const quoteOf = (text: string) => text.slice(0, quoteLimit).toWellFormed();
