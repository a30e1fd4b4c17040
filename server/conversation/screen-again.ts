// The model looks again at what it could not look at: a service that was down for an hour leaves no hole. What it finds becomes a
// signal as always, a crisis included; when nothing of a conversation is left, the signal `unchecked` that asked for a person is
// settled. A message on which it fails again and again stays with that person; that the whole service is away counts against none.
import { ModelFailure } from '../model/failure.ts';
import { describeError } from '../log.ts';
import { withModel } from '../model/model-of.ts';
import { raiseSignals } from '../signals/raise.ts';
import { screenWithModel } from '../signals/screen.ts';
import { settleUnchecked } from '../signals/settle-unchecked.ts';
import { quoteOf, raiseLate } from './screen-late.ts';
import type { TurnDeps, VoicedTurnDeps } from './turn-deps.ts';
import { countFailedLook, dropUnscreened, isWithPerson, listUnscreened, type Unscreened } from './unscreened-store.ts';

/** Messages a round, and how often each is tried. */
const perRound = 50;
const mostAttempts = 5;
const turnsBefore = 4;

/** Goes over what is left in one organisation, the oldest first; ends at the first sign that the model is still away. */
export async function screenAgain(deps: TurnDeps, organisationId: string): Promise<void> {
  if (!deps.chat) return;
  const voiced = await withModel(deps, organisationId);
  const left = await deps.db.asSystem(organisationId, 'unscreened messages', (tx) => listUnscreened(tx, perRound, turnsBefore));
  for (const message of left) {
    if (message.attempts >= mostAttempts) {
      await leaveToPerson(deps, organisationId, message);
      continue;
    }
    try {
      await lookAgain(voiced, organisationId, message);
    } catch (failure) {
      if (!isAway(failure)) await deps.db.asSystem(organisationId, 'look failed', (tx) => countFailedLook(tx, message.messageId));
      deps.log('screening.failed-again', failure instanceof ModelFailure ? { kind: failure.kind } : describeError(failure));
      if (!(failure instanceof ModelFailure) || failure.kind !== 'nonsense') return;
    }
  }
}

/** Where the question to a person was settled while this message was still on its way here, it is asked again: nothing falls between. */
async function leaveToPerson(deps: TurnDeps, organisationId: string, message: Unscreened): Promise<void> {
  const { messageId, conversationId, trajectoryId, text, hours } = message;
  await deps.db.asSystem(organisationId, 'left to a person', async (tx) => {
    if (!(await isWithPerson(tx, messageId))) {
      const asked = { kind: 'unchecked', level: 'attention', quote: quoteOf(text), foundBy: ['system'], confidence: 1, why: ['model-failed-again'] } as const;
      await raiseSignals(tx, { trajectoryId, conversationId, messageId }, [asked], { hours });
    }
    await dropUnscreened(tx, messageId, conversationId);
  });
  deps.live.changed(organisationId, 'signals', trajectoryId);
}

/** No connection, a gateway without a service behind it, a key that is not taken, too many requests: says nothing about the message. */
const awayAt: readonly (number | undefined)[] = [401, 403, 429, 502, 503, 504];
const isAway = (failure: unknown) =>
  failure instanceof ModelFailure && (awayAt.includes(failure.status) || (failure.kind === 'unreachable' && failure.status === undefined));

async function lookAgain(deps: VoicedTurnDeps, organisationId: string, message: Unscreened): Promise<void> {
  if (!deps.chat) return;
  const { messageId, conversationId, trajectoryId, text, names, hours } = message;
  const findings = await screenWithModel(deps.chat, deps.prompts, text, message.past, undefined, { names });
  // What rules and classifier found in it was raised when it came.
  const known = { messageId, trajectoryId, names, hours, turn: null, raised: deps.screen(text).signals };
  await raiseLate(deps, { ...message.client, organisationId }, { conversationId, text }, known, findings);
  const settled = await deps.db.asSystem(
    organisationId,
    'screened after all',
    async (tx) => (await dropUnscreened(tx, messageId, conversationId)) && (await settleUnchecked(tx, conversationId)),
  );
  if (settled) deps.live.changed(organisationId, 'signals', trajectoryId);
}
