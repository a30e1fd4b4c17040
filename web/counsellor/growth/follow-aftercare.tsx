import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Aftercare, Course } from '../../ui/growth/growth-query.ts';
import { useChangeCourse } from '../../ui/growth/use-change.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

function wordStatus({ status, endsOn }: Aftercare): string {
  if (status === 'requested') return m.aftercare_status_requested();
  if (status === 'granted') return m.aftercare_status_granted({ day: endsOn ? longDate(endsOn) : '' });
  if (status === 'declined') return m.aftercare_status_declined();
  return status === 'withdrawn' ? m.aftercare_status_withdrawn() : m.aftercare_status_ended();
}

/** Until when it can be asked for, by which rule; what the client asked, and the answer of who guides. */
export function FollowAftercare({ trajectory, course }: { trajectory: Trajectory; course: Course }) {
  const { limit } = course;
  return (
    <div className="stack">
      <h3>{m.aftercare_title()}</h3>
      <p className="small soft">
        {limit
          ? m.aftercare_rule({ day: longDate(limit.until), title: limit.title, origin: limit.origin, checked: longDate(limit.checkedAt) })
          : m.aftercare_no_rule({ name: trajectory.counsellorName })}{' '}
        {limit && !limit.verified && m.aftercare_unverified()}
      </p>
      {course.aftercare.map((aftercare) => (
        <OneRequest key={aftercare.id} trajectory={trajectory} aftercare={aftercare} until={limit?.until ?? ''} />
      ))}
    </div>
  );
}

function OneRequest({ trajectory, aftercare, until }: { trajectory: Trajectory; aftercare: Aftercare; until: string }) {
  const [endsOn, setEndsOn] = useState(until);
  const [signalsTo, setSignalsTo] = useState(trajectory.counsellorId);
  const [answer, setAnswer] = useState('');
  const id = useId();
  const change = useChangeCourse(trajectory.id);
  const { may, status } = aftercare;
  const door = (deed: string) => `aftercare/${aftercare.id}/${deed}`;
  return (
    <div className="card stack">
      <p>
        <span className={status === 'requested' ? 'tag accent' : 'tag'}>{wordStatus(aftercare)}</span>{' '}
        <span className="small soft">{m.aftercare_request_by({ day: longDate(aftercare.askedAt) })}</span>
      </p>
      <p dir="auto">
        <q>{aftercare.question}</q>
      </p>
      {aftercare.answer && <p dir="auto">{m.aftercare_answer_is({ answer: aftercare.answer })}</p>}
      {aftercare.signalsToName && (
        <p className="small">
          {m.aftercare_signals_to()} {aftercare.signalsToName}
        </p>
      )}
      {may.includes('grant') && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate({ door: door('grant'), body: { endsOn, signalsTo, answer } });
          }}
        >
          <div className="field">
            <label htmlFor={`${id}until`}>{m.aftercare_ends_on()}</label>
            <input id={`${id}until`} type="date" max={until} required value={endsOn} onChange={(event) => setEndsOn(event.target.value)} />
          </div>
          <div className="field">
            <label htmlFor={`${id}who`}>{m.aftercare_signals_to()}</label>
            <select id={`${id}who`} value={signalsTo} onChange={(event) => setSignalsTo(event.target.value)}>
              <option value={trajectory.counsellorId}>{trajectory.counsellorName}</option>
              {trajectory.standInId && <option value={trajectory.standInId}>{trajectory.standInName}</option>}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}answer`}>{m.aftercare_answer()}</label>
            <textarea id={`${id}answer`} rows={2} maxLength={600} value={answer} onChange={(event) => setAnswer(event.target.value)} />
          </div>
          <div className="row">
            <button type="submit" className="button primary" disabled={change.isPending || endsOn === ''}>
              {m.aftercare_grant()}
            </button>
            <button
              type="button"
              className="button"
              disabled={change.isPending || answer.trim() === ''}
              onClick={() => change.mutate({ door: door('decline'), body: { answer } })}
            >
              {m.aftercare_decline()}
            </button>
          </div>
        </form>
      )}
      {may.includes('end') && (
        <p>
          <button type="button" className="button small" disabled={change.isPending} onClick={() => change.mutate({ door: door('end') })}>
            {m.aftercare_end()}
          </button>
        </p>
      )}
      <RefusedNote error={change.error} />
    </div>
  );
}
