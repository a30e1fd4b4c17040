import { m } from '../../paraglide/messages.js';
import type { PlanSection, SectionName, SectionStatus } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';

const names: Record<SectionName, () => string> = {
  careerQuestion: () => m.section_careerQuestion(),
  qualities: () => m.section_qualities(),
  motives: () => m.section_motives(),
  workExploration: () => m.section_workExploration(),
  careerControl: () => m.section_careerControl(),
  network: () => m.section_network(),
  barriers: () => m.section_barriers(),
  careerTarget: () => m.section_careerTarget(),
  choices: () => m.section_choices(),
  goals: () => m.section_goals(),
  actions: () => m.section_actions(),
  learning: () => m.section_learning(),
  supportNeeds: () => m.section_supportNeeds(),
  followUp: () => m.section_followUp(),
};

/** The name of a section as its client would say it. */
export const wordSection = (section: SectionName): string => names[section]();

const statuses: Record<SectionStatus, (counsellor: string) => string> = {
  empty: () => m.plan_status_empty(),
  draft: () => m.plan_status_draft(),
  submitted: (name) => m.plan_status_submitted({ name }),
  returned: () => m.plan_status_returned(),
  approved: () => m.plan_status_approved(),
  final: () => m.plan_status_final(),
};

/** How a section stands, as a sentence to its client. */
export function wordStatus({ status, acceptedAt }: PlanSection, counsellorName: string): string {
  if (status === 'final' && acceptedAt) return m.plan_status_final_on({ date: longDate(acceptedAt) });
  return statuses[status](counsellorName);
}
