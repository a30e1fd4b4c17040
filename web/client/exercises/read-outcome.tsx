import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ExerciseView } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { exerciseRunsQuery } from '../../ui/exercises/exercise-queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { KeepResult } from './keep-result.tsx';

/** Under the reply that gave a result back: the result as it stands now, which may be another than when it was said. */
export function ReadOutcome({ runId, view, trajectory }: { runId: string; view: ExerciseView; trajectory: Trajectory }) {
  const heading = useId();
  const { data } = useQuery(exerciseRunsQuery(trajectory.id));
  const run = data?.find(({ id }) => id === runId);
  return (
    <section className="exercise-card" aria-labelledby={heading}>
      <h3 id={heading}>{m.exercise_result_title({ title: view.title })}</h3>
      {run?.result ? (
        <KeepResult run={run} result={run.result} trajectory={trajectory} isInTalk />
      ) : run ? (
        <p className="small soft">{m.exercise_result_gone()}</p>
      ) : (
        <ul className="plain-list result-lines">
          {view.result?.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
