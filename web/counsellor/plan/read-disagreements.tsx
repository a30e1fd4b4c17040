import { m } from '../../paraglide/messages.js';
import type { Disagreement } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';

/** Who sees it otherwise, in their own words. It stops nothing, and stays. */
export function ReadDisagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  return disagreements.map(({ id, name, text, at, isOfThisText }) => (
    <p key={id} className="note" dir="auto">
      <strong>{m.plan_ed_disagrees({ name, date: longDate(at) })}</strong> {text}
      {!isOfThisText && <span className="soft small"> {m.plan_ed_disagrees_older()}</span>}
    </p>
  ));
}
