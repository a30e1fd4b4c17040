import { useEffect, useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Answering } from './answer-by-choice.tsx';
import { namedIn, numbersOf, type Step } from './compose-answer.ts';

/** A number on a row, or typed where there are too many to press. */
export function AnswerByNumber({ step, draft, onBegin, onAnswer }: Answering & { step: Step }) {
  const name = useId();
  const numbers = numbersOf(step)?.map(String) ?? null;
  const [chosen, setChosen] = useState(() => (numbers ? (namedIn(draft(), numbers)[0] ?? '') : ''));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what stood there before this step was shown.
  useEffect(() => onBegin(chosen), []);
  const choose = (number: string) => {
    setChosen(number);
    onAnswer(number);
  };
  if (!numbers)
    return (
      <label className="field exercise-typed">
        <span className="small soft">{m.exercise_number_any()}</span>
        <input type="number" inputMode="numeric" min={step.least} max={step.most} value={chosen} onChange={(event) => choose(event.currentTarget.value)} />
      </label>
    );
  return (
    <fieldset className="chips number-row">
      <legend className="small soft">{m.exercise_number({ least: numbers[0] ?? '', most: numbers.at(-1) ?? '' })}</legend>
      {numbers.map((number) => (
        <label key={number} className="chip numbers">
          <input type="radio" name={name} checked={chosen === number} onChange={() => choose(number)} />
          <span>{number}</span>
        </label>
      ))}
    </fieldset>
  );
}
