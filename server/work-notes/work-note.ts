// A work note: what a counsellor keeps for themself about somebody they guide. Whether it can be written is the trajectory's doing, not
// the note's: there is nothing to decide about it but whose it is and which version somebody saw. Pure.

/** The longest one note may be, in characters: notes of one meeting, not a file beside the file. */
export const longestWorkNote = 8000;

export type WriteDecision = { to: 'made' | 'changed' | 'same' } | { refused: 'stale-version'; version: number };

/**
 * What writing does. A screen saves while somebody types and tries again where no answer came: the same text on the version that it made
 * is the same note, not a second one.
 * @param stored null where there is none of this id
 * @param seen the version that the writer began from; 0 for a new note
 */
export function decideWriting(stored: { version: number; text: string } | null, seen: number, text: string): WriteDecision {
  if (!stored) return seen === 0 ? { to: 'made' } : { refused: 'stale-version', version: 0 };
  if (stored.version === seen + 1 && stored.text === text) return { to: 'same' };
  if (stored.version !== seen) return { refused: 'stale-version', version: stored.version };
  return stored.text === text ? { to: 'same' } : { to: 'changed' };
}
