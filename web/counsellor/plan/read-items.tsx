import { m } from '../../paraglide/messages.js';
import type { PlanItem } from '../../ui/records.ts';
import { itemFields, wordItemField } from './word-item.ts';

/** Goals and actions with what makes them concrete; what is still open is said, so that it gets asked. */
export function ReadItems({ items }: { items: readonly PlanItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="items" aria-label={m.plan_staff_items()}>
      <h3>{m.plan_staff_items()}</h3>
      <ol className="plain-list">
        {items.map((item) => (
          <li key={item.text} className="card">
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
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}
