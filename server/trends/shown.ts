// From what was counted to what may be shown: whole months and quarters that are over, with what is about too few people left out. The
// running month is never shown: two looks on two days would tell what happened between them. Pure.
import { monthsOf, quarterOf, type Unit, unitsOver } from './brussels-day.ts';
import type { CountedCell } from './count-view.ts';
import { hideSmall, type Sum } from './suppress.ts';
import { type Grouping, type Measure, type ViewName, views } from './view.ts';

/** A figure, or that it is about too few people (`tooFew`, without any number). `of`: of how many, for a mean or a share. */
export type Figure = { period: string; group: string | null; measure: string; value: number | null; of: number | null; tooFew: boolean };
export type Trend = {
  view: ViewName;
  by: Grouping;
  /** By what else this view can be told apart. */
  choices: readonly Grouping[];
  unit: Unit;
  /** First days, oldest first; also those of which there is nothing. */
  periods: string[];
  groups: string[];
  measures: readonly Measure[];
  figures: Figure[];
};

/** Two years: so many quarters that are over. */
export const quartersShown = 8;

/** The first day that a view counts from, at this moment. */
export const firstDay = (now: Date): string => unitsOver(now, 'quarter', quartersShown)[0] as string;

/** All of the same view and grouping goes in: months and quarters, groups and totals. */
export function showTrend(counted: readonly CountedCell[], about: { view: ViewName; by: Grouping; unit: Unit; now: Date }): Trend {
  const over = { quarter: unitsOver(about.now, 'quarter', quartersShown), month: monthsOver(about.now) };
  const cells = counted.filter(({ unit, period }) => over[unit].includes(period));
  const groups = [...new Set(cells.flatMap(({ group }) => (group === null ? [] : [group])))].sort();
  const hidden = hideSmall(cells, sumsOf(cells, groups));
  const figures = cells.flatMap((cell, at): Figure[] => {
    if (cell.unit !== about.unit || cell.value === null) return [];
    const { period, group, measure } = cell;
    if (hidden[at]) return [{ period, group, measure, value: null, of: null, tooFew: true }];
    return [{ period, group, measure, value: cell.value, of: cell.of, tooFew: false }];
  });
  const { by: choices, measures } = views[about.view];
  return { view: about.view, by: about.by, choices, unit: about.unit, periods: over[about.unit], groups, measures, figures };
}

/** Months since the first quarter shown: also those of the quarter that is running. */
function monthsOver(now: Date): string[] {
  const first = firstDay(now);
  return unitsOver(now, 'month', quartersShown * 3 + 2).filter((month) => month >= first);
}

/** Every sum that a reader can make of one measure. */
function sumsOf(cells: readonly CountedCell[], groups: readonly string[]): Sum[] {
  const places = new Map(cells.map(({ unit, period, group, measure }, at) => [`${measure} ${unit} ${period} ${group ?? '*'}`, at]));
  const quarters = [...new Set(cells.map(({ unit, period }) => (unit === 'quarter' ? period : quarterOf(period))))];
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  const sums: Sum[] = [];
  for (const measure of measures) {
    const at = (unit: Unit, period: string, group: string | null) => places.get(`${measure} ${unit} ${period} ${group ?? '*'}`);
    const add = (parts: (number | undefined)[], total: number | undefined) => {
      const known = parts.filter((place) => place !== undefined);
      if (known.length > 0) sums.push({ parts: known, total: total ?? null });
    };
    for (const quarter of quarters) {
      const months = monthsOf(quarter);
      // Totals first, so that all views of one thing hide the same months.
      for (const group of [null, ...groups])
        add(
          months.map((month) => at('month', month, group)),
          at('quarter', quarter, group),
        );
      if (groups.length === 0) continue;
      for (const [unit, period] of [['quarter', quarter] as const, ...months.map((month) => ['month', month] as const)])
        add(
          groups.map((group) => at(unit, period, group)),
          at(unit, period, null),
        );
    }
  }
  return sums;
}
