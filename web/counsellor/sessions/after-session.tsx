import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { hoursQuery, recordQuery, sessionQuery } from '../../ui/sessions/session-queries.ts';
import { dayInWords, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { WriteRecord } from './write-record.tsx';

/** After a session: five lines, what is proposed from them, and one button that approves it all. */
export function AfterSession() {
  const { sessionId } = useParams({ from: '/counsellor/clients/$trajectoryId/sessions/$sessionId' });
  const { trajectory } = useOpenTrajectory();
  const session = useQuery(sessionQuery(sessionId));
  // Looked up once, when this opened: what is proposed from then on is made here.
  const [hadRecord, setHadRecord] = useState<boolean | null>(null);
  if (session.data && hadRecord === null) setHadRecord(session.data.record !== null);
  const record = useQuery({ ...recordQuery(sessionId), enabled: hadRecord === true });
  const hours = useQuery({ ...hoursQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  const error = session.error ?? record.error ?? hours.error;
  if (error) return <RefusedNote error={error} />;
  if (!trajectory || !session.data || hadRecord === null || (hadRecord && !record.data) || !hours.data) return <Waiting />;
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <div className="after-session" data-chosen>
      <Link to="/counsellor/clients/$trajectoryId/sessions" params={{ trajectoryId: trajectory.id }} className="way-back">
        <Icon name="back" />
        {m.after_back()}
      </Link>
      <header>
        <h2>{m.after_title({ name })}</h2>
        <p className="soft">
          {dayInWords(session.data.startsAt)}, {timeInBrussels(session.data.startsAt)}
        </p>
      </header>
      {session.data.may.includes('session:record') ? (
        <WriteRecord key={session.data.id} session={session.data} stored={record.data ?? null} hours={hours.data} name={name} />
      ) : (
        <p className="note">{session.data.record === 'approved' ? m.after_done() : m.after_not_now()}</p>
      )}
    </div>
  );
}
