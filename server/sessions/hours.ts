// Hours of guidance: what the vouchers hold, what sessions took of each, what is left, and when that becomes too little for the plan.
// Only sessions that were held count, never the chat (DOMAIN.md). Pure.
import type { SessionStatus } from './guidance-session.ts';

export type Voucher = {
  id: string;
  minutes: number;
  /** What was used of it before this guidance. */
  usedBeforeMinutes: number;
  /** Last day on which it counts, as 2026-12-25; null where it has none. */
  validUntil: string | null;
};
export type Taken = { id: string; voucherId: string | null; status: SessionStatus; minutes: number; heldMinutes: number | null };

export type VoucherHours = Voucher & { usedMinutes: number; plannedMinutes: number; leftMinutes: number };
export type Hours = {
  vouchers: VoucherHours[];
  /** All of them together; null where there is no voucher. */
  givenMinutes: number | null;
  usedMinutes: number;
  plannedMinutes: number;
  leftMinutes: number | null;
  /** Delivered beyond what the vouchers hold. */
  overMinutes: number;
};

/** Vouchers in the order in which they are used: what ends first goes first, one without an end last. */
const inOrderOfUse = (vouchers: readonly Voucher[]): Voucher[] =>
  [...vouchers].sort((a, b) => (a.validUntil ?? '9999').localeCompare(b.validUntil ?? '9999') || a.id.localeCompare(b.id));

/** What is used and left, in all and per voucher. A session written on a voucher that is full goes on in the next. */
export function countHours(vouchers: readonly Voucher[], sessions: readonly Taken[]): Hours {
  const rows = inOrderOfUse(vouchers).map((voucher) => ({
    ...voucher,
    usedMinutes: 0,
    plannedMinutes: 0,
    leftMinutes: voucher.minutes - voucher.usedBeforeMinutes,
  }));
  const free = (row: VoucherHours) => row.leftMinutes - row.plannedMinutes;
  const write = (minutes: number, voucherId: string | null, kind: 'usedMinutes' | 'plannedMinutes'): number => {
    let left = minutes;
    for (const row of [...rows.filter(({ id }) => id === voucherId), ...rows.filter(({ id }) => id !== voucherId)]) {
      const here = Math.max(0, Math.min(left, kind === 'usedMinutes' ? row.leftMinutes : free(row)));
      row[kind] += here;
      if (kind === 'usedMinutes') row.leftMinutes -= here;
      left -= here;
    }
    return left;
  };
  const held = sessions.filter(({ status }) => status === 'held');
  const planned = sessions.filter(({ status }) => status === 'planned');
  // What names its voucher first, so that what is spread goes where there is room.
  const named = <T extends Taken>(list: readonly T[]): T[] => [...list.filter(({ voucherId }) => voucherId), ...list.filter(({ voucherId }) => !voucherId)];
  let overMinutes = 0;
  for (const { heldMinutes, voucherId } of named(held)) overMinutes += write(heldMinutes ?? 0, voucherId, 'usedMinutes');
  for (const { minutes, voucherId } of named(planned)) write(minutes, voucherId, 'plannedMinutes');
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const hasVoucher = rows.length > 0;
  return {
    vouchers: rows,
    givenMinutes: hasVoucher ? sum(rows.map(({ minutes, usedBeforeMinutes }) => minutes - usedBeforeMinutes)) : null,
    usedMinutes: sum(held.map(({ heldMinutes }) => heldMinutes ?? 0)),
    plannedMinutes: sum(planned.map(({ minutes }) => minutes)),
    leftMinutes: hasVoucher ? sum(rows.map(({ leftMinutes }) => leftMinutes)) : null,
    overMinutes: hasVoucher ? overMinutes : 0,
  };
}

/**
 * What a plan takes to be finished in, in minutes: one conversation. The same figure as on the list of clients (web/counsellor/sort-clients.ts):
 * a rule of thumb of this house, no rule of VDAB.
 */
export const planTakesMinutes = 90;

export type HoursWarning =
  | { code: 'plan-runs-short'; leftMinutes: number; takesMinutes: number; sections: number }
  | { code: 'hours-gone'; overMinutes: number }
  | { code: 'more-planned-than-left'; leftMinutes: number; plannedMinutes: number }
  | { code: 'after-voucher'; validUntil: string; sessions: number };

/**
 * What a counsellor should know while something can still be done about it.
 * @param sectionsToDo sections of the plan that are not approved yet
 * @param plannedDays the days of planned sessions, as 2026-12-25
 */
export function warnOfHours(hours: Hours, { sectionsToDo, plannedDays }: { sectionsToDo: number; plannedDays: readonly string[] }): HoursWarning[] {
  const { leftMinutes, plannedMinutes, overMinutes, vouchers } = hours;
  if (leftMinutes === null) return [];
  const warnings: HoursWarning[] = [];
  if (leftMinutes === 0) warnings.push({ code: 'hours-gone', overMinutes });
  else if (leftMinutes <= planTakesMinutes && sectionsToDo > 0) {
    warnings.push({ code: 'plan-runs-short', leftMinutes, takesMinutes: planTakesMinutes, sections: sectionsToDo });
  }
  if (leftMinutes > 0 && plannedMinutes > leftMinutes) warnings.push({ code: 'more-planned-than-left', leftMinutes, plannedMinutes });
  const ends = vouchers.filter(({ leftMinutes: left }) => left > 0).map(({ validUntil }) => validUntil);
  const last = ends.includes(null) ? null : ends.toSorted((a, b) => (a ?? '').localeCompare(b ?? '')).at(-1);
  const late = last ? plannedDays.filter((day) => day > last).length : 0;
  if (last && late > 0) warnings.push({ code: 'after-voucher', validUntil: last, sessions: late });
  return warnings;
}

/** Whether so many more minutes fit in what is left beside what was planned already. Without a voucher nothing is known, and nothing is kept back. */
export function fits({ leftMinutes, plannedMinutes }: Hours, minutes: number): boolean {
  return leftMinutes === null || plannedMinutes + minutes <= leftMinutes;
}

/** The voucher that a session is written on when nobody chose: the first in order of use with room for it; none where there is none. */
export function chooseVoucher(hours: Hours, day: string): string | null {
  const counts = hours.vouchers.filter(({ validUntil, leftMinutes }) => leftMinutes > 0 && (validUntil === null || validUntil >= day));
  return counts[0]?.id ?? null;
}
