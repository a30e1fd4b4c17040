// What each type of plan asks for. Three types (DOMAIN.md): directed at action, at reflection, or both; every plan keeps a reflection
// part and at least one action. A type only says what applies: no text is ever lost by choosing another. Pure; a table.
import type { PlanType, SectionName } from './section.ts';

export const sectionUses = ['required', 'optional', 'unused'] as const;
export type SectionUse = (typeof sectionUses)[number];

const uses: Record<SectionName, Record<PlanType, SectionUse>> = {
  careerQuestion: { action: 'required', reflection: 'required', combined: 'required' },
  qualities: { action: 'optional', reflection: 'required', combined: 'required' },
  motives: { action: 'optional', reflection: 'required', combined: 'required' },
  workExploration: { action: 'optional', reflection: 'optional', combined: 'optional' },
  // Whoever knows where to go and plans how, steers already; a plan that only looks inward has no job to aim at yet.
  careerControl: { action: 'unused', reflection: 'optional', combined: 'optional' },
  network: { action: 'optional', reflection: 'optional', combined: 'optional' },
  barriers: { action: 'optional', reflection: 'optional', combined: 'optional' },
  careerTarget: { action: 'required', reflection: 'unused', combined: 'required' },
  choices: { action: 'required', reflection: 'required', combined: 'required' },
  goals: { action: 'required', reflection: 'optional', combined: 'required' },
  actions: { action: 'required', reflection: 'required', combined: 'required' },
  learning: { action: 'optional', reflection: 'optional', combined: 'optional' },
  supportNeeds: { action: 'optional', reflection: 'unused', combined: 'optional' },
  followUp: { action: 'required', reflection: 'optional', combined: 'required' },
};

/** Whether a plan of this type needs the section, may have it, or leaves it aside. */
export const usageOf = (type: PlanType, section: SectionName): SectionUse => uses[section][type];

const inward: ReadonlySet<SectionName> = new Set<SectionName>([
  'careerQuestion',
  'qualities',
  'motives',
  'workExploration',
  'careerControl',
  'network',
  'barriers',
  'careerTarget',
  'choices',
]);
/** Reflection and action stay apart: who reads only one of them reads the whole of it. */
export const partOf = (section: SectionName): 'reflection' | 'action' => (inward.has(section) ? 'reflection' : 'action');
