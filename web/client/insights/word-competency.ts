import { m } from '../../paraglide/messages.js';
import type { Insight } from '../../ui/records.ts';

const words: Record<NonNullable<Insight['competency']>, () => string> = {
  qualities: () => m.competency_qualities(),
  motives: () => m.competency_motives(),
  workExploration: () => m.competency_workExploration(),
  careerControl: () => m.competency_careerControl(),
  networking: () => m.competency_networking(),
};

/** One of the five career competencies, in the client's words. */
export const wordCompetency = (competency: NonNullable<Insight['competency']>): string => words[competency]();
