import { useEffect, useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { listAnswer, namedIn, type Step } from './compose-answer.ts';
import { wordHowMany } from './word-exercise.ts';

export type Answering = {
  draft: () => string;
  /** What the box already holds of it, when the step is shown. */
  onBegin: (text: string) => void;
  onAnswer: (text: string) => void;
};

/** One or some of the options, as chips. Words of one's own belong in the message box. */
export function AnswerByChoice({ step, options, draft, onBegin, onAnswer }: Answering & { step: Step; options: readonly string[] }) {
  const isOne = step.answer === 'one';
  const name = useId();
  const [chosen, setChosen] = useState(() => (isOne ? namedIn(draft(), options).slice(0, 1) : namedIn(draft(), options)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what stood there before this step was shown.
  useEffect(() => onBegin(listAnswer(chosen)), []);
  const choose = (option: string, isOn: boolean) => {
    const now = isOne ? [option] : options.filter((each) => (each === option ? isOn : chosen.includes(each)));
    setChosen(now);
    onAnswer(listAnswer(now));
  };
  const many = isOne ? null : wordHowMany(step);
  return (
    <fieldset className="chips">
      <legend className="small soft">{many ?? (isOne ? m.exercise_choose_one() : m.exercise_choose_some())}</legend>
      {options.map((option) => (
        <label key={option} className="chip">
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option)}
            onChange={(event) => choose(option, event.currentTarget.checked)}
          />
          <span lang="nl">{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
