import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import type { CheckInChoice } from '../../ui/between/records.ts';
import { clockOf, minutesOf } from '../../ui/clock-of-day.ts';

/** Monday first, as a week is read here; 0 is Sunday. */
const week = [1, 2, 3, 4, 5, 6, 0];
// The first of January 2023 was a Sunday.
const nameOf = (weekday: number, weekdayStyle: 'short' | 'long') =>
  new Intl.DateTimeFormat({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[getLocale()], { weekday: weekdayStyle }).format(new Date(2023, 0, 1 + weekday, 12));

type Choose = { chosen: CheckInChoice; onChange: (part: Partial<CheckInChoice>) => void };

/** The days, the time, how often at most, and the hours in which nothing comes. */
export function ChooseMoments({ chosen, onChange }: Choose) {
  const { weekdays, atMinute, mostPerWeek, quietFrom, quietTo } = chosen;
  const id = useId();
  const toggle = (weekday: number) => onChange({ weekdays: weekdays.includes(weekday) ? weekdays.filter((each) => each !== weekday) : [...weekdays, weekday] });
  const time = (key: 'atMinute' | 'quietFrom' | 'quietTo', clock: string) => {
    const minutes = minutesOf(clock);
    if (minutes !== null) onChange({ [key]: minutes });
  };
  return (
    <>
      <fieldset className="choice days">
        <legend>{m.check_in_days()}</legend>
        {week.map((weekday) => (
          <label key={weekday}>
            <input type="checkbox" checked={weekdays.includes(weekday)} onChange={() => toggle(weekday)} aria-label={nameOf(weekday, 'long')} />
            <span aria-hidden="true">{nameOf(weekday, 'short')}</span>
          </label>
        ))}
      </fieldset>
      <div className="entry-facts">
        <div className="field">
          <label htmlFor={`${id}-at`}>{m.check_in_time()}</label>
          <input id={`${id}-at`} type="time" required value={clockOf(atMinute)} onChange={(event) => time('atMinute', event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-most`}>{m.check_in_most()}</label>
          <select id={`${id}-most`} value={mostPerWeek} onChange={(event) => onChange({ mostPerWeek: Number(event.target.value) })}>
            {[1, 2, 3, 4, 5, 6, 7].map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </div>
      </div>
      <fieldset className="choice">
        <legend>{m.check_in_quiet()}</legend>
        <label>
          {m.check_in_quiet_from()}
          <input type="time" required value={clockOf(quietFrom)} onChange={(event) => time('quietFrom', event.target.value)} />
        </label>
        <label>
          {m.check_in_quiet_to()}
          <input type="time" required value={clockOf(quietTo)} onChange={(event) => time('quietTo', event.target.value)} />
        </label>
      </fieldset>
    </>
  );
}
