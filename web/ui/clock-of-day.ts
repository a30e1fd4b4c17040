// Times of the day between what a field shows (09:30) and what is stored (minutes since midnight). Pure.

/** "09:30" for 570. The end of the day shows as its last minute: a field knows no 24:00. */
export function clockOf(minutes: number): string {
  const shown = Math.min(minutes, 24 * 60 - 1);
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** 570 for "09:30"; null for what is no time yet. */
export function minutesOf(clock: string): number | null {
  const match = /^(\d\d):(\d\d)/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** What is wrong with the spans of a day: one that ends before it begins, or begins before the one above it ends. */
export function spansFit(spans: readonly (readonly [from: number, to: number])[]): boolean {
  return spans.every(([from, to], at) => from < to && (at === 0 || from >= (spans[at - 1]?.[1] ?? 0)));
}
