import type { CareerCompetency } from '../../../server/conversation/stage.ts';
import { m } from '../../paraglide/messages.js';
import type { RunStatus } from '../../ui/exercises/exercise-queries.ts';

/** "stap 3 van 6" */
export const wordStep = ({ at, of }: { at: number; of: number }): string => m.exercise_step({ at, of });

const uses: Record<CareerCompetency, () => string> = {
  qualities: () => m.exercise_for_qualities(),
  motives: () => m.exercise_for_motives(),
  workExploration: () => m.exercise_for_workExploration(),
  careerControl: () => m.exercise_for_careerControl(),
  networking: () => m.exercise_for_networking(),
};
/** What exercises of a competency help with, as a client would say it. */
export const wordUse = (competency: CareerCompetency): string => uses[competency]();

const statuses: Record<RunStatus, () => string> = {
  running: () => m.exercise_status_running(),
  paused: () => m.exercise_status_paused(),
  finished: () => m.exercise_status_finished(),
  stopped: () => m.exercise_status_stopped(),
};
export const wordRunStatus = (status: RunStatus): string => statuses[status]();

/** How to name several things, and how many. */
export function wordLines({ least, most }: { least?: number; most?: number }): string {
  if (least !== undefined && most !== undefined && most > least) return m.exercise_lines_between({ least, most });
  return least !== undefined && least > 1 ? m.exercise_lines_least({ least }) : m.exercise_lines_any();
}

/** How many things to choose, where the step says so; null where one is as good as another. */
export function wordHowMany({ least, most }: { least?: number; most?: number }): string | null {
  if (least !== undefined && most !== undefined)
    return least === most ? m.exercise_choose_exactly({ count: least }) : m.exercise_choose_between({ least, most });
  if (least !== undefined && least > 1) return m.exercise_choose_least({ least });
  if (most !== undefined) return m.exercise_choose_most({ most });
  return null;
}
