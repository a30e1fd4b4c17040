import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Course, courseQuery } from '../../ui/growth/growth-query.ts';
import { useChangeCourse } from '../../ui/growth/use-change.ts';
import { courseMissingWords, momentWords } from '../../ui/growth/word-growth.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordStage } from '../../ui/word-stage.ts';
import { FollowAftercare } from './follow-aftercare.tsx';
import { WriteReason } from './write-reason.tsx';

type Doing = { act: 'close' | 'resume' } | { act: 'move'; move: Course['moves'][number] } | null;

/** Where it stands and where it can go, with what is not in the file for that: said, never forced. */
export function FollowCourse({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(courseQuery(trajectory.id));
  return (
    <section aria-labelledby="growth-course">
      <h2 id="growth-course">{m.course_title()}</h2>
      {data ? <CourseOf trajectory={trajectory} course={data} /> : error ? <RefusedNote error={error} /> : <Waiting />}
    </section>
  );
}

function CourseOf({ trajectory, course }: { trajectory: Trajectory; course: Course }) {
  const [doing, setDoing] = useState<Doing>(null);
  const change = useChangeCourse(trajectory.id, { onDone: () => setDoing(null) });
  const { state, closedAt, stage, moves, may, closing } = course;
  const day = closedAt ? longDate(closedAt) : '';
  const begin = (next: Doing) => {
    change.reset();
    setDoing(next);
  };
  return (
    <>
      <p>
        <span className="tag">{wordStage(stage)}</span>{' '}
        {state === 'open' ? m.course_state_open() : state === 'closed' ? m.course_state_closed({ day }) : m.course_state_aftercare({ day })}
      </p>
      {closing && closing.missing.length > 0 && (
        <p className="small soft">
          {m.labelled({ label: m.course_closed_because() })} {closing.missing.map((code) => courseMissingWords[code]()).join(', ')}
        </p>
      )}
      <div className="row">
        {moves.map((move) => (
          <button
            key={move.to}
            type="button"
            className={move.way === 'forward' ? 'button primary' : 'button'}
            aria-expanded={doing?.act === 'move' && doing.move.to === move.to}
            onClick={() => begin({ act: 'move', move })}
          >
            {move.way === 'forward' ? m.course_move_forward({ stage: wordStage(move.to) }) : m.course_move_back({ stage: wordStage(move.to) })}
          </button>
        ))}
        {may.includes('course:close') && (
          <button type="button" className="button" aria-expanded={doing?.act === 'close'} onClick={() => begin({ act: 'close' })}>
            {m.course_close()}
          </button>
        )}
        {may.includes('course:resume') && (
          <button type="button" className="button" aria-expanded={doing?.act === 'resume'} onClick={() => begin({ act: 'resume' })}>
            {m.course_resume()}
          </button>
        )}
      </div>
      {doing?.act === 'move' && (
        <WriteReason
          key={doing.move.to}
          missing={doing.move.missing}
          label={doing.move.way === 'back' ? m.course_move_reason() : null}
          isNeeded={doing.move.way === 'back'}
          word={
            doing.move.way === 'forward' ? m.course_move_forward({ stage: wordStage(doing.move.to) }) : m.course_move_back({ stage: wordStage(doing.move.to) })
          }
          isBusy={change.isPending}
          error={change.error}
          onGo={(reason) => change.mutate({ door: 'course/move', body: { from: stage, to: doing.move.to, reason } })}
          onClose={() => begin(null)}
        />
      )}
      {doing?.act === 'close' && (
        <WriteReason
          about={m.course_close_what()}
          missing={course.missingToClose}
          label={m.course_close_note()}
          word={m.course_close()}
          isBusy={change.isPending}
          error={change.error}
          onGo={(note) => change.mutate({ door: 'course/close', body: { note } })}
          onClose={() => begin(null)}
        />
      )}
      {doing?.act === 'resume' && (
        <WriteReason
          missing={[]}
          label={m.course_resume_reason()}
          isNeeded
          word={m.course_resume()}
          isBusy={change.isPending}
          error={change.error}
          onGo={(reason) => change.mutate({ door: 'course/resume', body: { reason } })}
          onClose={() => begin(null)}
        />
      )}
      {state !== 'open' && <FollowAftercare trajectory={trajectory} course={course} />}
      <Satisfaction trajectory={trajectory} course={course} />
      {course.history.length > 0 && (
        <details>
          <summary>{m.course_history()}</summary>
          <ul>
            {course.history.map(({ id, from, to, at, byName, reason, missing }) => (
              <li key={id}>
                {longDate(at)}: {m.course_moved({ from: wordStage(from), to: wordStage(to) })}
                {byName && `, ${byName}`}
                {reason && <q dir="auto">{reason}</q>}
                {missing.length > 0 && (
                  <span className="small soft">
                    {' '}
                    {m.labelled({ label: m.course_missing_title() })} {missing.map((code) => courseMissingWords[code]()).join(', ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Satisfaction({ trajectory, course }: { trajectory: Trajectory; course: Course }) {
  const change = useChangeCourse(trajectory.id);
  return (
    <div className="stack">
      {course.satisfaction.map(({ id, moment, askedAt, answeredAt, words }) => (
        <div key={id}>
          <p className="small">
            {m.satisfaction_title()} ({momentWords[moment]()}):{' '}
            {answeredAt ? m.satisfaction_answered({ day: longDate(answeredAt) }) : m.satisfaction_asked({ day: longDate(askedAt) })}
          </p>
          {words && <q dir="auto">{words}</q>}
        </div>
      ))}
      {course.may.includes('satisfaction:ask') && (
        <p>
          <button
            type="button"
            className="button small"
            disabled={change.isPending}
            onClick={() =>
              change.mutate({ door: 'satisfaction', body: { moment: course.state === 'open' ? 'end' : course.aftercare.length > 0 ? 'aftercare' : 'end' } })
            }
          >
            {m.satisfaction_ask()}
          </button>
        </p>
      )}
      <RefusedNote error={change.error} />
    </div>
  );
}
