import { useId } from 'react';
import type { ExerciseView } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { leaveTo } from './exercise-under-reply.tsx';
import { beginMessage, notNowMessage, resumeMessage } from './exercise-messages.ts';
import { wordStep } from './word-exercise.ts';

/** An exercise that fits what was told: begin it, or not now. Talking on in other words is the third way. */
export function AnswerOffer({ view, onSay }: { view: ExerciseView; onSay: (text: string) => void }) {
  const heading = useId();
  const { title, runId, minutes, purpose, step, others = [] } = view;
  return (
    <section className="exercise-card" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {purpose && <p lang="nl">{purpose}</p>}
      <p className="small soft">{runId && step ? wordStep(step) : minutes ? m.exercise_minutes({ minutes }) : null}</p>
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={(event) => leaveTo(event.currentTarget, () => onSay(runId ? resumeMessage(title) : beginMessage(title)))}
        >
          {runId ? m.exercise_go_on() : m.exercise_begin()}
        </button>
        {others.map((other) => (
          <button
            key={other.exerciseId}
            type="button"
            className="button"
            onClick={(event) => leaveTo(event.currentTarget, () => onSay(beginMessage(other.title)))}
          >
            {m.exercise_begin_other({ title: other.title })}
          </button>
        ))}
        <button type="button" className="button quiet" onClick={(event) => leaveTo(event.currentTarget, () => onSay(notNowMessage))}>
          {m.exercise_not_now()}
        </button>
      </div>
    </section>
  );
}
