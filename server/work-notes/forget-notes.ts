// A closed trajectory holds no work notes. Closing itself takes them along (0034_work_notes.sql); aftercare ends on a day or by a word, and
// what was jotted down during it goes on the first round after that.
import { record } from '../trail/record.ts';
import type { NoteDeps } from './note-deps.ts';
import { deleteOfClosed } from './store.ts';

/** @returns how many notes went */
export function forgetNotes(deps: NoteDeps, organisationId: string): Promise<number> {
  return deps.db.asSystem(organisationId, 'notes of closed guidance', async (tx) => {
    const gone = await deleteOfClosed(tx);
    for (const { trajectoryId, count } of gone)
      await record(tx, null, {
        action: 'work-note:forget',
        objectType: 'trajectory',
        objectId: trajectoryId,
        trajectoryId,
        reason: 'closed',
        detail: { count },
      });
    return gone.reduce((sum, { count }) => sum + count, 0);
  });
}
