import './sessions.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post, put } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import type { Trajectory } from '../../ui/records.ts';
import type { ApprovedRecord, Session } from '../../ui/sessions/session-records.ts';
import { hoursQuery, recordsQuery, sessionsQuery } from '../../ui/sessions/session-queries.ts';
import { dayInWords, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { wordPlace, wordStatus } from '../../ui/sessions/word-session.ts';
import { wordMinutes } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** All sessions of the client, what the counsellor noted of them, and whether mail may come about them. */
export function SeeSessions({ trajectory }: { trajectory: Trajectory }) {
  const sessions = useQuery(sessionsQuery(trajectory.id));
  const records = useQuery(recordsQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  return (
    <section className="see-sessions" id="sessions" aria-labelledby="mine-sessions">
      <h2 id="mine-sessions">{m.mine_sessions({ name })}</h2>
      <RefusedNote error={sessions.error ?? records.error} />
      {sessions.data?.length === 0 && <p className="soft">{m.mine_sessions_none({ name })}</p>}
      <ul className="plain-list own-sessions">
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <OwnSession session={session} record={records.data?.find(({ sessionId }) => sessionId === session.id)} name={name} />
          </li>
        ))}
      </ul>
      <WantMail trajectoryId={trajectory.id} />
    </section>
  );
}

function OwnSession({ session, record, name }: { session: Session; record: ApprovedRecord | undefined; name: string }) {
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const cancel = useMutation({
    mutationFn: () => post(`/api/sessions/${session.id}/cancel`, {}),
    onSuccess: () => setAsks(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const { startsAt, minutes, heldMinutes, place, status, may } = session;
  const isAhead = status === 'planned' && new Date(startsAt) > new Date();
  return (
    <>
      <p>
        <strong>{dayInWords(startsAt)}</strong>, {timeInBrussels(startsAt)}
      </p>
      <p className="soft small">
        {wordMinutes(heldMinutes ?? minutes)} · {wordPlace(place)}
        {status !== 'planned' && ` · ${wordStatus(session)}`}
      </p>
      {record?.message && <p className="own-message">{record.message}</p>}
      {record && (
        <details>
          <summary>{m.mine_session_record({ name })}</summary>
          <p className="own-message">{record.record}</p>
        </details>
      )}
      {isAhead && (
        <div className="row">
          <a className="button small" href={`/api/sessions/${session.id}/event.ics`} download="afspraak.ics">
            {m.home_session_calendar()}
          </a>
          {may.includes('session:cancel') && !asks && (
            <button type="button" className="button quiet small" onClick={() => setAsks(true)}>
              {m.mine_session_cannot()}
            </button>
          )}
        </div>
      )}
      {asks && (
        <div className="note stack">
          <p>{m.mine_session_cannot_what({ name })}</p>
          <div className="row">
            <button type="button" className="button small primary" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
              {m.mine_session_cannot_do()}
            </button>
            <button type="button" className="button quiet small" onClick={() => setAsks(false)}>
              {m.mine_session_keep()}
            </button>
          </div>
        </div>
      )}
      <RefusedNote error={cancel.error} />
    </>
  );
}

function WantMail({ trajectoryId }: { trajectoryId: string }) {
  const queries = useQueryClient();
  const { data } = useQuery(hoursQuery(trajectoryId));
  const wish = useMutation({
    mutationFn: (byMail: boolean) => put(`/api/trajectories/${trajectoryId}/session-wish`, { byMail }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  if (!data?.may.includes('session:wish')) return null;
  return (
    <>
      <label className="tick">
        <input type="checkbox" checked={data.wantsMail ?? false} disabled={wish.isPending} onChange={(event) => wish.mutate(event.target.checked)} />
        <span>
          {m.mine_session_mail()} <span className="soft small">{m.mine_session_mail_hint()}</span>
        </span>
      </label>
      <RefusedNote error={wish.error} />
    </>
  );
}
