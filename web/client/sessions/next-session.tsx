import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { sessionsQuery } from '../../ui/sessions/session-queries.ts';
import { dayInWords, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { wordPlace } from '../../ui/sessions/word-session.ts';
import type { Trajectory } from '../../ui/records.ts';
import { wordMinutes } from '../../ui/time.ts';

/** When and where the client meets their counsellor next; for their own calendar, too. */
export function NextSession({ trajectory }: { trajectory: Trajectory }) {
  const { data } = useQuery(sessionsQuery(trajectory.id));
  const now = new Date();
  const next = data?.filter(({ status, startsAt }) => status === 'planned' && new Date(startsAt) > now).at(-1);
  if (!next) return null;
  return (
    <section className="next-session card" aria-labelledby="next-session">
      <h2 id="next-session">{m.home_next_session({ name: next.counsellorName ?? trajectory.counsellorName })}</h2>
      <p className="next-when">
        {dayInWords(next.startsAt)}, {timeInBrussels(next.startsAt)}
      </p>
      <p className="soft">
        {wordMinutes(next.minutes)} · {wordPlace(next.place)}
      </p>
      <div className="row">
        <a className="button small" href={`/api/sessions/${next.id}/event.ics`} download="afspraak.ics">
          {m.home_session_calendar()}
        </a>
        <Link className="button quiet small" to="/client/mine" hash="sessions">
          {m.home_session_all()}
        </Link>
      </div>
    </section>
  );
}
