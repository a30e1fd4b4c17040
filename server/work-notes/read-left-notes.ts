// What somebody wrote for themself about a client whom they handed over, or stood in for: it did not go along, so they can still read it
// and throw it away. It goes by itself when that guidance closes.
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type ShownNote, showNote } from './keep-work-note.ts';
import type { NoteDeps } from './note-deps.ts';
import { listLeftNotes } from './store.ts';

/** `trajectoryId` tells one from another; whose it was is not theirs to see any more. @throws Refusal not-allowed */
export function readLeftNotes(deps: NoteDeps, person: Person): Promise<(ShownNote & { trajectoryId: string })[]> {
  permit(person, 'work-note:read');
  return deps.db.asPerson(person, async (tx) => (await listLeftNotes(tx)).map((note) => ({ ...showNote(note), trajectoryId: note.trajectoryId })));
}
