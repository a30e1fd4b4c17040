import { queryOptions } from '@tanstack/react-query';
import { read } from '../../ui/api.ts';

/** The exercises that may be given in this trajectory, by title. */
export const givableExercisesQuery = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['exercises', trajectoryId, 'givable'],
    queryFn: () => read<{ id: string; title: string }[]>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/exercises`),
    select: (exercises) => exercises.toSorted((a, b) => a.title.localeCompare(b.title)),
  });
