import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { exercisesQuery, type ListedExercise } from '../../ui/exercises/exercise-queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { beginMessage, resumeMessage } from './exercise-messages.ts';

/** What is said to do this exercise: go on where it lies aside, else begin it. */
export const messageToDo = ({ title, run }: Pick<ListedExercise, 'title' | 'run'>): string =>
  run && (run.status === 'running' || run.status === 'paused') ? resumeMessage(title) : beginMessage(title);

type Props = {
  exerciseId: string;
  trajectory: Trajectory;
  /** What the client was writing, if anything: it is not pushed aside by a message they did not see. */
  draft: string;
  /** What the client said last here; the same is not said again, after a reload for one. */
  lastSaid: string | null;
  onSay: (text: string) => void;
  /** Said, or not wanted: the address no longer asks for it. */
  onSettled: () => void;
};

/** Says, once, that the client wants to do an exercise. Where something is being written already they see the message first. */
export function BeginHere({ exerciseId, trajectory, draft, lastSaid, onSay, onSettled }: Props) {
  const { data, error } = useQuery(exercisesQuery(trajectory.id));
  const exercise = data?.find(({ id }) => id === exerciseId);
  const isSettled = useRef(false);
  const settle = (text: string | null) => {
    if (isSettled.current) return;
    isSettled.current = true;
    if (text !== null) onSay(text);
    onSettled();
  };
  const isGone = error !== null || (data !== undefined && !exercise);
  const message = exercise ? messageToDo(exercise) : null;
  const isSaid = message !== null && lastSaid === message;
  const isFree = draft.trim() === '';
  useEffect(() => {
    if (isGone || isSaid) settle(null);
    else if (message !== null && isFree) settle(message);
  });
  if (message === null || isFree || isSaid) return null;
  return (
    <section className="begin-waits" aria-label={exercise?.title}>
      <p>{m.exercise_begin_waits()}</p>
      <p lang="nl">
        <strong>{message}</strong>
      </p>
      <div className="row">
        <button type="button" className="button small primary" onClick={() => settle(message)}>
          {m.exercise_begin_send()}
        </button>
        <button type="button" className="button small quiet" onClick={() => settle(null)}>
          {m.exercise_not_now()}
        </button>
      </div>
    </section>
  );
}
