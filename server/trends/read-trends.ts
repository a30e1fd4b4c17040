// What a supervisor reads of trends: one view, by what they choose, as far as nobody can be found back in it.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import type { Unit } from './brussels-day.ts';
import { countView } from './count-view.ts';
import { firstDay, showTrend, type Trend } from './shown.ts';
import { type Grouping, type ViewName, views } from './view.ts';
import { viewSql } from './view-sql.ts';

/** @param now decides which months are over. @throws Refusal not-allowed; invalid-input for a grouping that this view does not have */
export async function readTrends(db: Database, person: Person, view: ViewName, by: Grouping, unit: Unit, now: Date): Promise<Trend> {
  permit(person, 'trends:read');
  if (!views[view].by.includes(by)) throw new Refusal('invalid-input', { field: 'by' });
  const from = firstDay(now);
  const counted = viewSql[view].asSystem
    ? await db.asSystem(person.organisationId, 'trends counted together', (tx) => countView(tx, view, by, from))
    : await db.asPerson(person, (tx) => countView(tx, view, by, from));
  return showTrend(counted, { view, by, unit, now });
}
