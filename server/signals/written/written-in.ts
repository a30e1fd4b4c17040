// Where a client writes outside a conversation. What stands there is theirs to word, so it is screened as a message is.

/** `growth`: a set of ratings, what holds back, or a wish about the approach. `plan`: a section, or what the client wants changed in it; `referral`: a wish about the text that leaves, or how it was. */
export type WrittenIn =
  | 'logbook'
  | 'homework'
  | 'insight'
  | 'exercise'
  | 'career-question'
  | 'plan'
  | 'referral'
  | 'contact-card'
  | 'contract'
  | 'growth'
  | 'aftercare'
  | 'satisfaction'
  | 'portfolio'
  | 'handover'
  | 'complaint'
  | 'data-request';

/** `writtenId`: of the entry, the homework, the insight, the run, the question, the section or the referral; of the trajectory for its contact card. */
export type WrittenPlace = { writtenIn: WrittenIn; writtenId: string };

/**
 * What is new among the pieces of a text, as one text; null where nothing is. What stood there before was screened when it was written.
 */
export function joinNew(pieces: readonly (string | null | undefined)[], before: readonly (string | null | undefined)[] = []): string | null {
  const fresh = pieces.filter((piece) => piece && !before.includes(piece));
  return fresh.length > 0 ? fresh.join('\n') : null;
}

/**
 * What of a text is raised. A complaint may be about the very person who reads signals, so of a complaint only what cannot wait is raised (a
 * crisis, or something urgent), and only a crisis with the client's words; who handles the complaint reads the rest (docs/decisions/0016).
 */
export function raisedOf<T extends { level: string; quote: string }>(writtenIn: WrittenIn, found: readonly T[]): T[] {
  if (writtenIn !== 'complaint') return [...found];
  return found.filter(({ level }) => level !== 'attention').map((one) => (one.level === 'crisis' ? one : { ...one, quote: '' }));
}
