import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { ExerciseDraft } from './exercise-draft.ts';
import { findExerciseProblems } from './find-exercise-problems.ts';
import { tryQuery, type TriedTurn } from './kept-exercise-queries.ts';

/** How long nobody types before the exercise is played anew. */
const restMs = 600;

/** The exercise as a client would meet it, beside what is being written. Nothing of it is stored. */
export function TryExercise({ draft, today }: { draft: ExerciseDraft; today: string }) {
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const settled = useSettled(draft);
  const isWhole = Object.keys(findExerciseProblems(settled, today)).length === 0;
  const { data, error, isFetching } = useQuery({ ...tryQuery(settled, answers), enabled: isWhole, placeholderData: (before) => before });
  const turns = useDeferredValue(data);
  const last = turns?.findLast(({ from }) => from === 'koers')?.exercise;
  const isOver = last !== undefined && last.status !== 'running';
  const say = (answer: string) => {
    if (answer.trim() === '') return;
    setAnswers([...answers, answer.trim()]);
    setText('');
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be focused.
    <section className="cut try-exercise" aria-label={m.exform_try()} tabIndex={0}>
      <div className="row spread">
        <h2>{m.exform_try()}</h2>
        <Button className="button small" isDisabled={answers.length === 0} onPress={() => setAnswers([])}>
          {m.exform_try_again()}
        </Button>
      </div>
      <p className="soft small">{isWhole ? m.exform_try_what() : m.exform_try_first()}</p>
      {isWhole && error && <RefusedNote error={error} />}
      {isWhole && turns && (
        <>
          <ol className="plain-list tried" aria-busy={isFetching || undefined}>
            {turns
              .map((turn, place) => ({ turn, place }))
              .map(({ turn, place }) => (
                <li key={place} className={turn.from === 'koers' ? 'tried-koers' : 'tried-client'}>
                  <Turn turn={turn} isLast={place === turns.length - 1} onSay={say} />
                </li>
              ))}
          </ol>
          {isOver ? (
            <p className="note">{m.exform_try_over()}</p>
          ) : (
            // No form: it stands within the one that saves.
            <div className="try-answer">
              <TextField className="field" value={text} onChange={setText}>
                <Label className="label">{m.exform_try_answer()}</Label>
                <TextArea
                  rows={2}
                  lang="nl"
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                    event.preventDefault();
                    say(text);
                  }}
                />
              </TextField>
              <div className="row">
                <Button className="button small" onPress={() => say(text)}>
                  {m.exform_try_say()}
                </Button>
                <Button className="button small quiet" isDisabled={answers.length === 0} onPress={() => setAnswers(answers.slice(0, -1))}>
                  {m.exform_try_undo()}
                </Button>
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Turn({ turn, isLast, onSay }: { turn: TriedTurn; isLast: boolean; onSay: (text: string) => void }) {
  const { from, text, exercise } = turn;
  const step = exercise?.status === 'running' ? exercise.step : undefined;
  const options = isLast && step && step.answer !== 'order' ? (step.options ?? []) : [];
  return (
    <>
      <p className="small soft">
        {from === 'koers' ? 'Koers' : m.exform_try_client()}
        {step && ` · ${m.exercise_step({ at: step.at, of: step.of })}`}
      </p>
      <p lang="nl" className="tried-text">
        {text}
      </p>
      {exercise?.result && (
        <ul className="plain-list tried-result" lang="nl">
          {exercise.result.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {options.length > 0 && (
        <div className="row">
          {options.map((option) => (
            <Button key={option} className="button small" onPress={() => onSay(option)}>
              {option}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** What is written once the typing rests: not every letter is a new exercise. */
function useSettled(draft: ExerciseDraft): ExerciseDraft {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  return settled;
}
