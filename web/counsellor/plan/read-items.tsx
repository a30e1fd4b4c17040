import { m } from '../../paraglide/messages.js';
import type { PlanSection } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { CheckGoal } from './check-goal.tsx';
import { FollowAction } from './follow-action.tsx';
import { itemFields, wordItemField } from './word-item.ts';

/** Goals and actions with what makes them concrete; what is still open is said, so that it gets asked. */
export function ReadItems({ trajectoryId, section: { section, items } }: { trajectoryId: string; section: PlanSection }) {
  if (items.length === 0) return null;
  return (
    <section className="items" aria-label={m.plan_staff_items()}>
      <h3>{m.plan_staff_items()}</h3>
      <ol className="plain-list">
        {items.map((item) => (
          <li key={item.id} id={`item-${item.id}`} className="card stack">
            <p dir="auto">
              <strong>{item.text}</strong>
            </p>
            <dl>
              {itemFields.map((field) => (
                <div key={field}>
                  <dt>{wordItemField(field)}</dt>
                  <dd className={item[field] ? undefined : 'open'}>{item[field] ?? m.plan_staff_item_open()}</dd>
                </div>
              ))}
              {item.dueOn && (
                <div>
                  <dt>{m.plan_ed_due_on()}</dt>
                  <dd>{longDate(item.dueOn)}</dd>
                </div>
              )}
            </dl>
            {item.smart && <CheckGoal smart={item.smart} />}
            {section === 'actions' && <FollowAction trajectoryId={trajectoryId} action={item} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
