import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post, put, remove } from '../api.ts';
import type { Care } from '../records.ts';
import { type ChangedCourse, type ChangedGrowth, courseQuery, growthPath, growthQuery } from './growth-query.ts';

type Sent = { door: string; body?: unknown; method?: 'PUT' | 'DELETE' };
type Then = { onCare?: ((care: Care | undefined) => void) | undefined; onDone?: (() => void) | undefined };

/** Changes something of growth; the answer is how it now stands. What was refused is read anew: somebody may have been first. */
export function useChangeGrowth(trajectoryId: string, { onCare, onDone }: Then = {}) {
  const queries = useQueryClient();
  const { queryKey } = growthQuery(trajectoryId);
  return useMutation({
    mutationFn: async ({ door, body, method }: Sent): Promise<ChangedGrowth | undefined> => {
      const path = growthPath(trajectoryId, door);
      if (method === 'DELETE') return void (await remove(path));
      return method === 'PUT' ? put<ChangedGrowth>(path, body) : post<ChangedGrowth>(path, body ?? {});
    },
    onSuccess: async (changed) => {
      if (changed) queries.setQueryData(queryKey, changed);
      else await queries.invalidateQueries({ queryKey });
      onCare?.(changed?.care);
      onDone?.();
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}

/** Changes something of the course. */
export function useChangeCourse(trajectoryId: string, { onCare, onDone }: Then = {}) {
  const queries = useQueryClient();
  const { queryKey } = courseQuery(trajectoryId);
  return useMutation({
    mutationFn: ({ door, body }: Sent) => post<ChangedCourse>(growthPath(trajectoryId, door), body ?? {}),
    onSuccess: async (changed) => {
      queries.setQueryData(queryKey, changed);
      onCare?.(changed.care);
      onDone?.();
      await queries.invalidateQueries({ queryKey: ['trajectories'], exact: true });
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
