import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import type { Trajectory } from '../../ui/records.ts';
import { calendarQuery } from '../../ui/sessions/session-queries.ts';
import { addDays, dayInBrussels, shortDayInBrussels } from '../../ui/sessions/session-time.ts';
import { wordMinutes } from '../../ui/time.ts';
import { hoursAreShort } from '../sort-clients.ts';

/** How far back sessions that nobody noted are looked for, in days. */
const daysBack = 60;

/** The sessions that are over and that nobody noted, of every client. */
export function useSessionsToNote() {
  const today = dayInBrussels(new Date());
  const { data } = useQuery(calendarQuery(addDays(today, -daysBack), today));
  return data?.filter(({ may, status }) => may.includes('session:record') && status === 'planned') ?? [];
}

/** Sessions that are over and not noted, and clients whose hours run out before the plan is there. Nothing where there are none. */
export function SeeSessionsThatWait({ trajectories }: { trajectories: readonly Trajectory[] }) {
  const toNote = useSessionsToNote();
  const short = trajectories.filter((trajectory) => hoursAreShort(trajectory));
  return (
    <>
      {toNote.length > 0 && (
        <section className="waits">
          <h2>{m.sessions_to_note()}</h2>
          <ul className="plain-list">
            {toNote.map(({ id, trajectoryId, clientName, startsAt }) => (
              <li key={id}>
                <Link to="/counsellor/clients/$trajectoryId/sessions/$sessionId" params={{ trajectoryId, sessionId: id }}>
                  {clientName ?? m.client_hidden()}
                </Link>{' '}
                <span className="soft small">{shortDayInBrussels(startsAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {short.length > 0 && (
        <section className="waits">
          <h2>{m.sessions_short()}</h2>
          <ul className="plain-list">
            {short.map(({ id, clientName, hoursLeftMinutes }) => (
              <li key={id}>
                <Link to="/counsellor/clients/$trajectoryId/sessions" params={{ trajectoryId: id }}>
                  {clientName ?? m.client_hidden()}
                </Link>{' '}
                <span className="soft small">{wordMinutes(hoursLeftMinutes ?? 0)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
