// A mail about a session: what it says, and the entry for the receiver's calendar. It tells how the session stands now, also when it was
// moved again since: whoever gets two of them has the same entry twice, and a calendar keeps the last.
import { wordEntry, wordSessionMail } from '../words/session.ts';
import { writeCalendarFile } from './calendar-file.ts';
import type { Claimed, SessionEntry } from './outbox.ts';
import { addressOf, type Mail, type Ways } from './ways.ts';

export function wordInvitation({ language, email }: Claimed, session: SessionEntry, { from }: Pick<Ways, 'from'>, now: Date): Omit<Mail, 'id' | 'to'> {
  const { id, minutes, centre, sequence } = session;
  const startsAt = new Date(session.startsAt);
  const isCancelled = session.status === 'cancelled';
  const method = isCancelled ? 'CANCEL' : 'REQUEST';
  const content = writeCalendarFile(
    [{ id, startsAt, minutes, title: wordEntry(language, centre), location: session.place === 'centre' ? centre : null, isCancelled, sequence }],
    {
      name: null,
      stamp: now,
      invitation: { method, from: { name: centre, email: addressOf(from ?? '') }, to: email ?? '' },
    },
  );
  return { ...wordSessionMail(language, { startsAt, minutes, centre, isCancelled }), isUrgent: false, calendar: { method, content } };
}
