import { m } from '../../paraglide/messages.js';
import type { PlanItem } from '../../ui/records.ts';

type Smart = NonNullable<PlanItem['smart']>;
const letters: Record<Smart[number]['letter'], () => string> = {
  S: () => m.plan_ed_smart_s(),
  M: () => m.plan_ed_smart_m(),
  A: () => m.plan_ed_smart_a(),
  R: () => m.plan_ed_smart_r(),
  T: () => m.plan_ed_smart_t(),
};

/** A goal held against the five letters, each with what would help. It is looked at as it was last saved. */
export function CheckGoal({ smart }: { smart: Smart }) {
  const open = smart.filter(({ ok }) => !ok);
  return (
    <div className="check-goal">
      <ul className="plain-list row" aria-label={m.plan_ed_smart()}>
        {smart.map(({ letter, ok }) => (
          <li key={letter} className={ok ? 'tag safe' : 'tag'}>
            {letters[letter]()} <span>{ok ? m.plan_ed_smart_ok() : m.plan_ed_smart_open()}</span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <ul className="small">
          {open.map(({ letter, hint }) => (
            <li key={letter}>
              <strong>{letters[letter]()}</strong>: {hint}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
