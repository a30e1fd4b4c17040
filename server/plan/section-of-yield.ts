// Where in the plan belongs what came out of an exercise. Pure; a table.
import type { YieldKind } from '../knowledge/exercise-shape.ts';
import { type SectionName, sectionNames } from './section.ts';

const byKind: Partial<Record<YieldKind, SectionName>> = {
  quality: 'qualities',
  evidence: 'qualities',
  value: 'motives',
  motive: 'motives',
  interest: 'workExploration',
  occupation: 'workExploration',
  contact: 'network',
  score: 'careerControl',
  risk: 'choices',
  barrier: 'barriers',
  goal: 'goals',
  commitment: 'actions',
};

/** The section of a yield: by its kind, else by the competency that it is about. */
export function sectionOfYield(kind: string, competency: string): SectionName {
  const place = byKind[kind as YieldKind];
  if (place) return place;
  return competency === 'networking' ? 'network' : (sectionNames.find((name) => name === competency) ?? 'choices');
}
