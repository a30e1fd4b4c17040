import './between.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { homeworkQuery } from '../../ui/between/queries.ts';
import { firstName } from '../../ui/first-name.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { OneHomework } from './one-homework.tsx';

/** What was agreed to do, and what came of it. */
export function DoHomework() {
  return <WithTrajectory>{(trajectory) => <HomeworkOf trajectory={trajectory} />}</WithTrajectory>;
}

function HomeworkOf({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(homeworkQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  const open = data?.filter(({ status }) => status === 'open') ?? [];
  const past = data?.filter(({ status }) => status !== 'open') ?? [];
  return (
    <div className="page between">
      <header>
        <h1>{m.homework_title()}</h1>
        <p className="soft">{m.homework_what({ name })}</p>
      </header>
      {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {data && open.length === 0 && (
        <NothingHere title={m.homework_none()}>
          <p>{m.homework_none_next({ name })}</p>
        </NothingHere>
      )}
      {open.length > 0 && <Group title={m.homework_open()} homework={open} name={name} />}
      {past.length > 0 && <Group title={m.homework_past()} homework={past} name={name} />}
    </div>
  );
}

function Group({ title, homework, name }: { title: string; homework: React.ComponentProps<typeof OneHomework>['homework'][]; name: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list between-list">
        {homework.map((one) => (
          <li key={one.id} className={one.status}>
            <OneHomework homework={one} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
