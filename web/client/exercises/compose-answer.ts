// From chips, a row of numbers or a list to an ordinary message, which the client can still change before it is sent. Pure.
import type { ExerciseView } from '../../../server/conversation/wire.ts';

export type Step = NonNullable<ExerciseView['step']>;

/** Several things: between commas, or one a line where a comma stands in one of them. */
export function listAnswer(things: readonly string[]): string {
  return things.join(things.some((thing) => /,|(?<!\p{L})(?:en|et|and)(?!\p{L})/u.test(thing)) ? '\n' : ', ');
}

/** Things in their order, one a line. */
export const orderAnswer = (things: readonly string[]): string => things.map((thing, place) => `${place + 1}. ${thing}`).join('\n');

/**
 * The message box after another choice. What was chosen before makes room; words of the client's own stay.
 * @param before what the choices had put there
 */
export function putInDraft(draft: string, before: string, now: string): string {
  if (before !== '' && draft.includes(before)) return tidy(draft.replace(before, () => now));
  if (now === '') return draft;
  return draft.trim() === '' ? now : `${draft.trimEnd()}\n${now}`;
}
const tidy = (text: string): string => (text.trim() === '' ? '' : text);

/** Which options a message already names, so that what was chosen before a reload shows as chosen. */
export function namedIn(draft: string, options: readonly string[]): string[] {
  const parts = draft.split(/\n|,\s/u).map((part) => part.replace(/^\d{1,2}\.\s/u, '').trim());
  const whole = draft.trim();
  return options.filter((option) => parts.includes(option) || whole === option);
}

/** The numbers of a row; null where they are too many to press. */
export function numbersOf({ least = 0, most = 10 }: Step): number[] | null {
  if (!Number.isInteger(least) || !Number.isInteger(most) || most < least || most - least > 10) return null;
  return Array.from({ length: most - least + 1 }, (_, place) => least + place);
}

/** One thing moved by one place; the same list where it stands at the edge. */
export function moveThing(things: readonly string[], place: number, by: -1 | 1): string[] {
  const to = place + by;
  if (to < 0 || to >= things.length) return [...things];
  const moved = [...things];
  const [thing] = moved.splice(place, 1);
  moved.splice(to, 0, thing as string);
  return moved;
}

/** A day as a person writes it, 2027-01-15 → "15/01/2027"; empty where it is no day. */
export function dayAnswer(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return year ? `${date}/${month}/${year}` : '';
}
