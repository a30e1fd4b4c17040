import { useQuery } from '@tanstack/react-query';
import { m } from '../paraglide/messages.js';
import { NothingHere } from './nothing-here.tsx';
import { trajectoriesQuery } from './queries.ts';
import { Waiting } from './waiting.tsx';
import { wordStage } from './word-stage.ts';
import { RefusedNote } from './went-wrong.tsx';

/** The trajectories this person may see, with their stage and career question. */
export function ListTrajectories() {
  const { data, error } = useQuery(trajectoriesQuery);
  if (error) return <RefusedNote error={error} />;
  if (!data) return <Waiting />;
  if (data.length === 0)
    return (
      <NothingHere title={m.area_no_trajectories()}>
        <p>{m.area_no_trajectories_next()}</p>
      </NothingHere>
    );
  return (
    <section className="stack">
      <h2>{m.area_trajectories()}</h2>
      <ul className="plain-list stack">
        {data.map((trajectory) => (
          <li key={trajectory.id} className="card">
            <h3>{trajectory.clientName ?? m.client_hidden()}</h3>
            <p className="soft small">{wordStage(trajectory.stage)}</p>
            {trajectory.careerQuestion && <p>{trajectory.careerQuestion}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
