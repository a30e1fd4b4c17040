// Gone is gone: a work note is for whoever wrote it, as long as they need it.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { NoteDeps } from './note-deps.ts';
import { deleteNote } from './store.ts';

/** @throws Refusal not-allowed, not-found (it is not theirs, or gone already) */
export async function throwAwayNote(deps: NoteDeps, person: Person, id: string): Promise<void> {
  permit(person, 'work-note:throw-away');
  await deps.db.asPerson(person, async (tx) => {
    const trajectoryId = await deleteNote(tx, id);
    if (trajectoryId === null) throw new Refusal('not-found');
    await record(tx, person, { action: 'work-note:throw-away', objectType: 'work-note', objectId: id, trajectoryId });
  });
}
