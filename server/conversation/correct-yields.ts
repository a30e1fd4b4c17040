// A correction of a result reaches what was proposed from it: nobody is asked to say yes to what they just put right.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { StoredYield } from './exercise-store.ts';
import type { Correction } from './find-correction.ts';

/** Puts the correction in the yields of a run and in the insights that are still proposed; what the client confirmed stays as they confirmed it. */
export async function correctYields(tx: Tx, runId: string, yields: readonly StoredYield[], { from, to }: Pick<Correction, 'from' | 'to'>): Promise<void> {
  const corrected = (text: string): string => {
    const at = text.toLowerCase().indexOf(from.toLowerCase());
    return at === -1 ? text : text.slice(0, at) + (at === 0 ? to.charAt(0).toUpperCase() + to.slice(1) : to) + text.slice(at + from.length);
  };
  await tx.query('update exercise_result set yields = $2 where organisation_id = koers_organisation() and run_id = $1', [
    runId,
    JSON.stringify(yields.map(({ id, kind, competency, text }) => ({ id, kind, competency, text: seal(corrected(text)) }))),
  ]);
  const proposed = await tx.query<{ id: string; text: string }>(
    `select id, text from insight where organisation_id = koers_organisation() and run_id = $1 and status = 'proposed'`,
    [runId],
  );
  for (const { id, text } of proposed) {
    const said = unseal(text);
    if (corrected(said) === said) continue;
    await tx.query('update insight set text = $2, edited_at = now() where organisation_id = koers_organisation() and id = $1', [id, seal(corrected(said))]);
  }
}
