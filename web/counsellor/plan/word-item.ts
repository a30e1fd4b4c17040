import { m } from '../../paraglide/messages.js';
import type { PlanItem } from '../../ui/records.ts';

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
