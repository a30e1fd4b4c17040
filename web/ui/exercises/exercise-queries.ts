// Exercises and their runs, as the client and the counsellor read them. All of it stands under the topic `exercises`.
import { queryOptions } from '@tanstack/react-query';
import type { CareerCompetency, Stage } from '../../../server/conversation/stage.ts';
import { read } from '../api.ts';

export type RunStatus = 'running' | 'paused' | 'finished' | 'stopped';

export type ListedExercise = {
  id: string;
  title: string;
  purpose: string;
  competency: CareerCompetency;
  stages: readonly Stage[];
  minutes: number;
  /** Can be done alone, between two sessions. */
  homework: boolean;
  steps: number;
  source: { origin: string; url: string | null; checkedAt: string };
  /** The latest run of it, where there is one. */
  run?: { id: string; status: RunStatus; at: number; of: number; updatedAt: string };
  /** Whether the counsellor leaves it open to this client now. */
  isAllowed: boolean;
};

export type ExerciseResult = {
  lines: readonly string[];
  yields: readonly { id: string; kind: string; text: string; competency: CareerCompetency | null }[];
  isKept: boolean;
  note?: string | null;
};

export type ExerciseRun = {
  id: string;
  exerciseId: string;
  title: string;
  status: RunStatus;
  startedAt: string;
  updatedAt: string;
  /** Where it stands, as long as it is not over. */
  at?: number;
  of?: number;
  finishedAt: string | null;
  conversationId: string;
  answers: readonly { stepId: string; ask: string; text: string; messageId: string | null }[];
  /** Not there before the end, nor after it was thrown away. */
  result?: ExerciseResult | null;
  may: readonly string[];
};

const within = (trajectoryId: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}`;

export const exercisesQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['exercises', trajectoryId, 'library'], queryFn: () => read<ListedExercise[]>(`${within(trajectoryId)}/exercises`) });

export const exerciseRunsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['exercises', trajectoryId, 'runs'], queryFn: () => read<ExerciseRun[]>(`${within(trajectoryId)}/exercise-runs`) });

/** Where a run is kept. */
export const doorOfRun = (runId: string) => `/api/exercise-runs/${encodeURIComponent(runId)}`;
