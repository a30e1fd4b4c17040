import { useQuery } from '@tanstack/react-query';
import { trajectoriesQuery } from '../ui/queries.ts';
import type { Trajectory } from '../ui/records.ts';

/** The client's one open trajectory; null when there is none, undefined while it is being read. */
export function useOwnTrajectory(): { trajectory: Trajectory | null | undefined; error: unknown } {
  const { data, error } = useQuery(trajectoriesQuery);
  return { trajectory: data ? (data[0] ?? null) : undefined, error: data ? null : error };
}
