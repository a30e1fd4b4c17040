import './between.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { logbookQuery } from '../../ui/between/queries.ts';
import type { Care } from '../../ui/records.ts';
import { firstName } from '../../ui/first-name.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { ReadEntry } from './read-entry.tsx';
import { SeeCare } from '../reach/see-care.tsx';
import { WriteEntry } from './write-entry.tsx';

/** Short notes, each private or shown to the counsellor. */
export function KeepLogbook() {
  return <WithTrajectory>{(trajectory) => <LogbookOf trajectory={trajectory} />}</WithTrajectory>;
}

function LogbookOf({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(logbookQuery(trajectory.id));
  const [editing, setEditing] = useState<string | null>(null);
  // Counts what was kept, so that the form for a new note begins empty each time.
  const [kept, setKept] = useState<{ times: number; care: Care | null }>({ times: 0, care: null });
  const name = firstName(trajectory.counsellorName);
  const keep = (care: Care | null) => {
    setKept(({ times }) => ({ times: times + 1, care }));
    setEditing(null);
  };
  return (
    <div className="page between">
      <header>
        <h1>{m.logbook_title()}</h1>
        <p className="soft">{m.logbook_what({ name })}</p>
      </header>
      {kept.care && <SeeCare key={kept.times} care={kept.care} />}
      {trajectory.ready ? (
        <WriteEntry key={kept.times} trajectoryId={trajectory.id} name={name} onKept={keep} />
      ) : (
        <p className="note">{m.talk_not_ready({ name })}</p>
      )}
      <p role="status" className="soft small">
        {kept.times > 0 && !kept.care ? m.between_saved() : ''}
      </p>
      <section>
        <h2>{m.logbook_entries()}</h2>
        {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
        {data?.length === 0 && (
          <p className="soft">
            {m.logbook_none()} {m.logbook_none_next()}
          </p>
        )}
        <ul className="plain-list between-list">
          {data?.map((entry) => (
            <li key={entry.id}>
              {editing === entry.id ? (
                <WriteEntry trajectoryId={trajectory.id} name={name} entry={entry} onKept={keep} onCancel={() => setEditing(null)} />
              ) : (
                <ReadEntry entry={entry} trajectoryId={trajectory.id} name={name} onEdit={() => setEditing(entry.id)} />
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
