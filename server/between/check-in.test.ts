// Brussels is UTC+1 until 29 March 2026 at 2 o'clock, UTC+2 until 25 October at 3, UTC+1 again.
import { describe, expect, it } from 'vitest';
import { type Around, type CheckIn, decideKnock, type Nudge, nextSlot, usualCheckIn } from './check-in.ts';
import { isQuiet } from './quiet-hours.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const checkIn = (chosen: Partial<CheckIn> = {}): CheckIn => ({ ...usualCheckIn, isOn: true, weekdays: everyDay, byMail: true, mostPerWeek: 7, ...chosen });
const calm: Around = { nudges: [], isClosed: false, isPaused: false, isHeld: false, isGuided: true, quietUntil: null };
const at = (iso: string) => new Date(iso);
const nudge = (iso: string, isAnswered = true): Nudge => ({ slotAt: at(iso), sentAt: at(iso), isAnswered });
// A Thursday in November, 19:00 in Brussels.
const slot = at('2026-11-26T18:00:00Z');
const decide = (chosen: Partial<CheckIn> = {}, around: Partial<Around> = {}, now = slot) => decideKnock(checkIn(chosen), { ...calm, ...around }, now);

describe('Koers knocks', () => {
  it('at the time that was chosen, and still when it comes by a little later', () => {
    expect(decide()).toEqual({ knock: slot });
    expect(decide({}, {}, at('2026-11-26T18:07:00Z'))).toEqual({ knock: slot });
    expect(decide({}, {}, at('2026-11-26T17:59:59Z'))).toEqual({ not: 'no-slot' });
  });

  const never: [string, Partial<CheckIn>, Partial<Around>, string][] = [
    ['it is off', { isOn: false }, {}, 'off'],
    ['no way was chosen', { byMail: false }, {}, 'off'],
    ['it stopped by itself', { stoppedAt: at('2026-11-01T00:00:00Z') }, {}, 'stopped'],
    ['the trajectory is closed', {}, { isClosed: true }, 'closed'],
    ['nobody stands in yet', {}, { isGuided: false }, 'not-guided'],
    ['the trajectory is paused', {}, { isPaused: true }, 'paused'],
    ['a crisis is held', {}, { isHeld: true }, 'held'],
    ['the client said not now', { restsUntil: at('2026-11-26T18:00:01Z') }, {}, 'rests'],
    ['the counsellor set silence', {}, { quietUntil: at('2026-12-01T00:00:00Z') }, 'silence'],
    ['it is another day', { weekdays: [1, 2, 3, 5, 6, 0] }, {}, 'no-slot'],
    ['it did for this time already', {}, { nudges: [nudge('2026-11-26T18:00:00Z')] }, 'sent-already'],
    ['it did within a day', {}, { nudges: [nudge('2026-11-25T18:00:01Z')] }, 'too-soon'],
    ['the week is full', { mostPerWeek: 2 }, { nudges: [nudge('2026-11-24T18:00:00Z'), nudge('2026-11-20T18:00:00Z')] }, 'week-full'],
  ];
  it.each(never)('never where %s', (_, chosen, around, reason) => {
    expect(decide(chosen, around)).toEqual({ not: reason });
  });

  it('again where each of those is over', () => {
    expect(decide({ restsUntil: slot }, { quietUntil: slot })).toEqual({ knock: slot });
    expect(decide({}, { nudges: [nudge('2026-11-25T18:00:00Z')] })).toEqual({ knock: slot });
    expect(decide({ mostPerWeek: 2 }, { nudges: [nudge('2026-11-24T18:00:00Z'), nudge('2026-11-19T18:00:00Z')] })).toEqual({ knock: slot });
  });

  it('not in quiet hours, also when a server was away and comes by late, and never more than three hours late', () => {
    const late = { atMinute: 20 * 60 + 50 };
    expect(decide(late, {}, at('2026-11-26T19:59:00Z'))).toEqual({ knock: at('2026-11-26T19:50:00Z') });
    expect(decide(late, {}, at('2026-11-26T20:00:00Z'))).toEqual({ not: 'quiet' });
    expect(decide({ quietFrom: 0, quietTo: 0 }, {}, at('2026-11-26T21:00:00Z'))).toEqual({ knock: slot });
    expect(decide({ quietFrom: 0, quietTo: 0 }, {}, at('2026-11-26T21:00:01Z'))).toEqual({ not: 'no-slot' });
  });

  it('stops after three in a row without an answer, and not after two or where one of them was answered', () => {
    const three = ['2026-11-24T18:00:00Z', '2026-11-17T18:00:00Z', '2026-11-10T18:00:00Z'];
    expect(decide({}, { nudges: three.map((each) => nudge(each, false)) })).toEqual({ stop: true });
    expect(decide({}, { nudges: three.slice(0, 2).map((each) => nudge(each, false)) })).toEqual({ knock: slot });
    expect(decide({}, { nudges: three.map((each, place) => nudge(each, place === 2)) })).toEqual({ knock: slot });
  });
});

