import type { DocumentListed } from '../ui/records.ts';

/** Whether a document counts on this day. Dates are days and both are included. */
export function validityOf({ validFrom, validTo }: Pick<DocumentListed, 'validFrom' | 'validTo'>, on: Date): 'valid' | 'expired' | 'not-yet' {
  // "sv" writes a day as 2026-11-26; the rules are Belgian, and so is their day.
  const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' }).format(on);
  if (validTo !== null && validTo < day) return 'expired';
  return validFrom !== null && validFrom > day ? 'not-yet' : 'valid';
}
