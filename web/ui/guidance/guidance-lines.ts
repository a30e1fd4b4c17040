import type { Guidance } from '../../../server/trajectory/guidance.ts';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import { wordCompetency } from '../word-competency.ts';

/** What is set, a sentence each; nothing where Koers simply talks. `now`: ISO; a silence that is over is not said. */
export function guidanceLines({ focus, exercises, leaveAlone, quietUntil, simpler }: Guidance, now: string): string[] {
  return [
    ...(quietUntil && quietUntil > now ? [m.guidance_line_quiet({ day: longDate(quietUntil) })] : []),
    ...(focus ? [m.guidance_line_focus({ focus: wordCompetency(focus) })] : []),
    ...(exercises ? [m.guidance_line_exercises({ count: exercises.length })] : []),
    ...(leaveAlone.length > 0 ? [m.guidance_line_leave_alone({ subjects: leaveAlone.join(', ') })] : []),
    ...(simpler ? [m.guidance_line_simpler()] : []),
  ];
}
