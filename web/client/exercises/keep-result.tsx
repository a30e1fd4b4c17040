import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { doorOfRun, type ExerciseResult, type ExerciseRun } from '../../ui/exercises/exercise-queries.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { SeeCare } from '../reach/see-care.tsx';
import { EditResult, SeeSaving } from './edit-result.tsx';
import { TakeToTalk } from './take-to-talk.tsx';
import { useSavedLines } from './use-saved-lines.ts';

type Props = { run: ExerciseRun; result: ExerciseResult; trajectory: Trajectory; isInTalk: boolean };

/** What came out of an exercise: to read, to change, to keep, to copy, or to throw away. It is the client's. */
export function KeepResult({ run, result, trajectory, isInTalk }: Props) {
  const queries = useQueryClient();
  const lines = useSavedLines(run.id, result.lines);
  // What was being changed when the page went away is still being changed.
  const [isEditing, setIsEditing] = useState(lines.isOwn);
  const [asks, setAsks] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const readAgain = () => {
    void queries.invalidateQueries({ queryKey: ['exercises'] });
    void queries.invalidateQueries({ queryKey: ['insights', trajectory.id] });
  };
  const keeping = useMutation({ mutationFn: () => post(`${doorOfRun(run.id)}/keep`), onSettled: readAgain });
  const throwing = useMutation({
    mutationFn: () => post(`${doorOfRun(run.id)}/throw-away`),
    onSuccess: () => lines.forget(),
    onSettled: readAgain,
  });
  const may = run.may.includes('exercise:keep');
  const copy = () => {
    const text = `${run.title}\n\n${lines.shown.join('\n')}`;
    // A browser may not have it, or refuse it.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied('yes'),
        () => setCopied('no'),
      );
  };
  return (
    <div className="keep-result">
      {isEditing && may ? (
        <EditResult lines={lines} onDone={() => setIsEditing(false)} />
      ) : (
        <ul className="plain-list result-lines">
          {lines.shown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <SeeSaving lines={lines} isEditing={isEditing} />
      {lines.care && <SeeCare key={lines.care.level} care={lines.care} isWriting={isEditing} />}
      {may && !isEditing && !asks && (
        <div className="row">
          {!result.isKept && (
            <button type="button" className="button small primary" disabled={keeping.isPending} onClick={() => keeping.mutate()}>
              <Icon name="check" />
              {m.exercise_result_keep()}
            </button>
          )}
          <button
            type="button"
            className="button small"
            onClick={() => {
              lines.begin();
              setIsEditing(true);
            }}
          >
            {m.exercise_result_edit()}
          </button>
          <button type="button" className="button small quiet" onClick={copy}>
            {m.exercise_result_copy()}
          </button>
          {!isInTalk && <TakeToTalk title={run.title} lines={lines.shown} />}
          <button type="button" className="button small quiet" onClick={() => setAsks(true)}>
            {m.exercise_result_throw()}
          </button>
        </div>
      )}
      {asks && (
        <div className="exercise-sure stack">
          <p>{m.exercise_result_throw_sure()}</p>
          <div className="row">
            {/* biome-ignore lint/a11y/noAutofocus: the person just pressed the button that asks this. */}
            <button type="button" className="button small" autoFocus onClick={() => setAsks(false)}>
              {m.exercise_result_throw_no()}
            </button>
            <button type="button" className="button small quiet" disabled={throwing.isPending} onClick={() => throwing.mutate()}>
              {m.exercise_result_throw_yes()}
            </button>
          </div>
        </div>
      )}
      <p className="small soft" role="status">
        {copied === 'yes' ? m.exercise_copied() : copied === 'no' ? m.exercise_copy_failed() : null}
      </p>
      <p className="small soft">
        {result.isKept
          ? m.exercise_result_kept({ name: firstName(trajectory.counsellorName) })
          : m.exercise_result_keep_what({ name: firstName(trajectory.counsellorName) })}
      </p>
      <RefusedNote error={keeping.error ?? throwing.error} />
    </div>
  );
}
