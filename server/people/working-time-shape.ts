// Working hours as a screen sends them, parsed once at the door.
import { z } from 'zod';
import type { WorkingTime } from './working-time.ts';

const minute = z
  .int()
  .min(0)
  .max(24 * 60);
const span = z.tuple([minute, minute]).refine(([from, to]) => from < to);
const day = z
  .array(span)
  .max(4)
  .refine((spans) => spans.every(([from], at) => at === 0 || from >= (spans[at - 1]?.[1] ?? 0)));
const absence = z.object({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to);

/** Seven days, Sunday first, each with spans in order; absences with their first and last day. */
export const workingTimeShape = z.object({ weekly: z.array(day).length(7), absences: z.array(absence).max(60) }) satisfies z.ZodType<WorkingTime>;
