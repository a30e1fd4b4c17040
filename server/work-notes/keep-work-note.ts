// A counsellor writes for themself, saved while they type. What they make here is in nobody's way: no version of somebody else to join, no
// message, no signal; what has to be looked at they raise themself.
import { Refusal } from '../errors.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { decideWriting } from './work-note.ts';
import { insertNote, listNotes, readNote, type StoredNote, writeNote } from './store.ts';
import type { NoteDeps } from './note-deps.ts';

export type ShownNote = Omit<StoredNote, 'trajectoryId' | 'authorId'>;
export type ShownNotes = { notes: ShownNote[]; may: Permission[] };

export const showNote = ({ id, text, version, writtenAt, changedAt }: StoredNote): ShownNote => ({ id, text, version, writtenAt, changedAt });

/** My own notes about somebody I guide. @throws Refusal not-found, not-allowed */
export function readWorkNotes(deps: NoteDeps, person: Person, trajectoryId: string): Promise<ShownNotes> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'work-note:read');
    return { notes: (await listNotes(tx, trajectoryId)).map(showNote), may: mayOnNotes(person, trajectory) };
  });
}

/**
 * Writes a note, or makes it.
 * @param seen the version that the writer began from; 0 for a new one
 * @throws Refusal not-found, not-allowed, not-in-this-state (closed: it would be kept for nothing), stale-version
 */
export function keepWorkNote(
  deps: NoteDeps,
  person: Person,
  trajectoryId: string,
  { id, text, seen }: { id: string; text: string; seen: number },
): Promise<ShownNote> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'work-note:write');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    const stored = await readNote(tx, id);
    if (stored && stored.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    const decision = decideWriting(stored, seen, text);
    if ('refused' in decision) throw new Refusal(decision.refused, { version: decision.version });
    if (decision.to === 'made') {
      // An id that is not theirs and exists all the same is somebody else's: it is not there for them.
      if (!(await insertNote(tx, trajectoryId, id, text))) throw new Refusal('not-found');
      // Once, when it is made: what is saved at every pause would say nothing more.
      await record(tx, person, { action: 'work-note:write', objectType: 'work-note', objectId: id, trajectoryId });
    }
    if (decision.to === 'changed' && !(await writeNote(tx, id, seen, text))) throw new Refusal('stale-version', { version: seen + 1 });
    const kept = await readNote(tx, id);
    if (!kept) throw new Error('the note was not stored');
    return showNote(kept);
  });
}

const mayOnNotes = (person: Person, trajectory: Trajectory): Permission[] =>
  mayOn(person, trajectory).filter((word) => word.startsWith('work-note:') && (word !== 'work-note:write' || trajectory.closedAt === null));
