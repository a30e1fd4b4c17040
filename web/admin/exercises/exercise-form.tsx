import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, put, Refused } from '../../ui/api.ts';
import { useGuardUnsaved } from '../../ui/guard-unsaved.tsx';
import { Icon } from '../../ui/icons.tsx';
import { belgianDay } from '../../ui/validity.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import {
  draftOfExercise,
  emptyExercise,
  emptyStep,
  type ExerciseDraft,
  fieldsOfExercise,
  isSameExercise,
  type KeptExercise,
  moveStep,
  renameStep,
} from './exercise-draft.ts';
import { ExerciseFacts } from './exercise-facts.tsx';
import { type ExerciseProblems, findExerciseProblems, problemsOfFaults } from './find-exercise-problems.ts';
import { doorOfExercise, keptExerciseQuery, keptExercisesQuery } from './kept-exercise-queries.ts';
import { SettleExercise } from './settle-exercise.tsx';
import { TryExercise } from './try-exercise.tsx';
import { wordExerciseProblem } from './word-exercise-form.ts';
import { WriteOutcome } from './write-outcome.tsx';
import { WriteStep } from './write-step.tsx';

/** An exercise to write or to change, with beside it how a client would meet it. What is typed stays typed, whatever the door says. */
export function ExerciseForm({ exercise, onSaved }: { exercise: KeptExercise | null; onSaved: (id: string) => void }) {
  const queries = useQueryClient();
  const today = belgianDay(new Date());
  // What this draft goes on from. When another person saved meanwhile, theirs takes its place once they have been seen.
  const [base, setBase] = useState(exercise);
  const [start, setStart] = useState(() => (exercise ? draftOfExercise(exercise) : emptyExercise(today, m.exform_own_text(), m.exform_own_licence())));
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<ExerciseProblems>({});
  const [theirs, setTheirs] = useState<KeptExercise | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const guard = useGuardUnsaved(!isSameExercise(draft, start));
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea), [data-wrong]')?.focus();
  }, [problems]);
  const leave = async (id: string) => {
    guard.letGo();
    await queries.invalidateQueries({ queryKey: ['documents'] });
    onSaved(id);
  };
  const saving = useMutation({
    mutationFn: (over: KeptExercise | null) => {
      const fields = fieldsOfExercise(draft);
      return over ? put<KeptExercise>(doorOfExercise(over.id), { ...fields, version: over.version }) : post<KeptExercise>('/api/knowledge/exercises', fields);
    },
    onSuccess: ({ id }) => leave(id),
    onError: async (error) => {
      if (!(error instanceof Refused)) return;
      setProblems(problemsOfRefusal(draft, error));
      if (!base || error.code !== 'stale-version') return;
      const now = await queries.fetchQuery({ ...keptExerciseQuery(base.id), staleTime: 0 }).catch(() => null);
      void queries.invalidateQueries({ queryKey: keptExercisesQuery.queryKey, exact: true, refetchType: 'all' });
      // What stands there is what was typed: it was kept, and only the answer went missing.
      if (now && isSameExercise(draft, draftOfExercise(now))) await leave(now.id);
      else setTheirs(now);
    },
  });
  const change = useCallback((given: Partial<ExerciseDraft>) => setDraft((before) => ({ ...before, ...given })), []);
  // What was put right is no longer said to be wrong; what is not, stays.
  const now = findExerciseProblems(draft, today);
  const wrongOf = (place: string) => {
    const problem = problems[place];
    if (!problem || (problem !== 'other' && problem !== 'taken' && !now[place])) return null;
    return wordExerciseProblem(now[place] ?? problem);
  };
  const save = () => {
    setProblems(now);
    if (Object.keys(now).length === 0) saving.mutate(base);
  };
  const number = Object.keys(problems).filter((place) => wrongOf(place) !== null).length;
  const writing = { draft, wrongOf, onChange: change };
  return (
    <Form
      ref={form}
      className="document-form exercise-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {guard.question}
      <div className="exercise-written">
        <ExerciseFacts {...writing} />
        <section className="stack" aria-label={m.exform_steps()}>
          <h2>{m.exform_steps()}</h2>
          <p className="soft">{m.exform_steps_what()}</p>
          {wrongOf('steps') && (
            <p className="wrong" data-wrong tabIndex={-1}>
              {wrongOf('steps')}
            </p>
          )}
          <ol className="plain-list write-steps">
            {draft.steps.map((step, place) => (
              <WriteStep
                key={step.key}
                step={step}
                place={place}
                steps={draft.steps}
                wrongOf={wrongOf}
                onChange={(given) =>
                  setDraft((before) => ({ ...before, steps: before.steps.map((one) => (one.key === step.key ? { ...one, ...given } : one)) }))
                }
                onRename={(name) => setDraft((before) => renameStep(before, step.key, name))}
                onMove={(by) => setDraft((before) => moveStep(before, step.key, by))}
                onRemove={() => setDraft((before) => ({ ...before, steps: before.steps.filter(({ key }) => key !== step.key) }))}
              />
            ))}
          </ol>
          <Button className="button" isDisabled={draft.steps.length >= 16} onPress={() => change({ steps: [...draft.steps, emptyStep(draft.steps)] })}>
            <Icon name="add" />
            {m.exform_add_step()}
          </Button>
        </section>
        <WriteOutcome {...writing} />
        <div className="stack save-document">
          {number > 0 && (
            <p className="note warn" role="alert">
              {m.knowledge_wrong_number({ number })}
            </p>
          )}
          {number === 0 && !theirs && <RefusedNote error={saving.error} />}
          <div className="row">
            <Button type="submit" className="button primary" isDisabled={saving.isPending}>
              {saving.isPending ? m.staff_saving() : m.staff_save()}
            </Button>
            <span className="soft small">{m.exform_save_what()}</span>
          </div>
        </div>
      </div>
      <TryExercise draft={draft} today={today} />
      {theirs && (
        <SettleExercise
          mine={draft}
          theirs={theirs}
          isSaving={saving.isPending}
          onGoOn={() => setTheirs(null)}
          onKeepMine={() => {
            setBase(theirs);
            setTheirs(null);
            saving.mutate(theirs);
          }}
          onTakeTheirs={() => {
            const fresh = draftOfExercise(theirs);
            setBase(theirs);
            setStart(fresh);
            setDraft(fresh);
            setTheirs(null);
            setProblems({});
            saving.reset();
          }}
        />
      )}
    </Form>
  );
}

function problemsOfRefusal(draft: ExerciseDraft, { code, params }: Refused): ExerciseProblems {
  if (code !== 'invalid-input') return {};
  const { field, faults, why } = params;
  if (Array.isArray(faults) && faults.length > 0) return problemsOfFaults(draft, faults);
  return typeof field === 'string' ? { [field]: why === 'taken' ? 'taken' : why === 'in-future' ? 'in-future' : 'other' } : {};
}
