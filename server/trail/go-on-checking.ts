// One check goes on from where it stands, block by block, each its own transaction: what a kill interrupts has lost one block at most, and two
// who go on at once share the blocks. A person's check goes in the pieces of a request, the night's in one job.
import type { Database } from '../db/as-person.ts';
import { checkNext, type CheckState } from './check-trail.ts';
import { type Check, lockCheck, writeCheck } from './check-store.ts';

/** Goes on until the check is done or `mayGoOn` says no after so many blocks. Null: there is no such check. */
export async function goOnWith(
  db: Pick<Database, 'asSystem'>,
  organisationId: string,
  id: string,
  mayGoOn: (blocks: number) => boolean,
): Promise<Check | null> {
  for (let blocks = 1; ; blocks++) {
    const check = await db.asSystem(organisationId, 'a check of the trail', async (tx) => {
      const standing = await lockCheck(tx, id);
      if (!standing || standing.done) return standing;
      const state: CheckState = await checkNext(tx, organisationId, standing, standing.keptHead);
      await writeCheck(tx, id, state);
      return { ...standing, ...state };
    });
    if (!check || check.done || !mayGoOn(blocks)) return check;
  }
}
