// The day it is where Koers is used. Pure.
const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' });

/** ISO date of a moment, in Brussels. */
export const dayInBrussels = (moment: Date): string => day.format(moment);
