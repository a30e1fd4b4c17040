// Counts a view in the database: month by month and quarter by quarter, by group and all together. First by person, then over people, so
// that it is known how many people each figure is about without sorting them out one by one.
import type { Tx } from '../db/as-person.ts';
import { type Grouping, type MeasureKind, type ViewName, views } from './view.ts';
import { type Counted, type ViewSql, viewSql } from './view-sql.ts';
import type { Unit } from './brussels-day.ts';

/** One cell as counted. `group` null is the total. `value` null: nothing to count. */
export type CountedCell = { unit: Unit; period: string; group: string | null; measure: string; value: number | null; of: number; people: number };

type Row = { period: string; grp: string | null } & Record<string, string | number | null>;

/** What people of two years come to fits in this; with less the database would sort it on disk. */
const roomForPeople = `set local work_mem = '48MB'`;

/** @param from the first day that counts, the first of a quarter */
export async function countView(tx: Tx, view: ViewName, by: Grouping, from: string): Promise<CountedCell[]> {
  const sql = viewSql[view];
  await tx.query(roomForPeople);
  const isGrouped = by !== 'none';
  // Where the total is of the same facts, both are counted from one reading of them.
  if (!isGrouped || sql.totals) {
    const totals = await countCells(tx, view, sql, sql.totals ?? sql.facts('none'), ['total'], from);
    return isGrouped ? [...totals, ...(await countCells(tx, view, sql, sql.facts(by), ['groups'], from))] : totals;
  }
  return countCells(tx, view, sql, sql.facts(by), ['groups', 'total'], from);
}

type Wanted = 'groups' | 'total';

async function countCells(tx: Tx, view: ViewName, { measures }: ViewSql, facts: string, wanted: readonly Wanted[], from: string): Promise<CountedCell[]> {
  const of = (kinds: readonly MeasureKind[]) =>
    views[view].measures.filter(({ kind }) => kinds.includes(kind)).map(({ id, kind }) => ({ id, kind, ...(measures[id] as Counted) }));
  const added = of(['score', 'mean', 'share', 'sum']);
  const middle = of(['minutes', 'hours']);
  const each = wanted.flatMap((which) => (['month', 'quarter'] as const).map((unit) => ({ unit, grp: which === 'groups' ? 'grp' : 'null::text' })));
  // Sums need no people: those of quarters and of all together follow from those of months and groups.
  const sums = await tx.query<Row & { quarter: string }>(
    `select to_char(month, 'YYYY-MM-DD') as period, to_char(quarter, 'YYYY-MM-DD') as quarter, grp,
       ${added.map(({ num, den }, at) => `sum(${num})::float8 as n${at}, sum(${den})::float8 as d${at}`).join(', ')}
     from (${facts}) facts group by month, quarter, grp`,
    [from],
  );
  // People are counted once, however often they were there: one bit a measure that they count in.
  const bits = added.map(({ den }, at) => `case when (${den}) > 0 then ${2 ** at} else 0 end`).join(' | ');
  const people = await tx.query<Row & { unit: Unit }>(
    `with people as materialized (select month, quarter, grp, client_id, bit_or(${bits}) as bits from (${facts}) facts group by 1, 2, 3, 4)
     ${each
       .map(
         ({ unit, grp }) => `select '${unit}' as unit, to_char(period, 'YYYY-MM-DD') as period, grp,
           ${added.map((_, at) => `count(*) filter (where bits & ${2 ** at} > 0)::int as c${at}`).join(', ')}
         from (select ${unit} as period, ${grp} as grp, client_id, bit_or(bits) as bits from people group by 1, 2, 3) counted group by 1, 2, 3`,
       )
       .join(' union all ')}`,
    [from],
  );
  const cells = people.flatMap((row) => {
    const own = sums.filter((sum) => (row.unit === 'month' ? sum.period : sum.quarter) === row.period && (row.grp === null || sum.grp === row.grp));
    return added.map(({ id, kind }, at): CountedCell => {
      const [num, den] = [`n${at}`, `d${at}`].map((key) => own.reduce((all, sum) => all + Number(sum[key] ?? 0), 0)) as [number, number];
      return cellOf(row, id, den === 0 ? null : kind === 'sum' ? num : num / den, den, Number(row[`c${at}`]));
    });
  });
  if (middle.length === 0) return cells;
  const medians = await tx.query<Row & { unit: Unit }>(
    `with facts as materialized (${facts})
     ${each
       .map(
         ({ unit, grp }) => `select '${unit}' as unit, to_char(${unit}, 'YYYY-MM-DD') as period, ${grp} as grp,
           ${middle
             .map(
               (
                 { num, den },
                 at,
               ) => `percentile_cont(0.5) within group (order by (${num})::float8) filter (where ${den} > 0) as n${at}, sum(${den})::float8 as d${at},
             count(distinct client_id) filter (where ${den} > 0)::int as c${at}`,
             )
             .join(', ')}
         from facts group by 1, 2, 3`,
       )
       .join(' union all ')}`,
    [from],
  );
  return [
    ...cells,
    ...medians.flatMap((row) =>
      middle.map(({ id }, at) => cellOf(row, id, row[`n${at}`] === null ? null : Number(row[`n${at}`]), Number(row[`d${at}`] ?? 0), Number(row[`c${at}`]))),
    ),
  ];
}

function cellOf({ unit, period, grp }: Row & { unit: Unit }, measure: string, value: number | null, of: number, people: number): CountedCell {
  return { unit, period, group: grp, measure, value, of, people };
}
