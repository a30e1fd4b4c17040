// The round that finds what fell between two chairs: conversations silent for twelve hours, turns whose holder fell away,
// conversations that ended without an evaluation. It does nothing that was done already.
import { continueTurn } from './conversation/take-turn.ts';
import { finishSilent, listAbandonedTurns, listUnevaluated } from './conversation/sweep-store.ts';
import type { AppDeps } from './deps.ts';
import { record } from './trail/record.ts';

/** How long a conversation is silent before it counts as finished, in hours. */
const silentHours = 12;

/** Goes over every organisation once. */
export async function sweep(deps: AppDeps): Promise<void> {
  for (const { id: organisationId } of await deps.db.organisations()) {
    const abandoned = await deps.db.asSystem(organisationId, 'abandoned turns', listAbandonedTurns);
    for (const { conversationId, client } of abandoned) await continueTurn(deps, { ...client, organisationId }, conversationId);

    await deps.db.asSystem(organisationId, 'silent conversations', async (tx) => {
      for (const { id, trajectoryId } of await finishSilent(tx, silentHours)) {
        await record(tx, null, { action: 'conversation:close', objectType: 'conversation', objectId: id, trajectoryId, reason: 'silent' });
      }
    });
    for (const { id } of await deps.db.asSystem(organisationId, 'unevaluated conversations', listUnevaluated)) {
      await deps.enqueue('evaluate-conversation', { organisationId, conversationId: id });
    }
  }
}
