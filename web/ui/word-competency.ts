import type { CareerCompetency } from '../../server/conversation/stage.ts';
import { m } from '../paraglide/messages.js';

const words: Record<CareerCompetency, () => string> = {
  qualities: () => m.counsellor_competency_qualities(),
  motives: () => m.counsellor_competency_motives(),
  workExploration: () => m.counsellor_competency_work_exploration(),
  careerControl: () => m.counsellor_competency_career_control(),
  networking: () => m.counsellor_competency_networking(),
};

/** A career competency by its name in the profession. */
export const wordCompetency = (competency: CareerCompetency): string => words[competency]();
