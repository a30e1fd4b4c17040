// A view as a table for a spreadsheet: one row a period and group, one column a figure, with beside it of how many. What is about too few
// people says so and has no number. Words of the house's own, in Dutch, as the other tables that leave it. Pure.
import { csvBegin, csvLines } from '../words/csv.ts';
import type { Agreement } from './read-agreement.ts';
import type { Trend } from './shown.ts';

const tooFew = 'te weinig mensen';

/** @returns CSV with semicolons and a decimal comma, as Belgian spreadsheets read it */
export function writeTrend({ figures, periods, groups, measures }: Trend): string {
  const found = new Map(figures.map((figure) => [`${figure.period} ${figure.group ?? ''} ${figure.measure}`, figure]));
  const rows = periods.flatMap((period) =>
    [null, ...groups].map((group) => [
      period,
      group ?? 'alles samen',
      ...measures.flatMap(({ id }) => {
        const figure = found.get(`${period} ${group ?? ''} ${id}`);
        if (!figure) return ['', ''];
        return figure.tooFew ? [tooFew, ''] : [decimal(figure.value), decimal(figure.of)];
      }),
    ]),
  );
  return csvBegin + csvLines([['periode', 'groep', ...measures.flatMap(({ id }) => [id, `${id} (van)`])], ...rows]);
}

export function writeAgreement({ criteria }: Agreement): string {
  return (
    csvBegin +
    csvLines([
      ['criterium', 'paren', 'zelfde score', 'kappa', 'lineair gewogen', 'laag', 'hoog', 'kwadratisch gewogen', 'vertrouwd'],
      ...criteria.map(({ criterion, n, same, kappa, linear, quadratic, trust }) => [
        criterion,
        n,
        decimal(same),
        decimal(kappa.kappa),
        decimal(linear.kappa),
        decimal(linear.low),
        decimal(linear.high),
        decimal(quadratic.kappa),
        trust ? (trust.trusted ? 'ja' : 'nee') : '',
      ]),
    ])
  );
}

function decimal(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 1000) / 1000).replace('.', ',');
}
