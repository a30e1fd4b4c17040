import './set-guidance.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put, Refused } from '../../ui/api.ts';
import { exercisesQuery } from '../../ui/exercises/exercise-queries.ts';
import { useGuardUnsaved } from '../../ui/guard-unsaved.tsx';
import { guidanceLines } from '../../ui/guidance/guidance-lines.ts';
import { guidanceQuery, type StoredGuidance } from '../../ui/guidance/guidance-query.ts';
import type { Trajectory } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordCompetency } from '../../ui/word-competency.ts';
import { competencies, type Draft, draftOf, guidanceOf } from './guidance-draft.ts';

/** Focus, exercises, subjects to leave alone, a silence, simpler words. What somebody else set meanwhile is shown, and what was typed stays. */
export function SetGuidance({ trajectory, stored }: { trajectory: Trajectory; stored: StoredGuidance }) {
  const id = useId();
  const queries = useQueryClient();
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState<Draft>(draftOf(stored));
  const { data: exercises } = useQuery(exercisesQuery(trajectory.id));
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(base));
  const guard = useGuardUnsaved(isChanged);
  const name = trajectory.clientName ?? m.client_hidden();
  const maySet = stored.may.includes('guidance:set');
  const { queryKey } = guidanceQuery(trajectory.id);
  const saving = useMutation({
    mutationFn: () => put(`/api/trajectories/${encodeURIComponent(trajectory.id)}/guidance`, { ...guidanceOf(draft), version: base.version }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey });
      const now = queries.getQueryData<StoredGuidance>(queryKey);
      // Saved, or somebody was first: what is typed here stays, and the next save is over what is there now.
      if (now) setBase(now);
    },
  });
  const isStale = saving.error instanceof Refused && saving.error.code === 'stale-version';
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    if (!isStale) saving.reset();
  };
  return (
    <form
      className="set-guidance stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {guard.question}
      <header>
        <h2>{m.guidance_title()}</h2>
        <p className="soft">{m.guidance_what({ name })}</p>
        {base.updatedAt && (
          <p className="soft small">{m.guidance_set_by({ name: base.updatedByName ?? m.client_hidden(), when: dateAndTime(base.updatedAt) })}</p>
        )}
      </header>
      <fieldset disabled={!maySet} className="guidance-fields">
        <div className="field">
          <label htmlFor={`${id}-focus`}>{m.guidance_focus()}</label>
          <select id={`${id}-focus`} value={draft.focus} onChange={(event) => change({ focus: event.target.value as Draft['focus'] })}>
            <option value="">{m.guidance_focus_none()}</option>
            {competencies.map((competency) => (
              <option key={competency} value={competency}>
                {wordCompetency(competency)}
              </option>
            ))}
          </select>
          <p className="hint">{m.guidance_focus_hint()}</p>
        </div>
        {exercises && exercises.length > 0 && (
          <fieldset className="guidance-exercises">
            <legend>{m.guidance_exercises()}</legend>
            <label>
              <input type="checkbox" checked={draft.exercises === null} onChange={(event) => change({ exercises: event.target.checked ? null : [] })} />
              {m.guidance_exercises_all()}
            </label>
            {draft.exercises !== null && (
              <ul className="plain-list exercise-choices">
                {exercises.map((exercise) => (
                  <li key={exercise.id}>
                    <label>
                      <input
                        type="checkbox"
                        checked={draft.exercises?.includes(exercise.id) ?? false}
                        onChange={(event) =>
                          change({
                            exercises: event.target.checked
                              ? [...(draft.exercises ?? []), exercise.id]
                              : (draft.exercises ?? []).filter((chosen) => chosen !== exercise.id),
                          })
                        }
                      />
                      {exercise.title}
                    </label>
                  </li>
                ))}
              </ul>
            )}
          </fieldset>
        )}
        <div className="field">
          <label htmlFor={`${id}-alone`}>{m.guidance_leave_alone()}</label>
          <textarea
            id={`${id}-alone`}
            rows={3}
            value={draft.leaveAlone}
            aria-describedby={`${id}-alone-hint`}
            onChange={(event) => change({ leaveAlone: event.target.value })}
          />
          <p className="hint" id={`${id}-alone-hint`}>
            {m.guidance_leave_alone_hint({ name })}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-quiet`}>{m.guidance_quiet()}</label>
          <input
            id={`${id}-quiet`}
            type="date"
            value={draft.quietUntil}
            aria-describedby={`${id}-quiet-hint`}
            onChange={(event) => change({ quietUntil: event.target.value })}
          />
          <p className="hint" id={`${id}-quiet-hint`}>
            {m.guidance_quiet_hint({ name })}
          </p>
        </div>
        <label className="guidance-simpler">
          <input type="checkbox" checked={draft.simpler} onChange={(event) => change({ simpler: event.target.checked })} />
          {m.guidance_simpler()}
        </label>
        {stored.simplerAsked && <p className="soft small">{m.guidance_simpler_asked({ name })}</p>}
      </fieldset>
      {isStale ? (
        <div className="note warn stack" role="alert">
          <p>{m.guidance_stale()}</p>
          <ul>
            {guidanceLines(base, new Date().toISOString()).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button
            className="button small"
            onPress={() => {
              setDraft(draftOf(base));
              saving.reset();
            }}
          >
            {m.guidance_take_theirs()}
          </Button>
        </div>
      ) : (
        <RefusedNote error={saving.error} />
      )}
      {maySet && (
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={!isChanged || saving.isPending}>
            {saving.isPending ? m.staff_saving() : isStale ? m.guidance_save_mine() : m.staff_save()}
          </Button>
          <p role="status" className="soft small">
            {saving.isSuccess && !isChanged ? m.guidance_saved({ name }) : ''}
          </p>
        </div>
      )}
    </form>
  );
}
