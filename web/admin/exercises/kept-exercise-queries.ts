// What the screens of the exercises' keeper read: under the topic `documents`, as all knowledge that is kept.
import { queryOptions } from '@tanstack/react-query';
import { post, read } from '../../ui/api.ts';
import type { ExerciseView } from '../../../server/conversation/wire.ts';
import type { KeptListed } from '../../ui/records.ts';
import { type ExerciseDraft, fieldsOfExercise, type KeptExercise } from './exercise-draft.ts';

/** Where one exercise is kept. */
export const doorOfExercise = (id: string) => `/api/knowledge/exercises/${encodeURIComponent(id)}`;

export const keptExercisesQuery = queryOptions({
  queryKey: ['documents', 'exercises'],
  queryFn: () => read<KeptListed[]>('/api/knowledge/exercises?archived=true'),
});

export const keptExerciseQuery = (id: string) =>
  queryOptions({ queryKey: ['documents', 'exercises', id], queryFn: () => read<KeptExercise>(doorOfExercise(id)) });

export type TriedTurn = { from: 'client' | 'koers'; text: string; exercise?: ExerciseView };

/** The dialogue as it would go with these answers; nothing is stored. */
export function tryQuery(draft: ExerciseDraft, answers: readonly string[]) {
  const { title, purpose, minutes, homework, fits, steps, yields, summary } = fieldsOfExercise(draft);
  const exercise = { title, purpose, minutes, homework, fits, steps, yields, summary };
  return queryOptions({
    queryKey: ['try-exercise', JSON.stringify(exercise), answers],
    queryFn: () => post<TriedTurn[]>('/api/knowledge/exercises/try', { exercise, answers }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
}
