// Trends as they were shown, kept for a while.
import type { Tx } from '../db/as-person.ts';
import type { Unit } from './brussels-day.ts';
import type { Trend } from './shown.ts';
import { type Grouping, type ViewName, viewNames, views } from './view.ts';

type Wish = { view: ViewName; by: Grouping };

/** How many views one round counts. */
const mostARound = 12;
/** From so many conversations on counting takes long enough to be done before somebody looks. */
const largeHouse = 5000;

/** What was counted within the last hour, in the same month; says that somebody looked. Null: count it. */
export async function readShown(tx: Tx, view: ViewName, by: Grouping, unit: Unit, running: string): Promise<Trend | null> {
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

/** Views that somebody looked at in the last two weeks and that will be too old before the next round; in a large house then what is not kept at all. */
export async function listDue(tx: Tx, running: string): Promise<Wish[]> {
  const kept = await tx.query<Wish & { isAgeing: boolean }>(
    `select view, by, bool_or(looked_at > now() - interval '14 days' and (running <> $1 or counted_at < now() - interval '50 minutes')) as "isAgeing"
     from trend_shown where organisation_id = koers_organisation() group by view, by order by min(counted_at)`,
    [running],
  );
  // A release may know other views than the one that kept these.
  const due = kept.filter(({ view, by, isAgeing }) => isAgeing && viewNames.includes(view) && views[view].by.includes(by));
  if (due.length < mostARound) {
    const [house] = await tx.query<{ isLarge: boolean }>(
      `select count(*) = $1 as "isLarge" from (select 1 from conversation_figure where organisation_id = koers_organisation() limit $1) figures`,
      [largeHouse],
    );
    const isKept = (view: ViewName, by: Grouping) => kept.some((one) => one.view === view && one.by === by);
    if (house?.isLarge) for (const view of viewNames) for (const by of views[view].by) if (!isKept(view, by)) due.push({ view, by, isAgeing: true });
  }
  return due.slice(0, mostARound).map(({ view, by }) => ({ view, by }));
}
