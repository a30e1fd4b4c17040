// The form of guidance: what is typed, and what of it is sent. Pure.
import type { Guidance } from '../../../server/trajectory/guidance.ts';

type Competency = NonNullable<Guidance['focus']>;
// In the order of the profession, typed against the server's: one added there does not compile here.
const order: Record<Competency, number> = { qualities: 0, motives: 1, workExploration: 2, careerControl: 3, networking: 4 };
export const competencies = (Object.keys(order) as Competency[]).sort((a, b) => order[a] - order[b]);

export type Draft = {
  focus: Competency | '';
  exercises: string[] | null;
  /** A subject a line. */
  leaveAlone: string;
  /** A day, as a date field gives it. */
  quietUntil: string;
  simpler: boolean;
};

/** The day of a moment, here. */
function dayOf(moment: string): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

export function draftOf({ focus, exercises, leaveAlone, quietUntil, simpler }: Guidance): Draft {
  return { focus: focus ?? '', exercises, leaveAlone: leaveAlone.join('\n'), quietUntil: quietUntil ? dayOf(quietUntil) : '', simpler };
}

/** A silence ends at the beginning of its day: that day they talk again. */
export function guidanceOf({ focus, exercises, leaveAlone, quietUntil, simpler }: Draft): Guidance {
  return {
    focus: focus === '' ? null : focus,
    exercises,
    leaveAlone: leaveAlone
      .split(/[\n,;]+/)
      .map((subject) => subject.trim())
      .filter(Boolean),
    quietUntil: quietUntil === '' ? null : new Date(`${quietUntil}T00:00:00`).toISOString(),
    simpler,
  };
}
