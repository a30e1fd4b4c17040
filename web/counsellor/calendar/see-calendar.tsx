import './calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { useLetterKeys } from '../../ui/letter-keys.ts';
import type { Session } from '../../ui/sessions/session-records.ts';
import { calendarQuery } from '../../ui/sessions/session-queries.ts';
import { addDays, dayInBrussels, dayInWords, mondayOf, noonOf, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { wordPlace, wordStatus } from '../../ui/sessions/word-session.ts';
import { wordMinutes } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { Register } from './register.tsx';
import { ShareCalendar } from './share-calendar.tsx';

const week = 7;

/** All sessions of this counsellor, week by week; what is still to note or to register; and the link for another calendar. */
export function SeeCalendar() {
  const { week: chosen } = useSearch({ from: '/counsellor/calendar' });
  const navigate = useNavigate();
  const today = dayInBrussels(new Date());
  const from = mondayOf(chosen ?? today);
  const to = addDays(from, week - 1);
  const go = (day: string) => void navigate({ to: '/counsellor/calendar', search: day === mondayOf(today) ? {} : { week: day } });
  useLetterKeys({ j: () => go(addDays(from, week)), k: () => go(addDays(from, -week)), t: () => go(mondayOf(today)) });
  const { data, error } = useQuery(calendarQuery(from, to));
  const before = useQuery(calendarQuery(addDays(today, -60), today));
  const toNote = before.data?.filter(({ may, record, status }) => may.includes('session:record') && status === 'planned' && record !== 'approved') ?? [];
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.calendar_title()}</h1>
          <p className="soft">{m.calendar_what()}</p>
        </div>
      </header>
      {toNote.length > 0 && (
        <section className="stack" aria-labelledby="to-note">
          <h2 id="to-note">{m.sessions_to_note()}</h2>
          <ul className="plain-list day-sessions">
            {toNote.map((session) => (
              <Entry key={session.id} session={session} isDated />
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="week">
        <div className="row week-head">
          <h2 id="week">{m.calendar_week({ from: dayInWords(noonOf(from)), to: dayInWords(noonOf(to)) })}</h2>
          <nav className="row" aria-label={m.calendar_weeks()}>
            <button type="button" className="button small" onClick={() => go(addDays(from, -week))}>
              {m.calendar_before()} <kbd>K</kbd>
            </button>
            <button type="button" className="button small" onClick={() => go(mondayOf(today))} disabled={from === mondayOf(today)}>
              {m.calendar_this_week()} <kbd>T</kbd>
            </button>
            <button type="button" className="button small" onClick={() => go(addDays(from, week))}>
              {m.calendar_after()} <kbd>J</kbd>
            </button>
          </nav>
        </div>
        {data ? <Week sessions={data} from={from} today={today} /> : error ? <RefusedNote error={error} /> : <Waiting />}
      </section>
      <Register />
      <ShareCalendar />
    </div>
  );
}

function Week({ sessions, from, today }: { sessions: readonly Session[]; from: string; today: string }) {
  const days = Array.from({ length: week }, (_, at) => addDays(from, at));
  const of = (day: string) => sessions.filter(({ startsAt }) => dayInBrussels(startsAt) === day);
  if (sessions.length === 0) return <p className="soft">{m.calendar_nothing()}</p>;
  return (
    <ol className="plain-list week">
      {days
        .filter((day, at) => at < 5 || of(day).length > 0)
        .map((day) => (
          <li key={day} className={day === today ? 'today' : undefined}>
            <h3>{dayInWords(noonOf(day))}</h3>
            {of(day).length === 0 ? (
              <p className="soft small">{m.calendar_free()}</p>
            ) : (
              <ul className="plain-list day-sessions">
                {of(day).map((session) => (
                  <Entry key={session.id} session={session} isDated={false} />
                ))}
              </ul>
            )}
          </li>
        ))}
    </ol>
  );
}

function Entry({ session, isDated }: { session: Session; isDated: boolean }) {
  const { id, trajectoryId, startsAt, minutes, heldMinutes, place, status, clientName, may } = session;
  const isToNote = may.includes('session:record') && status === 'planned';
  const name = clientName ?? m.client_hidden();
  return (
    <li className={`entry session-${status}`}>
      <span className="entry-time">
        {isDated && `${dayInWords(startsAt)}, `}
        {timeInBrussels(startsAt)}
      </span>
      <Link to="/counsellor/clients/$trajectoryId/sessions" params={{ trajectoryId }} className="entry-who">
        {name}
      </Link>
      <span className="soft small">
        {wordMinutes(heldMinutes ?? minutes)} · {wordPlace(place)}
      </span>
      <span className={`tag session-${status}${isToNote ? ' to-note' : ''}`}>{wordStatus(session)}</span>
      {isToNote && (
        <Link
          to="/counsellor/clients/$trajectoryId/sessions/$sessionId"
          params={{ trajectoryId, sessionId: id }}
          className="button small"
          aria-label={session.record === 'proposed' ? m.after_go_on_for({ name }) : m.after_begin_for({ name })}
        >
          {session.record === 'proposed' ? m.after_go_on() : m.after_begin()}
        </Link>
      )}
    </li>
  );
}
