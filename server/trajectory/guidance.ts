// What Koers does until the next session, as the counsellor set it. Pure: the shape, and what of it counts now.
import { z } from 'zod';

const competencies = ['qualities', 'motives', 'workExploration', 'careerControl', 'networking'] as const;
const mostSubjects = 12;
const mostExercises = 60;
/** A silence longer than this is forgotten, not meant. */
const mostDaysQuiet = 92;
const day = 86_400_000;

export const guidanceFields = z.object({
  /** The career competency that questions follow; null: none in particular. */
  focus: z.enum(competencies).nullable(),
  /** Ids of exercises that Koers may offer; null: all. */
  exercises: z.array(z.uuid()).max(mostExercises).nullable(),
  /** Subjects that Koers leaves alone: short words, as the client may read them. */
  leaveAlone: z
    .array(
      z
        .string()
        .regex(/^\P{Cc}*$/u)
        .trim()
        .min(2)
        .max(40),
    )
    .max(mostSubjects),
  /** Until when Koers keeps silent. */
  quietUntil: z.iso.datetime({ offset: true }).nullable(),
  simpler: z.boolean(),
});
export type Guidance = z.infer<typeof guidanceFields>;

export const nothingSet: Guidance = { focus: null, exercises: null, leaveAlone: [], quietUntil: null, simpler: false };

/** Why this cannot be set: a silence that is over, or that nobody means; null when it can. */
export function findFault(guidance: Guidance, before: Guidance, now: Date): { field: 'quietUntil' } | null {
  if (guidance.quietUntil === null || guidance.quietUntil === before.quietUntil) return null;
  const until = new Date(guidance.quietUntil).getTime();
  return until <= now.getTime() || until > now.getTime() + mostDaysQuiet * day ? { field: 'quietUntil' } : null;
}

/** The same subjects once, whatever their capitals. */
export function tidy(guidance: Guidance): Guidance {
  const seen = new Set<string>();
  const leaveAlone = guidance.leaveAlone.filter((subject) => {
    const key = subject.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
  return { ...guidance, leaveAlone };
}
