// When things happened, told from today: "four days ago, at 21:05". Times are Belgian. What a counsellor did happened on a day that
// counsellors work (Monday to Thursday), also when the demo is opened for the first time on a Sunday. Pure.

/** Days ago (at least 1, so that nothing lies in the future) and the time of day in Brussels. */
export type Moment = readonly [daysAgo: number, time: string];

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' });
const timeOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayMs = 24 * 60 * 60 * 1000;

/** The moment as a time, seen from `now`. */
export function momentAt(now: Date, [daysAgo, time]: Moment): Date {
  const noon = new Date(Date.parse(`${dayOf.format(now)}T12:00:00Z`) - daysAgo * dayMs);
  return inBrussels(noon.toISOString().slice(0, 10), time);
}

/** The same, on the last working day of counsellors up to then. */
export function officeMomentAt(now: Date, [daysAgo, time]: Moment): Date {
  const at = momentAt(now, [daysAgo, time]);
  const weekday = new Date(`${dayOf.format(at)}T12:00:00Z`).getUTCDay();
  const back = weekday === 0 ? 3 : Math.max(0, weekday - 4);
  return back === 0 ? at : momentAt(now, [daysAgo + back, time]);
}

function inBrussels(day: string, time: string): Date {
  const summer = new Date(`${day}T${time}:00+02:00`);
  return timeOf.format(summer) === time ? summer : new Date(`${day}T${time}:00+01:00`);
}
