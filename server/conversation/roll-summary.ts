// The moment after a reply: older turns of a long conversation are taken into its summary, so that no turn has to read them again. One
// write every dozen turns; where a model is configured it sums them up after that, and nobody waits for it.
import { describeError } from '../log.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Person } from '../people/roles.ts';
import type { OpenTurn } from './accept-message.ts';
import { rollOn, turnsToRoll } from './older-turns.ts';
import { summariseConversation } from './summarise-conversation.ts';
import { writeSummary, writeTold } from './summary-store.ts';
import type { VoicedTurnDeps } from './turn-deps.ts';

type Deps = Pick<VoicedTurnDeps, 'db' | 'chat' | 'prompts' | 'log'>;

/** Rolls the summary on where enough turns wait for it. Never fails the turn: what is missed is rolled with the next. */
export async function rollSummary(deps: Deps, client: Person, turn: OpenTurn): Promise<void> {
  try {
    await rollTurns(deps, client, turn);
  } catch (error) {
    deps.log('summary.not-rolled', describeError(error));
  }
}

async function rollTurns(deps: Deps, client: Person, { conversation, context }: OpenTurn): Promise<void> {
  const turns = turnsToRoll(context.read, context.older);
  if (turns.length === 0) return;
  const at = { conversationId: conversation.id, trajectoryId: conversation.trajectoryId };
  const rolled = rollOn(context.older, turns);
  await deps.db.asPerson(client, (tx) => writeSummary(tx, at, rolled));
  if (!deps.chat) return;
  const told = await summariseConversation(deps.chat, deps.prompts, {
    known: context.older.told,
    lines: rolled.lines.filter(({ seq }) => seq > context.older.upToSeq),
    names: [conversation.clientName, conversation.counsellorName, conversation.standInName ?? ''],
  }).catch((failure: unknown) => {
    if (!(failure instanceof ModelFailure)) throw failure;
    deps.log('summary.not-made', { kind: failure.kind });
    return null;
  });
  await deps.db.asPerson(client, (tx) => writeTold(tx, at, told));
}
