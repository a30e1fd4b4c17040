import { m } from '../../paraglide/messages.js';
import type { ActionStatus, PlanItem } from '../../ui/records.ts';

/** What makes a goal or an action concrete, in the order in which one asks for it. */
export const itemFields = ['when', 'with', 'means', 'doneWhen'] as const satisfies readonly (keyof PlanItem)[];
export type ItemField = (typeof itemFields)[number];

const words: Record<ItemField, () => string> = {
  when: () => m.plan_staff_item_when(),
  with: () => m.plan_staff_item_with(),
  means: () => m.plan_staff_item_means(),
  doneWhen: () => m.plan_staff_item_done_when(),
};
export const wordItemField = (field: ItemField): string => words[field]();

const statuses: Record<ActionStatus, () => string> = {
  open: () => m.plan_ed_status_open(),
  doing: () => m.plan_ed_status_doing(),
  done: () => m.plan_ed_status_done(),
  stuck: () => m.plan_ed_status_stuck(),
  dropped: () => m.plan_ed_status_dropped(),
};
/** How an action goes. */
export const wordActionStatus = (status: ActionStatus): string => statuses[status]();
