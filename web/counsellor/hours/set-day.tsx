import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { clockOf, minutesOf } from '../../ui/clock-of-day.ts';

type Spans = [from: number, to: number][];

const morning: Spans[number] = [9 * 60, 17 * 60];

/** One day of the week: none, one or two stretches of work. */
export function SetDay({ name, spans, onChange }: { name: string; spans: Spans; onChange: (spans: Spans) => void }) {
  const change = (at: number, side: 0 | 1, clock: string) => {
    const minutes = minutesOf(clock);
    if (minutes === null) return;
    onChange(spans.map((span, place) => (place !== at ? span : side === 0 ? [minutes, span[1]] : [span[0], minutes])));
  };
  const last = spans.at(-1);
  return (
    <fieldset className="set-day">
      <legend>{name}</legend>
      {spans.length === 0 && <span className="soft">{m.hours_day_off()}</span>}
      {spans.map(([from, to], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no other name than its place in the day.
        <span key={at} className="row">
          <input type="time" value={clockOf(from)} aria-label={m.hours_from({ day: name })} onChange={(event) => change(at, 0, event.target.value)} />
          <span aria-hidden="true">–</span>
          <input type="time" value={clockOf(to)} aria-label={m.hours_to({ day: name })} onChange={(event) => change(at, 1, event.target.value)} />
          <button type="button" className="button small quiet" aria-label={m.hours_remove_of({ day: name })} onClick={() => onChange(spans.toSpliced(at, 1))}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      {spans.length < 2 && (
        <button
          type="button"
          className="button small quiet"
          aria-label={m.hours_add_of({ day: name })}
          onClick={() => onChange([...spans, last ? [Math.min(last[1] + 60, 22 * 60), Math.min(last[1] + 120, 23 * 60)] : morning])}
        >
          {m.hours_add()}
        </button>
      )}
    </fieldset>
  );
}
