// What screens read of sessions. Everything under the topic `sessions`.
import { queryOptions } from '@tanstack/react-query';
import { read } from '../api.ts';
import type { ApprovedRecord, Delivered, Feed, Hours, Session, SessionRecord } from './session-records.ts';

const within = (trajectoryId: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}`;

export const sessionsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['sessions', 'of', trajectoryId], queryFn: () => read<Session[]>(`${within(trajectoryId)}/sessions`) });

export const sessionQuery = (id: string) =>
  queryOptions({ queryKey: ['sessions', 'one', id], queryFn: () => read<Session>(`/api/sessions/${encodeURIComponent(id)}`) });

/** Everything between two days, both included. */
export const calendarQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['sessions', 'calendar', from, to], queryFn: () => read<Session[]>(`/api/sessions?from=${from}&to=${to}`) });

export const hoursQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['sessions', 'hours', trajectoryId], queryFn: () => read<Hours>(`${within(trajectoryId)}/hours`) });

export const recordsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['sessions', 'records', trajectoryId], queryFn: () => read<ApprovedRecord[]>(`${within(trajectoryId)}/session-records`) });

/** What is proposed after a session. Only where the session says that there is something. */
export const recordQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['session-record', sessionId],
    queryFn: () => read<SessionRecord>(`/api/sessions/${encodeURIComponent(sessionId)}/record`),
    // A person is at work in it: it is not read again under their hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const registrationsQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['sessions', 'registrations', from, to], queryFn: () => read<Delivered[]>(`/api/registrations?from=${from}&to=${to}`) });

export const feedQuery = queryOptions({ queryKey: ['calendar-feed'], queryFn: () => read<Feed>('/api/calendar-feed') });
