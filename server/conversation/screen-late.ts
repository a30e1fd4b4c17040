// The model's own look at a message, beside the embedded screening. It adds what it finds and never takes anything away. If it
// finds a crisis after all, coaching is held and the reply stops; if it cannot look, a person is asked to: signal `unchecked`.
import { describeError } from '../log.ts';
import { canReachGuides } from '../notify/can-reach.ts';
import type { Person } from '../people/roles.ts';
import { ModelFailure } from '../model/failure.ts';
import { listRaisedAt, raiseLevel } from '../signals/raise-level.ts';
import { raiseSignals } from '../signals/raise.ts';
import { screenWithModel } from '../signals/screen.ts';
import { type Finding, rankOfLevel } from '../signals/signal.ts';
import { type Acceptance, answerWithCare, type Incoming, type OpenTurn } from './accept-message.ts';
import { lockConversation } from './store.ts';
import type { TurnDeps, VoicedTurnDeps } from './turn-deps.ts';
import { keepUnscreened } from './unscreened-store.ts';

export type LateScreening = {
  /** Resolves, never rejects, when the screening has ended: true when it found a crisis. */
  settled: Promise<boolean>;
};

type About = Pick<Incoming, 'conversationId' | 'text'>;
type Accepted = Pick<Acceptance, 'messageId' | 'trajectoryId' | 'raised' | 'hours' | 'names' | 'turn'>;

const nothing: LateScreening = { settled: Promise.resolve(false) };

/** Starts the model's screening of one message; does nothing where no model is configured or a crisis is known already. */
export function screenLate(deps: VoicedTurnDeps, client: Person, incoming: About, acceptance: Accepted): LateScreening {
  const known = acceptance.raised.some((signal) => signal.level === 'crisis');
  if (!deps.chat || known) return nothing;
  const lastTurns = acceptance.turn?.context.past.slice(-6) ?? [];
  const settled = lookWithModel(deps, incoming.text, lastTurns, { names: acceptance.names })
    .then((findings) => raiseLate(deps, client, incoming, acceptance, findings))
    .catch((error: Error) => {
      deps.log('screening.not-stored', { error: error.name });
      return false;
    });
  return { settled };
}

/** Screens what waits in a turn that an instance left: nobody knows how far that one had come. What it raised is not raised twice. */
export function screenLeft(deps: VoicedTurnDeps, client: Person, turn: OpenTurn): LateScreening {
  const { conversation, context } = turn;
  const names = [conversation.clientName, conversation.counsellorName, conversation.standInName ?? ''].filter(Boolean);
  const each = context.waiting.map(({ id, text }) =>
    screenLate(
      deps,
      client,
      { conversationId: conversation.id, text },
      { messageId: id, trajectoryId: conversation.trajectoryId, raised: deps.screen(text).signals, hours: conversation.hours, names, turn },
    ),
  );
  return { settled: Promise.all(each.map(({ settled }) => settled)).then((found) => found.some(Boolean)) };
}

/** What the model finds in a message; a finding `unchecked` where it could not look. Never rejects. */
export async function lookWithModel(
  deps: Pick<VoicedTurnDeps, 'chat' | 'prompts' | 'log'>,
  text: string,
  lastTurns: Parameters<typeof screenWithModel>[3],
  options: Parameters<typeof screenWithModel>[5] = {},
): Promise<Finding[]> {
  if (!deps.chat) return [];
  try {
    return await screenWithModel(deps.chat, deps.prompts, text, lastTurns, undefined, options);
  } catch (failure) {
    // Whatever the reason, a fault of ours too: what was not looked at is looked at by a person.
    const kind = failure instanceof ModelFailure ? failure.kind : 'broken';
    deps.log('screening.failed', failure instanceof ModelFailure ? { kind } : describeError(failure as Error));
    return [{ kind: 'unchecked', level: 'attention', quote: quoteOf(text), foundBy: 'system', confidence: 1, why: `model-${kind}` }];
  }
}

/** What a later look adds to what was raised with the message: kinds that are new, and known ones that it finds graver. */
export function addedBy<Later extends Pick<Finding, 'kind' | 'level'>>(
  findings: readonly Later[],
  raised: readonly Pick<Finding, 'kind' | 'level'>[],
): { fresh: Later[]; graver: Later[] } {
  const known = new Map(raised.map(({ kind, level }) => [kind, level]));
  const fresh = findings.filter(({ kind }) => !known.has(kind));
  const graver = findings.filter(({ kind, level }) => {
    const before = known.get(kind);
    return before !== undefined && rankOfLevel(level) < rankOfLevel(before);
  });
  return { fresh, graver };
}

/**
 * Raises what a look at a stored message found; a crisis is answered at once, as if it had come now. True when there was one. Coaching
 * is held only for a crisis that stands open for a person to release: at one that a person has resolved, they looked.
 */
export async function raiseLate(deps: TurnDeps, client: Person, incoming: About, acceptance: Accepted, findings: readonly Finding[]): Promise<boolean> {
  const { fresh, graver } = addedBy(findings, acceptance.raised);
  const added = [...fresh, ...graver];
  const wasUnchecked = findings.some(({ kind }) => kind === 'unchecked');
  if (added.length === 0 && !wasUnchecked) return false;
  const { messageId, trajectoryId, hours } = acceptance;
  const { standing, canReach } = await deps.db.asSystem(client.organisationId, 'signals found graver', async (tx) => {
    await raiseLevel(tx, { trajectoryId, messageId }, added, { hours });
    return { standing: await listRaisedAt(tx, messageId), canReach: await canReachGuides(tx, incoming.conversationId, deps.ways) };
  });
  const unknown = fresh.filter(({ kind }) => !standing.some((signal) => signal.kind === kind));
  const isOpenCrisis = ({ kind }: Finding) => standing.every((signal) => signal.kind !== kind || (signal.level === 'crisis' && signal.status !== 'resolved'));
  const crisis = added.find((finding) => finding.level === 'crisis' && isOpenCrisis(finding));
  const { frames, interrupted } = await deps.db.asPerson(client, async (tx) => {
    const conversation = crisis ? await lockConversation(tx, incoming.conversationId, null) : null;
    await raiseSignals(
      tx,
      { trajectoryId, conversationId: incoming.conversationId, messageId },
      unknown.map(({ why, foundBy, ...finding }) => ({ ...finding, foundBy: [foundBy], why: [why] })),
      { hours },
    );
    if (wasUnchecked) await keepUnscreened(tx, { messageId, conversationId: incoming.conversationId, trajectoryId });
    if (!crisis || !conversation || conversation.heldSituation) return { frames: [], interrupted: [] };
    return answerWithCare(tx, conversation, incoming.text, crisis.situation ?? 'suicide', { isNew: true, canReach });
  });
  interrupted.forEach(deps.running.interrupt);
  if (frames.length > 0) deps.live.framesSent(incoming.conversationId, frames);
  deps.live.changed(client.organisationId, 'signals', trajectoryId);
  if (added.some(({ level }) => level !== 'attention')) deps.alerted(client.organisationId);
  return crisis !== undefined;
}

const quoteLimit = 300;
/** The beginning of a message, for recognising it; the whole stands in the conversation. */
export const quoteOf = (text: string) => text.slice(0, quoteLimit).toWellFormed();
