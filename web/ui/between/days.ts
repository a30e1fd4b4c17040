// Days without a time (2026-12-25), as they are kept and shown. Pure, but for today.

/** Today where the person is. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A moment in the middle of that day, for the words of time.ts: no clock change moves it to another day. */
export const middayOf = (day: string): string => `${day}T12:00:00`;
