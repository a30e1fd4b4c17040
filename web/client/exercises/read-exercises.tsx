import './exercises.css';
import './read-exercises.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { exerciseRunsQuery, exercisesQuery } from '../../ui/exercises/exercise-queries.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { findExercises, groupExercises, sortRuns } from './group-exercises.ts';
import { KeepResult } from './keep-result.tsx';
import { OneExercise } from './one-exercise.tsx';
import { wordRunStatus, wordStep, wordUse } from './word-exercise.ts';

/** The exercises: to go on with, done, and to choose from. An exercise itself is done in the conversation. */
export function ReadExercises() {
  return <WithTrajectory>{(trajectory) => <ExercisesOf trajectory={trajectory} />}</WithTrajectory>;
}

function ExercisesOf({ trajectory }: { trajectory: Trajectory }) {
  const name = firstName(trajectory.counsellorName);
  const { data: exercises, error } = useQuery(exercisesQuery(trajectory.id));
  const hasSome = exercises?.some(({ isAllowed }) => isAllowed);
  return (
    <div className="page read-exercises">
      <header>
        <h1>{m.exercises_title()}</h1>
        <p className="soft">{m.exercises_what()}</p>
        {getLocale() !== 'nl' && <p className="soft">{m.exercises_in_dutch()}</p>}
      </header>
      {!trajectory.ready && <p className="note">{m.talk_not_ready({ name })}</p>}
      {!exercises && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {exercises && <OwnExercises trajectory={trajectory} mayDo={trajectory.ready} />}
      {exercises?.some(({ isAllowed }) => !isAllowed) && hasSome && <p className="note">{m.exercises_chosen({ name })}</p>}
      {exercises && hasSome && <Library trajectory={trajectory} />}
      {exercises && !hasSome && (
        <NothingHere title={m.exercises_none()}>
          <p>{m.exercises_none_next({ name })}</p>
        </NothingHere>
      )}
    </div>
  );
}

function OwnExercises({ trajectory, mayDo }: { trajectory: Trajectory; mayDo: boolean }) {
  const [going, did] = [useId(), useId()];
  const { data: runs, error } = useQuery(exerciseRunsQuery(trajectory.id));
  if (!runs) return error ? <RefusedNote error={error} /> : <Waiting />;
  const { open, done } = sortRuns(runs);
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby={going} className="stack">
          <h2 id={going}>{m.exercises_going()}</h2>
          <ul className="plain-list exercises">
            {open.map((run) => (
              <li key={run.id} className="card">
                <h3 lang="nl">{run.title}</h3>
                <p className="small soft">
                  {wordRunStatus(run.status)}
                  {run.at !== undefined && run.of !== undefined && <> · {wordStep({ at: run.at, of: run.of })}</>}
                </p>
                {mayDo && (
                  <Link to="/client/talk" search={{ begin: run.exerciseId }} className="button small primary">
                    {m.exercise_go_on()}
                    <span className="hidden-but-read" lang="nl">
                      : {run.title}
                    </span>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {done.length > 0 && (
        <section aria-labelledby={did} className="stack">
          <h2 id={did}>{m.exercises_did()}</h2>
          <ul className="plain-list exercises">
            {done.map((run) => (
              <li key={run.id} className="card">
                <details className="done-exercise">
                  <summary>
                    <span lang="nl">{run.title}</span>{' '}
                    <span className="small soft">
                      {run.finishedAt && longDate(run.finishedAt)}
                      {run.result?.isKept && <> · {m.exercise_is_kept()}</>}
                    </span>
                  </summary>
                  {run.result && <KeepResult run={run} result={run.result} trajectory={trajectory} isInTalk={false} />}
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Library({ trajectory }: { trajectory: Trajectory }) {
  const { data: exercises = [] } = useQuery(exercisesQuery(trajectory.id));
  const [words, setWords] = useState('');
  const [alone, setAlone] = useState(false);
  const [field, heading] = [useId(), useId()];
  const searched = useDeferredValue(words);
  const found = findExercises(exercises, { words: searched, alone }, wordUse);
  return (
    <section aria-labelledby={heading} className="stack exercise-library">
      <h2 id={heading}>{m.exercises_choose()}</h2>
      <div className="exercise-search">
        <div className="field">
          <label htmlFor={field}>{m.exercises_search()}</label>
          <input id={field} type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        </div>
        <label className="row">
          <input type="checkbox" checked={alone} onChange={(event) => setAlone(event.currentTarget.checked)} />
          {m.exercises_alone()}
        </label>
        <p className="small soft" role="status">
          {m.exercises_count({ count: found.length })}
        </p>
      </div>
      {found.length === 0 && (
        <NothingHere title={m.exercises_not_found()}>
          <p>{m.exercises_not_found_next()}</p>
          <Link to="/client/talk" className="button small">
            <Icon name="talk" />
            {m.home_continue()}
          </Link>
        </NothingHere>
      )}
      {groupExercises(found).map((group) => (
        <section key={group.competency} aria-label={wordUse(group.competency)} className="stack">
          <h3>{wordUse(group.competency)}</h3>
          <ul className="plain-list exercises">
            {group.exercises.map((exercise) => (
              <li key={exercise.id} className="card">
                <OneExercise exercise={exercise} mayDo={trajectory.ready} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