describe('when the clock changes', () => {
  it('the chosen hour stays the hour on the wall', () => {
    expect(decide({}, {}, at('2026-03-28T18:00:00Z'))).toEqual({ knock: at('2026-03-28T18:00:00Z') });
    expect(decide({}, {}, at('2026-03-29T17:00:00Z'))).toEqual({ knock: at('2026-03-29T17:00:00Z') });
    expect(decide({}, {}, at('2026-10-24T17:00:00Z'))).toEqual({ knock: at('2026-10-24T17:00:00Z') });
    expect(decide({}, {}, at('2026-10-25T17:00:00Z'))).toEqual({ not: 'no-slot' });
    expect(decide({}, {}, at('2026-10-25T18:00:00Z'))).toEqual({ knock: at('2026-10-25T18:00:00Z') });
  });

  it('in spring the day is an hour short: the second knock waits until a whole day has passed', () => {
    const around = { nudges: [nudge('2026-03-28T18:00:00Z')] };
    expect(decide({}, around, at('2026-03-29T17:00:00Z'))).toEqual({ not: 'too-soon' });
    expect(decide({}, around, at('2026-03-29T18:00:00Z'))).toEqual({ knock: at('2026-03-29T17:00:00Z') });
  });

  it('an hour that does not exist in spring, or comes twice in autumn, is knocked for once', () => {
    const night = { atMinute: 150, quietFrom: 0, quietTo: 0 };
    const moments = (from: string) => Array.from({ length: 48 }, (_, step) => new Date(at(from).getTime() + step * 5 * 60_000));
    for (const from of ['2026-03-29T00:00:00Z', '2026-10-25T00:00:00Z']) {
      const slots = moments(from).flatMap((now) => {
        const decided = decide(night, {}, now);
        return 'knock' in decided ? [decided.knock.getTime()] : [];
      });
      expect(new Set(slots).size).toBe(1);
    }
  });

  it('quiet hours are those on the wall, over midnight too', () => {
    expect(decide({ atMinute: 8 * 60 }, {}, at('2026-03-28T07:00:00Z'))).toEqual({ knock: at('2026-03-28T07:00:00Z') });
    expect(decide({ atMinute: 8 * 60 }, {}, at('2026-03-29T06:00:00Z'))).toEqual({ knock: at('2026-03-29T06:00:00Z') });
    const quiet = (minute: number) => isQuiet(minute, usualCheckIn);
    expect([20 * 60 + 59, 21 * 60, 0, 7 * 60 + 59, 8 * 60].map(quiet)).toEqual([false, true, true, true, false]);
    expect([11 * 60, 12 * 60, 13 * 60].map((minute) => isQuiet(minute, { quietFrom: 12 * 60, quietTo: 13 * 60 }))).toEqual([false, true, false]);
  });

  it('a week is seven days on the wall', () => {
    const weekly = { weekdays: [4], mostPerWeek: 1 };
    expect(decide(weekly, { nudges: [nudge('2026-03-26T18:00:00Z')] }, at('2026-04-02T17:00:00Z'))).toEqual({ knock: at('2026-04-02T17:00:00Z') });
  });
});

describe('the next time', () => {
  it('is the first chosen one after now, or after the rest', () => {
    const chosen = checkIn({ weekdays: [1, 4] });
    expect(nextSlot(chosen, at('2026-11-26T17:00:00Z'))).toEqual(slot);
    expect(nextSlot(chosen, slot)).toEqual(at('2026-11-30T18:00:00Z'));
    expect(nextSlot({ ...chosen, restsUntil: at('2026-12-01T00:00:00Z') }, slot)).toEqual(at('2026-12-03T18:00:00Z'));
  });
  it('is none where it is off, stopped, or has no day', () => {
    expect(nextSlot(checkIn({ isOn: false }), slot)).toBeNull();
    expect(nextSlot(checkIn({ stoppedAt: slot }), slot)).toBeNull();
    expect(nextSlot(checkIn({ weekdays: [] }), slot)).toBeNull();
  });
});
