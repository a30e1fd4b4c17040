import '../../ui/growth/growth.css';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type SatisfactionQuestion, satisfactionQuestions } from '../../../server/trajectory/course/satisfaction.ts';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { courseQuery } from '../../ui/growth/growth-query.ts';
import { useChangeCourse } from '../../ui/growth/use-change.ts';
import { satisfactionWords, scoreWords } from '../../ui/growth/word-growth.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere, useShowCare } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';

/** Five plain questions and one open. Who sees what is said before anything is filled in. */
export function AnswerSatisfaction() {
  return (
    <WithTrajectory>
      {(trajectory) => (
        <div className="page growth">
          <header className="stack">
            <h1>{m.satisfaction_title()}</h1>
            <p className="soft">{m.satisfaction_what({ name: firstName(trajectory.counsellorName) })}</p>
          </header>
          <CareHere>
            <Asked trajectory={trajectory} />
          </CareHere>
        </div>
      )}
    </WithTrajectory>
  );
}

function Asked({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(courseQuery(trajectory.id));
  const [scores, setScores] = useState<Partial<Record<SatisfactionQuestion, number>>>({});
  const [words, setWords] = useState('');
  const id = useId();
  const change = useChangeCourse(trajectory.id, { onCare: useShowCare() });
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const asked = data.satisfaction.find(({ answeredAt }) => answeredAt === null);
  if (!asked)
    return data.satisfaction.length > 0 ? (
      <p role="status">{m.satisfaction_thanks()}</p>
    ) : (
      <p>{m.satisfaction_none({ name: firstName(trajectory.counsellorName) })}</p>
    );
  const isWhole = satisfactionQuestions.every((question) => scores[question] !== undefined);
  return (
    <form
      className="growth-rate"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ door: `satisfaction/${asked.id}/answer`, body: { scores, words } });
      }}
    >
      {satisfactionQuestions.map((question) => (
        <fieldset key={question}>
          <legend>{satisfactionWords[question]()}</legend>
          <div className="growth-scale">
            {scoreWords.map((word, at) => (
              <label key={word()} className="row check">
                <input
                  type="radio"
                  name={`${id}${question}`}
                  checked={scores[question] === at + 1}
                  onChange={() => setScores((now) => ({ ...now, [question]: at + 1 }))}
                />
                {word()}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="field">
        <label htmlFor={`${id}words`}>{m.satisfaction_words()}</label>
        <textarea id={`${id}words`} rows={3} maxLength={2000} value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      <RefusedNote error={change.error} />
      <p>
        <button type="submit" className="button primary" disabled={!isWhole || change.isPending}>
          {m.satisfaction_send()}
        </button>
      </p>
    </form>
  );
}
