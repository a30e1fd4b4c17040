import type { PlanSection } from '../../ui/records.ts';

/** Whether a section is approved and waits for its client to say that it is right. */
export const waitsForClient = (section: PlanSection): boolean => section.status === 'approved' && section.may.includes('plan:accept');
