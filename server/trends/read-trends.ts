// What a supervisor reads of trends: one view, by what they choose, as far as nobody can be found back in it. Months that are over hardly
// change, so what was shown is kept for an hour, and the round keeps fresh what people look at. What is kept is as it may be shown.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { runningUnit, type Unit } from './brussels-day.ts';
import { countView } from './count-view.ts';
import { firstDay, showTrend, type Trend } from './shown.ts';
import { keepShown, listDue, readShown } from './shown-store.ts';
import { type Grouping, type ViewName, views } from './view.ts';
import { viewSql } from './view-sql.ts';

type Wish = { view: ViewName; by: Grouping };

/** @param now decides which months are over. @throws Refusal not-allowed; invalid-input for a grouping that this view does not have */
export async function readTrends(db: Database, person: Person, view: ViewName, by: Grouping, unit: Unit, now: Date): Promise<Trend> {
  permit(person, 'trends:read');
  if (!views[view].by.includes(by)) throw new Refusal('invalid-input', { field: 'by' });
  const kept = await db.asSystem(person.organisationId, 'trends as they were shown', (tx) => readShown(tx, view, by, unit, runningUnit(now, 'month')));
  return kept ?? (await countTrend(db, person.organisationId, { view, by }, now, person))[unit];
}

/** Counts anew, months and quarters, and keeps both. As the person where there is one: what they may not count is not counted for them. */
async function countTrend(db: Database, organisationId: string, { view, by }: Wish, now: Date, person: Person | null): Promise<Record<Unit, Trend>> {
  const from = firstDay(now);
  const counted =
    person && !viewSql[view].asSystem
      ? await db.asPerson(person, (tx) => countView(tx, view, by, from))
      : await db.asSystem(organisationId, 'trends counted together', (tx) => countView(tx, view, by, from));
  const month = showTrend(counted, { view, by, unit: 'month', now });
  const quarter = showTrend(counted, { view, by, unit: 'quarter', now });
  await db.asSystem(organisationId, 'trends as they are shown', async (tx) => {
    for (const trend of [month, quarter]) await keepShown(tx, trend, runningUnit(now, 'month'));
  });
  return { month, quarter };
}

/**
 * Counts anew what somebody looked at lately and what is getting old, and in a large house also what nobody looked at yet; for the round,
 * a few at a time. How many.
 */
export async function refreshTrends(db: Database, organisationId: string, now: Date): Promise<number> {
  const due = await db.asSystem(organisationId, 'trends that are getting old', (tx) => listDue(tx, runningUnit(now, 'month')));
  for (const wish of due) await countTrend(db, organisationId, wish, now, null);
  return due.length;
}
