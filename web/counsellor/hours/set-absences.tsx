import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';

type Absence = { from: string; to: string };

/** Days away, first and last included. Why is nobody's business, so it is not asked. */
export function SetAbsences({ absences, onChange }: { absences: Absence[]; onChange: (absences: Absence[]) => void }) {
  const change = (at: number, next: Partial<Absence>) => onChange(absences.map((absence, place) => (place === at ? { ...absence, ...next } : absence)));
  return (
    <section className="stack">
      <h2>{m.hours_absences()}</h2>
      <p className="soft small">{m.hours_absences_what()}</p>
      {absences.map(({ from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an absence has no other name than its place in the list.
        <fieldset key={at} className="set-day">
          <legend className="hidden-but-read">{m.hours_absence_number({ number: at + 1 })}</legend>
          <span className="row">
            <input type="date" value={from} aria-label={m.hours_absence_from()} onChange={(event) => change(at, { from: event.target.value })} />
            <span aria-hidden="true">–</span>
            <input type="date" value={to} aria-label={m.hours_absence_to()} onChange={(event) => change(at, { to: event.target.value })} />
            <button
              type="button"
              className="button small quiet"
              aria-label={m.hours_remove_absence({ number: at + 1 })}
              onClick={() => onChange(absences.toSpliced(at, 1))}
            >
              <Icon name="close" />
            </button>
          </span>
        </fieldset>
      ))}
      <button type="button" className="button small" onClick={() => onChange([...absences, { from: '', to: '' }])}>
        {m.hours_absence_add()}
      </button>
    </section>
  );
}
