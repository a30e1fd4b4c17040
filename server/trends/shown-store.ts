// Trends as they were shown, kept for a while.
import type { Tx } from '../db/as-person.ts';
import type { Unit } from './brussels-day.ts';
import type { Trend } from './shown.ts';
import { type Grouping, type ViewName, viewNames, views } from './view.ts';

type Wish = { view: ViewName; by: Grouping; unit: Unit };

/** What was counted within the last hour, in the same month; says that somebody looked. Null: count it. */
export async function readShown(tx: Tx, { view, by, unit }: Wish, running: string): Promise<Trend | null> {
  const [row] = await tx.query<{ shown: Trend }>(
    `update trend_shown set looked_at = now() where organisation_id = koers_organisation() and view = $1 and by = $2 and unit = $3 and running = $4
       and counted_at > now() - interval '1 hour' returning shown`,
    [view, by, unit, running],
  );
  return row?.shown ?? null;
}

export async function keepShown(tx: Tx, trend: Trend, running: string): Promise<void> {
  await tx.query(
    `insert into trend_shown (organisation_id, view, by, unit, running, shown) values (koers_organisation(), $1, $2, $3, $4, $5)
     on conflict (organisation_id, view, by, unit) do update set running = excluded.running, shown = excluded.shown, counted_at = now()`,
    [trend.view, trend.by, trend.unit, running, JSON.stringify(trend)],
  );
}

/** What somebody looked at in the last two weeks and what will be too old before the next round, a few at a time. */
export async function listAgeing(tx: Tx, running: string): Promise<Wish[]> {
  const rows = await tx.query<Wish>(
    `select view, by, unit from trend_shown where organisation_id = koers_organisation() and looked_at > now() - interval '14 days'
       and (running <> $1 or counted_at < now() - interval '50 minutes') order by counted_at limit 12`,
    [running],
  );
  // A release may know other views than the one that kept these.
  return rows.filter(({ view, by }) => viewNames.includes(view) && views[view].by.includes(by));
}
