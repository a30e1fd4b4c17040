import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import type { ApprovedRecord, Session } from '../../ui/sessions/session-records.ts';
import { hoursQuery, recordsQuery, sessionsQuery } from '../../ui/sessions/session-queries.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { OneSession } from './one-session.tsx';
import { PlanSession } from './plan-session.tsx';
import { PutInPlan } from './put-in-plan.tsx';
import { SeeHours } from './see-hours.tsx';

/** The sessions of a client: hours, what is to come, what was, and what was noted. */
export function FollowSessions() {
  const { trajectory } = useOpenTrajectory();
  const id = trajectory?.id ?? '';
  const sessions = useQuery({ ...sessionsQuery(id), enabled: trajectory !== undefined });
  const hours = useQuery({ ...hoursQuery(id), enabled: trajectory !== undefined });
  const records = useQuery({ ...recordsQuery(id), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  const error = sessions.error ?? hours.error;
  if (!sessions.data || !hours.data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const name = trajectory.clientName ?? m.client_hidden();
  const now = new Date();
  const ahead = sessions.data.filter(({ status, startsAt }) => status === 'planned' && new Date(startsAt) > now).toReversed();
  const toNote = sessions.data.filter(({ may, status, record }) => may.includes('session:record') && (status === 'planned' || record === 'proposed'));
  const past = sessions.data.filter((session) => !ahead.includes(session) && !toNote.includes(session));
  const recordOf = (session: Session) => records.data?.find(({ sessionId }) => sessionId === session.id);
  const list = (title: string, of: readonly Session[], key: string) =>
    of.length > 0 && (
      <section className="stack" aria-labelledby={`sessions-${key}`}>
        <h2 id={`sessions-${key}`}>{title}</h2>
        <ul className="plain-list session-list">
          {of.map((session) => (
            <li key={session.id} className="card">
              <OneSession session={session} name={name} wantsMail={hours.data.wantsMail}>
                <ReadRecord record={recordOf(session)} name={name} trajectoryId={trajectory.id} />
              </OneSession>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className="follow-sessions">
      <div className="stack">
        {list(m.sessions_to_note(), toNote, 'note')}
        {list(m.sessions_ahead(), ahead, 'ahead')}
        {list(m.sessions_past(), past, 'past')}
        {sessions.data.length === 0 && <p className="soft">{m.sessions_none({ name })}</p>}
      </div>
      <div className="stack">
        <SeeHours hours={hours.data} />
        {hours.data.may.includes('session:plan') && <PlanSession trajectoryId={trajectory.id} name={name} wantsMail={hours.data.wantsMail} />}
      </div>
    </div>
  );
}

function ReadRecord({ record, name, trajectoryId }: { record: ApprovedRecord | undefined; name: string; trajectoryId: string }) {
  if (!record) return null;
  return (
    <details className="read-record">
      <summary>{m.sessions_record()}</summary>
      <p className="record-text">{record.record}</p>
      {record.actions.length > 0 && (
        <>
          <h3>{m.after_actions()}</h3>
          <ul>
            {record.actions.map((action, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the record is what an action is known by
              <li key={place}>
                {action.text}
                {action.when && !action.text.includes(action.when) && ` (${action.when})`}{' '}
                {action.planItemId ? (
                  <span className="soft small">{m.sessions_in_plan()}</span>
                ) : (
                  <PutInPlan record={record} place={place} trajectoryId={trajectoryId} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {record.message && (
        <>
          <h3>{m.after_message({ name })}</h3>
          <p className="record-text">{record.message}</p>
        </>
      )}
      {record.approvedByName && <p className="soft small">{m.sessions_record_by({ name: record.approvedByName })}</p>}
    </details>
  );
}
