import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import type { ListedExercise } from '../../ui/exercises/exercise-queries.ts';
import { longDate } from '../../ui/time.ts';

/** An exercise to choose: what it is for, how long it takes, whose it is, and the way in. */
export function OneExercise({ exercise, mayDo }: { exercise: ListedExercise; mayDo: boolean }) {
  const { id, title, purpose, minutes, steps, homework, source, run } = exercise;
  const isOpen = run?.status === 'running' || run?.status === 'paused';
  return (
    <>
      <h4 lang="nl">{title}</h4>
      <p lang="nl">{purpose}</p>
      <p className="small soft">
        {[m.exercise_minutes({ minutes }), m.exercise_steps({ count: steps }), homework && m.exercise_can_alone()].filter(Boolean).join(' · ')}
      </p>
      <div className="row spread">
        {mayDo && (
          <Link to="/client/talk" search={{ begin: id }} className={isOpen ? 'button small primary' : 'button small'}>
            {isOpen ? m.exercise_go_on() : run?.status === 'finished' ? m.exercise_again() : m.exercise_begin()}
            <span className="hidden-but-read" lang="nl">
              : {title}
            </span>
          </Link>
        )}
        <details className="exercise-source small">
          <summary>{m.exercise_source()}</summary>
          <p className="soft">
            {source.origin}{' '}
            {source.url && (
              <a href={source.url} target="_blank" rel="noreferrer">
                {new URL(source.url).hostname}
              </a>
            )}{' '}
            {m.source_checked({ date: longDate(source.checkedAt) })}
          </p>
        </details>
      </div>
    </>
  );
}
