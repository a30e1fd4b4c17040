// Sessions as calendars know them (RFC 5545). Times stand in UTC, so that no calendar has to know when Belgium changes the clock; an
// entry keeps its name for ever, and its number goes up with each change, so that a calendar replaces and never doubles.
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export type CalendarEntry = {
  id: string;
  startsAt: Date;
  minutes: number;
  title: string;
  /** Null where there is nothing to say. */
  location: string | null;
  isCancelled: boolean;
  sequence: number;
};

const product = { company: 'Koers', product: 'Koers', language: 'NL' };

/**
 * One file with these entries.
 * @param name what a calendar program calls the calendar; null for a single entry
 * @param invitation makes it an invitation, or the end of one, from the centre to a person
 * @param stamp when it is made
 */
export function writeCalendarFile(
  entries: readonly CalendarEntry[],
  {
    name,
    stamp,
    invitation,
  }: { name: string | null; stamp: Date; invitation?: { method: 'REQUEST' | 'CANCEL'; from: { name: string; email: string }; to: string } },
): string {
  const calendar = ical({ prodId: product, ...(name ? { name, ttl: 60 * 60 } : {}) });
  calendar.method(invitation ? (invitation.method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST) : ICalCalendarMethod.PUBLISH);
  for (const { id, startsAt, minutes, title, location, isCancelled, sequence } of entries) {
    const event = calendar.createEvent({
      id: `${id}@koers`,
      start: startsAt,
      end: new Date(startsAt.getTime() + minutes * 60_000),
      summary: title,
      sequence,
      stamp,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (location) event.location(location);
    if (invitation) {
      event.organizer(invitation.from);
      event.createAttendee({ email: invitation.to, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false });
    }
  }
  return calendar.toString();
}
