// Growth, course and follow-up of a trajectory, as its counsellor and its client read them.
import { queryOptions } from '@tanstack/react-query';
import type { FollowUp, ShownAction } from '../../../server/desk/read-follow-up.ts';
import type { ShownAftercare, ShownCourse } from '../../../server/trajectory/course/read-course.ts';
import type { ShownApproach, ShownBarrier, ShownGrowth, ShownRating } from '../../../server/trajectory/growth/read-growth.ts';
import { read } from '../api.ts';
import type { Care } from '../records.ts';

export type Growth = ShownGrowth;
export type Rating = ShownRating;
export type Barrier = ShownBarrier;
export type Approach = ShownApproach;
export type Course = ShownCourse;
export type Aftercare = ShownAftercare;
export type FollowedAction = ShownAction;
export type ChangedGrowth = Growth & { care?: Care };
export type ChangedCourse = Course & { care?: Care };

export const growthPath = (trajectoryId: string, door: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}/${door}`;

export const growthQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['growth', trajectoryId, 'competencies'], queryFn: () => read<Growth>(growthPath(trajectoryId, 'growth')) });

/** Under `trajectories`: what changes a stage changes the row of the list too. */
export const courseQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['trajectories', trajectoryId, 'course'], queryFn: () => read<Course>(growthPath(trajectoryId, 'course')) });

export const followUpQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['plan', trajectoryId, 'follow-up'], queryFn: () => read<FollowUp>(growthPath(trajectoryId, 'follow-up')) });
