import { queryOptions } from '@tanstack/react-query';
import { read } from '../api.ts';
import type { Brief, CheckIn, Homework, LogbookEntry, Standing } from './records.ts';

const within = (trajectoryId: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}`;

export const homeworkQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['homework', trajectoryId], queryFn: () => read<Homework[]>(`${within(trajectoryId)}/homework`) });

export const logbookQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['logbook', trajectoryId], queryFn: () => read<LogbookEntry[]>(`${within(trajectoryId)}/logbook`) });

export const checkInQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['check-ins', trajectoryId], queryFn: () => read<CheckIn>(`${within(trajectoryId)}/check-ins`) });

export const standingQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['homework', trajectoryId, 'standing'], queryFn: () => read<Standing>(`${within(trajectoryId)}/standing`) });

/** Every look is recorded, so it is read when it is opened and not again behind their back. */
export const briefQuery = (trajectoryId: string, since: string | null) =>
  queryOptions({
    queryKey: ['brief', trajectoryId, since ?? 'last'],
    queryFn: () => read<Brief>(`${within(trajectoryId)}/brief${since ? `?since=${since}` : ''}`),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
