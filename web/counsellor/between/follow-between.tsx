import './between.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { middayOf } from '../../ui/between/days.ts';
import { homeworkQuery, logbookQuery } from '../../ui/between/queries.ts';
import { wordDay } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { FollowHomework } from './follow-homework.tsx';
import { GiveHomework } from './give-homework.tsx';

/** Between two sessions: what was given to do and what came of it, and what the client shows of the logbook. */
export function FollowBetween() {
  const { trajectory } = useOpenTrajectory();
  const homework = useQuery({ ...homeworkQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  const logbook = useQuery({ ...logbookQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <div className="follow-between">
      <section className="stack" aria-labelledby="homework">
        <h2 id="homework">{m.homework_title()}</h2>
        {!homework.data && (homework.error ? <RefusedNote error={homework.error} /> : <Waiting />)}
        {homework.data?.length === 0 && <p className="soft">{m.follow_none()}</p>}
        {homework.data && homework.data.length > 0 && <FollowHomework homework={homework.data} name={name} />}
      </section>
      {trajectory.may.includes('homework:give') && <GiveHomework trajectoryId={trajectory.id} name={name} />}
      <section className="stack" aria-labelledby="logbook">
        <h2 id="logbook">{m.follow_logbook({ name })}</h2>
        {!logbook.data && (logbook.error ? <RefusedNote error={logbook.error} /> : <Waiting />)}
        {logbook.data?.length === 0 && <p className="soft">{m.follow_logbook_none({ name })}</p>}
        <ul className="plain-list shown-entries">
          {logbook.data?.map(({ id, text, onDay, energy }) => (
            <li key={id}>
              <p className="soft small">
                {wordDay(middayOf(onDay))}
                {energy !== null && ` · ${m.logbook_energy_was({ energy })}`}
              </p>
              <p className="entry-text" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
