import { m } from '../../paraglide/messages.js';
import type { Origin, PlanType, PresentedSentence, SectionName, SectionStatus } from '../../ui/records.ts';

const names: Record<SectionName, () => string> = {
  careerQuestion: () => m.plan_staff_section_careerQuestion(),
  qualities: () => m.plan_staff_section_qualities(),
  motives: () => m.plan_staff_section_motives(),
  workExploration: () => m.plan_staff_section_workExploration(),
  careerControl: () => m.plan_staff_section_careerControl(),
  network: () => m.plan_staff_section_network(),
  barriers: () => m.plan_staff_section_barriers(),
  careerTarget: () => m.plan_staff_section_careerTarget(),
  choices: () => m.plan_staff_section_choices(),
  goals: () => m.plan_staff_section_goals(),
  actions: () => m.plan_staff_section_actions(),
  learning: () => m.plan_staff_section_learning(),
  supportNeeds: () => m.plan_staff_section_supportNeeds(),
  followUp: () => m.plan_staff_section_followUp(),
};

/** A section by its name in the profession; the client reads another one. */
export const wordSection = (section: SectionName): string => names[section]();

const statuses: Record<SectionStatus, (name: string) => string> = {
  empty: () => m.plan_staff_status_empty(),
  draft: () => m.plan_staff_status_draft(),
  submitted: () => m.plan_staff_status_submitted(),
  returned: () => m.plan_staff_status_returned(),
  approved: (name) => m.plan_staff_status_approved({ name }),
  final: (name) => m.plan_staff_status_final({ name }),
};

/** Where a section stands and whose turn it is. */
export const wordStatus = (status: SectionStatus, clientName: string): string => statuses[status](clientName);

/** Who wrote a sentence. */
export function wordOrigin(origin: Origin, clientName: string): string {
  if (origin === 'machine') return 'Koers';
  return origin === 'client' ? clientName : m.plan_staff_origin_counsellor();
}

/** Who wrote a sentence, whose it was before, and whether somebody looked at it. */
export function wordWriter({ origin, was, isReviewed }: Pick<PresentedSentence, 'origin' | 'was' | 'isReviewed'>, clientName: string): string {
  if (origin === 'machine') return isReviewed ? m.plan_ed_writer_machine_kept() : m.plan_ed_writer_machine();
  const who = wordOrigin(origin, clientName);
  return was && was !== origin ? m.plan_ed_writer_was({ who, before: wordOrigin(was, clientName) }) : m.plan_ed_writer({ who });
}

const types: Record<PlanType, () => string> = {
  action: () => m.plan_ed_type_action(),
  reflection: () => m.plan_ed_type_reflection(),
  combined: () => m.plan_ed_type_combined(),
};

/** A kind of plan by its name in the profession. */
export const wordType = (type: PlanType): string => types[type]();
