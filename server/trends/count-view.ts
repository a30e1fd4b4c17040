// Counts a view in the database: month by month and quarter by quarter, by group and all together. First by person, then over people, so
// that it is known how many people each figure is about without sorting them out one by one.
import type { Tx } from '../db/as-person.ts';
import { type Grouping, type MeasureKind, type ViewName, views } from './view.ts';
import { type Counted, type ViewSql, viewSql } from './view-sql.ts';
import type { Unit } from './brussels-day.ts';

/** One cell as counted. `group` null is the total. `value` null: nothing to count. */
export type CountedCell = { unit: Unit; period: string; group: string | null; measure: string; value: number | null; of: number; people: number };

type Row = { period: string; grp: string } & Record<string, string | number | null>;

/** @param from the first day that counts, the first of a quarter */
export async function countView(tx: Tx, view: ViewName, by: Grouping, from: string): Promise<CountedCell[]> {
  const sql = viewSql[view];
  const cells: CountedCell[] = [];
  for (const unit of ['month', 'quarter'] as const) {
    if (by !== 'none') cells.push(...(await countCells(tx, view, sql, sql.facts(by), unit, true, from)));
    cells.push(...(await countCells(tx, view, sql, sql.totals ?? sql.facts('none'), unit, false, from)));
  }
  return cells;
}

async function countCells(tx: Tx, view: ViewName, { measures }: ViewSql, facts: string, unit: Unit, grouped: boolean, from: string): Promise<CountedCell[]> {
  const of = (kinds: readonly MeasureKind[]) =>
    views[view].measures.filter(({ kind }) => kinds.includes(kind)).map(({ id, kind }) => ({ id, kind, ...(measures[id] as Counted) }));
  const added = of(['score', 'mean', 'share', 'sum']);
  const middle = of(['minutes', 'hours']);
  const grp = grouped ? 'grp' : `'*'::text`;
  const rows = await tx.query<Row>(
    `select to_char(period, 'YYYY-MM-DD') as period, grp,
       ${added.map((_, at) => `sum(n${at})::float8 as n${at}, sum(d${at})::float8 as d${at}, count(*) filter (where d${at} > 0)::int as c${at}`).join(', ')}
     from (select ${unit} as period, ${grp} as grp, client_id,
         ${added.map(({ num, den }, at) => `sum(${num}) as n${at}, sum(${den}) as d${at}`).join(', ')}
       from (${facts}) facts group by 1, 2, 3) people
     group by 1, 2`,
    [from],
  );
  const cells = rows.flatMap((row) =>
    added.map(({ id, kind }, at): CountedCell => {
      const [num, den] = [Number(row[`n${at}`] ?? 0), Number(row[`d${at}`] ?? 0)];
      return cellOf(row, id, den === 0 ? null : kind === 'sum' ? num : num / den, den, Number(row[`c${at}`]));
    }),
  );
  if (middle.length === 0) return cells;
  const medians = await tx.query<Row>(
    `select to_char(${unit}, 'YYYY-MM-DD') as period, ${grp} as grp,
       ${middle
         .map(
           (
             { num, den },
             at,
           ) => `percentile_cont(0.5) within group (order by (${num})::float8) filter (where ${den} > 0) as n${at}, sum(${den})::float8 as d${at},
         count(distinct client_id) filter (where ${den} > 0)::int as c${at}`,
         )
         .join(', ')}
     from (${facts}) facts group by 1, 2`,
    [from],
  );
  return [
    ...cells,
    ...medians.flatMap((row) =>
      middle.map(({ id }, at) => cellOf(row, id, row[`n${at}`] === null ? null : Number(row[`n${at}`]), Number(row[`d${at}`] ?? 0), Number(row[`c${at}`]))),
    ),
  ];

  function cellOf(row: Row, measure: string, value: number | null, of: number, people: number): CountedCell {
    return { unit, period: row.period, group: grouped ? row.grp : null, measure, value, of, people };
  }
}
