// The memory of the screening. A message that raised nothing but came near leaves a hint; hints of two weeks may add up to something
// that a person should look at (hints.ts decides). What added up begins anew. Runs as the client, in their message's transaction.
import type { Tx } from '../db/as-person.ts';
import { addUpHints, type EarlierHint, type Hint, memory } from './hints.ts';
import type { ScreenedSignal } from './screen-embedded.ts';

const quoteLimit = 300;

/**
 * Keeps what a message came near to, or gives the signal that it adds up to with earlier ones.
 * @param hints of this message; none costs nothing
 */
export async function rememberHints(
  tx: Tx,
  message: { messageId: string; trajectoryId: string; text: string },
  hints: readonly Hint[],
  now: Date,
): Promise<ScreenedSignal[]> {
  if (hints.length === 0) return [];
  const earlier = await tx.query<EarlierHint>(
    `select kind, share, at from hint where organisation_id = koers_organisation() and trajectory_id = $1 and at > now() - make_interval(days => $2)`,
    [message.trajectoryId, memory.days],
  );
  const together = addUpHints([...earlier, ...hints.map((hint) => ({ ...hint, at: now }))], now);
  if (!together) {
    await tx.query(
      `insert into hint (organisation_id, message_id, trajectory_id, kind, share)
       select koers_organisation(), $1, $2, h.kind, h.share from jsonb_to_recordset($3::jsonb) as h(kind text, share real)`,
      [message.messageId, message.trajectoryId, JSON.stringify(hints)],
    );
    return [];
  }
  await tx.query('delete from hint where organisation_id = koers_organisation() and trajectory_id = $1 and kind = $2', [message.trajectoryId, together.kind]);
  const { kind, level, sum } = together;
  // No sentence of it says it alone; the message that came last is where reading begins.
  const quote = message.text.trim().slice(0, quoteLimit).toWellFormed();
  return [{ kind, level, quote, foundBy: ['classifier'], confidence: Math.min(1, sum / (sum + 1)), why: 'hints-add-up' }];
}
