import './follow-exercises.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { type ExerciseRun, exerciseRunsQuery } from '../../ui/exercises/exercise-queries.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';

/** What the client does and did in exercises. A result is read here once they kept it; until then it is theirs alone to word. */
export function FollowExercises() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...exerciseRunsQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const name = trajectory.clientName ?? m.client_hidden();
  if (data.length === 0)
    return (
      <NothingHere title={m.file_exercises_none()}>
        <p>{m.file_exercises_none_next({ name })}</p>
        <Link to="/counsellor/clients/$trajectoryId/between" params={{ trajectoryId: trajectory.id }} className="button">
          {m.counsellor_tab_between()}
        </Link>
      </NothingHere>
    );
  const isOpen = ({ status }: ExerciseRun) => status === 'running' || status === 'paused';
  const groups = [
    { title: m.file_exercises_open(), runs: data.filter(isOpen) },
    { title: m.file_exercises_finished(), runs: data.filter(({ status }) => status === 'finished') },
    { title: m.file_exercises_stopped(), runs: data.filter(({ status }) => status === 'stopped') },
  ].filter(({ runs }) => runs.length > 0);
  return (
    <div className="follow-exercises">
      {groups.map(({ title, runs }) => (
        <section key={title} className="stack" aria-label={title}>
          <h2>
            {title} <span className="count">{runs.length}</span>
          </h2>
          <ul className="plain-list run-list">
            {runs.map((run) => (
              <li key={run.id} className="card">
                <OneRun run={run} name={name} trajectoryId={trajectory.id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OneRun({ run, name, trajectoryId }: { run: ExerciseRun; name: string; trajectoryId: string }) {
  const { title, status, at, of, startedAt, finishedAt, conversationId, answers, result } = run;
  const lastAnswer = answers.findLast(({ messageId }) => messageId !== null)?.messageId;
  return (
    <>
      <h3 lang="nl">{title}</h3>
      <p className="soft small row">
        <span>
          {status === 'running' && m.exercise_status_running()}
          {status === 'paused' && m.exercise_status_paused()}
          {status === 'finished' && finishedAt && m.file_exercise_finished_on({ date: longDate(finishedAt) })}
          {status === 'stopped' && m.exercise_status_stopped()}
          {at !== undefined && of !== undefined && ` · ${m.exercise_step({ at, of })}`}
        </span>
        <span>{m.file_exercise_began({ date: longDate(startedAt) })}</span>
        <Link
          to="/counsellor/clients/$trajectoryId/conversations/$conversationId"
          params={{ trajectoryId, conversationId }}
          search={lastAnswer ? { message: lastAnswer } : {}}
        >
          {m.file_exercise_conversation()}
        </Link>
      </p>
      {result?.isKept && (
        <ul className="plain-list kept-lines" lang="nl">
          {result.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {result && !result.isKept && <p className="soft small">{m.file_exercise_not_kept({ name })}</p>}
      {status === 'finished' && !result && <p className="soft small">{m.file_exercise_thrown({ name })}</p>}
      {answers.length > 0 && (
        <details className="run-answers">
          <summary>{m.file_exercise_answers({ count: answers.length })}</summary>
          <dl lang="nl">
            {answers.map(({ stepId, ask, text }) => (
              <div key={stepId}>
                <dt className="soft small">{ask}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
