import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { dayAnswer } from './compose-answer.ts';

/** A day from a calendar; "na de zomer" may be written instead. */
export function AnswerByDay({ onAnswer }: { onAnswer: (text: string) => void }) {
  const [day, setDay] = useState('');
  return (
    <label className="field exercise-typed">
      <span className="small soft">{m.exercise_day()}</span>
      <input
        type="date"
        value={day}
        onChange={(event) => {
          setDay(event.currentTarget.value);
          onAnswer(dayAnswer(event.currentTarget.value));
        }}
      />
    </label>
  );
}
