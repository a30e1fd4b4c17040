// Goals and actions while somebody writes them: some have no id yet, so each has a key of this screen. Pure.
import { isSameItem } from '../../../server/plan/merge-texts.ts';
import type { PlanItem, WrittenItem } from '../../ui/records.ts';

export type Writ = WrittenItem & { key: string };

/** As they stand on the server, ready to be written in. */
export const writsOf = (items: readonly PlanItem[]): Writ[] =>
  items.map(({ id, text, when, dueOn, with: whom, means, doneWhen, insightIds, competency }) => ({
    key: id,
    id,
    text,
    ...(when && { when }),
    ...(dueOn && { dueOn }),
    ...(whom && { with: whom }),
    ...(means && { means }),
    ...(doneWhen && { doneWhen }),
    ...(insightIds && { insightIds }),
    ...(competency && { competency }),
  }));

/** As the server takes them: without what is empty, and without the key. */
export const sendable = (items: readonly Writ[]): WrittenItem[] =>
  items
    .filter(({ text }) => text.trim() !== '')
    .map(({ key: _, ...item }) => Object.fromEntries(Object.entries(item).map(trimmed).filter(isFilled)) as WrittenItem);

const trimmed = ([field, value]: [string, unknown]): [string, unknown] => [field, typeof value === 'string' ? value.trim() : value];
const isFilled = ([, value]: [string, unknown]): boolean => value !== '' && value !== undefined;

/** Whether nothing of them differs that would be kept. */
export function sameItems(one: readonly WrittenItem[], other: readonly WrittenItem[]): boolean {
  return (
    one.length === other.length && one.every((item, i) => item.id === other[i]?.id && isSameItem({ ...item, id: '' }, other[i] && { ...other[i], id: '' }))
  );
}
