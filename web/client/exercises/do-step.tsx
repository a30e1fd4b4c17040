import { useEffect, useId, useRef, useState } from 'react';
import type { ExerciseView } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerByChoice } from './answer-by-choice.tsx';
import { AnswerByDay } from './answer-by-day.tsx';
import { AnswerByNumber } from './answer-by-number.tsx';
import { AnswerByOrder } from './answer-by-order.tsx';
import type { Step } from './compose-answer.ts';
import { backMessage, pauseMessage, skipMessage, stopMessage } from './exercise-messages.ts';
import { leaveTo, type Talking } from './exercise-under-reply.tsx';
import { wordLines, wordStep } from './word-exercise.ts';

type Props = { view: ExerciseView; step: Step; talking: Talking };

/** The step that is asked: how far it is, a way to answer by pressing, and the ways out. Writing an answer is always a way too. */
export function DoStep({ view, step, talking }: Props) {
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const [asksToStop, setAsksToStop] = useState(false);
  // Where the question and its answers are taller than the screen, the question is what to see first.
  useEffect(() => {
    const said = card.current?.closest<HTMLElement>('.said');
    const conversation = said?.closest<HTMLElement>('.transcript');
    if (said && conversation && said.offsetHeight > conversation.clientHeight) said.scrollIntoView({ block: 'start' });
  }, []);
  const say = (text: string) => (event: { currentTarget: HTMLElement }) => leaveTo(event.currentTarget, () => talking.onSay(text));
  return (
    <section ref={card} className="exercise-card" aria-labelledby={heading}>
      <div className="exercise-progress">
        <h3 id={heading}>{view.title}</h3>
        <span className="small numbers">{wordStep(step)}</span>
        {/* The words beside it say the same. */}
        <progress value={step.at - 1} max={step.of} aria-hidden="true" />
      </div>
      <AnswerStep step={step} talking={talking} />
      {asksToStop ? (
        <div className="exercise-sure stack">
          <p>{m.exercise_stop_sure()}</p>
          <div className="row">
            {/* biome-ignore lint/a11y/noAutofocus: the person just pressed the button that asks this. */}
            <button type="button" className="button small" autoFocus onClick={() => setAsksToStop(false)}>
              {m.exercise_stop_no()}
            </button>
            <button type="button" className="button small quiet" onClick={say(stopMessage)}>
              {m.exercise_stop_yes()}
            </button>
          </div>
        </div>
      ) : (
        <div className="row exercise-ways">
          {view.canGoBack && (
            <button type="button" className="button small quiet" onClick={say(backMessage)}>
              {m.exercise_back()}
            </button>
          )}
          {step.optional && (
            <button type="button" className="button small quiet" onClick={say(skipMessage)}>
              {m.exercise_skip()}
            </button>
          )}
          <button type="button" className="button small quiet" onClick={say(pauseMessage)}>
            {m.exercise_pause()}
          </button>
          <button type="button" className="button small quiet" onClick={() => setAsksToStop(true)}>
            {m.exercise_stop()}
          </button>
        </div>
      )}
    </section>
  );
}

function AnswerStep({ step, talking }: { step: Step; talking: Talking }) {
  const put = useRef('');
  const [isInBox, setIsInBox] = useState(false);
  const compose = (now: string) => {
    talking.onCompose(put.current, now);
    put.current = now;
    setIsInBox(now !== '');
  };
  // What a choice had put in the box before a reload is known again by its words.
  const begin = (text: string) => {
    put.current = text;
  };
  const { answer, options = [] } = step;
  const draft = talking.draft;
  const way =
    (answer === 'one' || answer === 'some') && options.length > 0 ? (
      <AnswerByChoice step={step} options={options} draft={draft} onBegin={begin} onAnswer={compose} />
    ) : answer === 'order' && options.length > 1 ? (
      <AnswerByOrder options={options} draft={draft} onBegin={begin} onAnswer={compose} />
    ) : answer === 'number' ? (
      <AnswerByNumber step={step} draft={draft} onBegin={begin} onAnswer={compose} />
    ) : answer === 'date' ? (
      <AnswerByDay onAnswer={compose} />
    ) : null;
  if (!way) return answer === 'lines' ? <p className="small soft">{wordLines(step)}</p> : null;
  return (
    <div className="exercise-answer">
      {way}
      <p className="small soft" role="status">
        {isInBox && m.exercise_in_box()}
      </p>
    </div>
  );
}
