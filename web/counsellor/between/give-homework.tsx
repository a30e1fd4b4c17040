import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { today } from '../../ui/between/days.ts';
import { homeworkQuery } from '../../ui/between/queries.ts';
import type { Homework } from '../../ui/between/records.ts';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { givableExercisesQuery } from './givable-exercises.ts';

/** An exercise, or a task in own words; when it should be done, and one line why. */
export function GiveHomework({ trajectoryId, name }: { trajectoryId: string; name: string }) {
  const queries = useQueryClient();
  const id = useId();
  const [kind, setKind] = useState<'exercise' | 'task'>('exercise');
  const [exerciseId, setExerciseId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [why, setWhy] = useState('');
  const [dueOn, setDueOn] = useState('');
  const { data: exercises } = useQuery(givableExercisesQuery(trajectoryId));
  const give = useMutation({
    mutationFn: () =>
      post<Homework>(`/api/trajectories/${trajectoryId}/homework`, {
        ...(kind === 'exercise' ? { exerciseId } : { text: text.trim() }),
        why: why.trim() || null,
        dueOn: dueOn || null,
      }),
    onSuccess: () => {
      setExerciseId(null);
      setText('');
      setWhy('');
      setDueOn('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: homeworkQuery(trajectoryId).queryKey }),
  });
  const isWhole = kind === 'exercise' ? exerciseId !== null : text.trim() !== '';
  return (
    <section className="give-homework" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.give_title()}</h2>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) give.mutate();
        }}
      >
        <fieldset className="give-kind">
          <legend>{m.give_kind()}</legend>
          {(['exercise', 'task'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => setKind(each)} />
              {each === 'exercise' ? m.give_exercise() : m.give_task()}
            </label>
          ))}
        </fieldset>
        {kind === 'exercise' ? (
          <ChooseOne
            label={m.give_choose()}
            placeholder={m.give_choose_one()}
            options={(exercises ?? []).map((exercise) => ({ id: exercise.id, text: exercise.title }))}
            chosen={exerciseId}
            onChoose={setExerciseId}
          />
        ) : (
          <div className="field">
            <label htmlFor={`${id}-text`}>{m.give_text()}</label>
            <textarea id={`${id}-text`} rows={3} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-why`}>{m.give_why({ name })}</label>
          <input id={`${id}-why`} type="text" maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
          <p className="hint">{m.give_optional()}</p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-due`}>{m.give_due()}</label>
          <input id={`${id}-due`} type="date" min={today()} value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
          <p className="hint">{m.give_optional()}</p>
        </div>
        <RefusedNote error={give.error} />
        <Button type="submit" className="button primary" isDisabled={!isWhole || give.isPending}>
          {give.isPending ? m.between_saving() : m.give_give()}
        </Button>
        <p role="status" className="soft small">
          {give.isSuccess && !isWhole ? m.give_given({ name }) : ''}
        </p>
      </Form>
    </section>
  );
}
