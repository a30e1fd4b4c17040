import type { DocumentListed } from './records.ts';

// "sv" writes a day as 2026-11-26; the rules are Belgian, and so is their day.
const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' });

/** The day it is in Belgium at this moment, as 2026-11-26. */
export const belgianDay = (at: Date): string => day.format(at);

/** Whether a document counts on this day. Dates are days and both are included. */
export function validityOf({ validFrom, validTo }: Pick<DocumentListed, 'validFrom' | 'validTo'>, on: Date): 'valid' | 'expired' | 'not-yet' {
  const today = belgianDay(on);
  if (validTo !== null && validTo < today) return 'expired';
  return validFrom !== null && validFrom > today ? 'not-yet' : 'valid';
}
