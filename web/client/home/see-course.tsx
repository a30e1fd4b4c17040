import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { numbersInNeed } from '../../../server/words/numbers-in-need.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { firstName } from '../../ui/first-name.ts';
import { type Course, courseQuery } from '../../ui/growth/growth-query.ts';
import { useChangeCourse } from '../../ui/growth/use-change.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { CareHere, useShowCare } from '../reach/care-here.tsx';

/** After closing: what can still be done, and who looks at what is pressing; and the questions about how it was. Nothing while all goes on. */
export function SeeCourse({ trajectory }: { trajectory: Trajectory }) {
  const { data } = useQuery(courseQuery(trajectory.id));
  if (!data) return null;
  const isAsked = data.may.includes('satisfaction:answer');
  if (data.state === 'open' && !isAsked) return null;
  return (
    <section className="stack" aria-labelledby="course">
      <h2 id="course">{data.state === 'open' ? m.course_title() : m.aftercare_ask_title()}</h2>
      {isAsked && (
        <Link to="/client/satisfaction" className="wait">
          <Icon name="check" />
          <span>{m.satisfaction_title()}</span>
          <Icon name="next" />
        </Link>
      )}
      {data.state !== 'open' && (
        <CareHere>
          <AskAftercare trajectory={trajectory} course={data} />
        </CareHere>
      )}
    </section>
  );
}

function AskAftercare({ trajectory, course }: { trajectory: Trajectory; course: Course }) {
  const [isAsking, setIsAsking] = useState(false);
  const change = useChangeCourse(trajectory.id, { onCare: useShowCare(), onDone: () => setIsAsking(false) });
  const name = firstName(trajectory.counsellorName);
  const [newest] = course.aftercare;
  const { limit, whyNotAsk, closing } = course;
  return (
    <div className="note stack">
      {whyNotAsk === null && limit && <p>{m.aftercare_ask_what({ day: longDate(limit.until), name })}</p>}
      {whyNotAsk === 'runs' && newest?.endsOn && (
        <p>{m.aftercare_runs({ day: longDate(newest.endsOn), name: firstName(newest.signalsToName ?? trajectory.counsellorName) })}</p>
      )}
      {whyNotAsk === 'asked' && newest && <p>{m.aftercare_asked({ day: longDate(newest.askedAt), name })}</p>}
      {whyNotAsk === 'too-late' && <p>{m.aftercare_too_late()}</p>}
      {whyNotAsk === 'no-rule' && <p>{m.aftercare_no_rule({ name })}</p>}
      {closing?.note && whyNotAsk !== 'runs' && <p dir="auto">{closing.note}</p>}
      {newest?.answer && <p dir="auto">{m.aftercare_answer_is({ answer: newest.answer })}</p>}
      {whyNotAsk === null &&
        (isAsking ? (
          <WriteShortText
            label={m.aftercare_ask_label()}
            most={1500}
            rows={3}
            keepWord={m.aftercare_ask()}
            isBusy={change.isPending}
            error={change.error}
            onKeep={(question) => change.mutate({ door: 'aftercare', body: { question } })}
            onClose={() => setIsAsking(false)}
          />
        ) : (
          <p>
            <button type="button" className="button primary" onClick={() => setIsAsking(true)}>
              {m.aftercare_ask()}
            </button>
          </p>
        ))}
      {newest && newest.may.length > 0 && (
        <div className="row">
          {newest.may.includes('withdraw') && (
            <button
              type="button"
              className="button small"
              disabled={change.isPending}
              onClick={() => change.mutate({ door: `aftercare/${newest.id}/withdraw` })}
            >
              {m.aftercare_withdraw()}
            </button>
          )}
          {newest.may.includes('end') && (
            <button type="button" className="button small" disabled={change.isPending} onClick={() => change.mutate({ door: `aftercare/${newest.id}/end` })}>
              {m.aftercare_end()}
            </button>
          )}
        </div>
      )}
      {!isAsking && <RefusedNote error={change.error} />}
      {whyNotAsk !== 'runs' && <p className="small">{m.refused_in_need(numbersInNeed(getLocale()))}</p>}
    </div>
  );
}
