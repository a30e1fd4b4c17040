import { useId } from 'react';
import { m } from '../../paraglide/messages.js';

/** A stretch of time in hours and minutes. */
export function HoursField({ legend, minutes, onChange }: { legend: string; minutes: number; onChange: (minutes: number) => void }) {
  const id = useId();
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return (
    <fieldset className="field hours-field">
      <legend className="label">{legend}</legend>
      <div className="row">
        <input
          id={`${id}-hours`}
          type="number"
          min={0}
          max={100}
          value={hours}
          aria-labelledby={`${id}-hours-label`}
          onChange={(event) => onChange(Number(event.target.value) * 60 + rest)}
        />
        <label id={`${id}-hours-label`} htmlFor={`${id}-hours`}>
          {m.intake_voucher_hours()}
        </label>
        <input id={`${id}-rest`} type="number" min={0} max={59} step={5} value={rest} onChange={(event) => onChange(hours * 60 + Number(event.target.value))} />
        <label htmlFor={`${id}-rest`}>{m.intake_voucher_rest()}</label>
      </div>
    </fieldset>
  );
}
