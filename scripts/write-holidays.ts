// Writes the Belgian public holidays as dates into server/people/public-holidays.ts, from the package date-holidays. That package
// knows every country in 13 MB; the server, and a worker above all, needs some two hundred dates.
// Run: node scripts/write-holidays.ts [first year] [last year]
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** The public holidays of Belgium in these years, as 2026-12-25, in order. */
export function belgianHolidays(first: number, last: number): string[] {
  const belgium = new Holidays('BE', { types: ['public'] });
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.flatMap((year) => belgium.getHolidays(year).map(({ date }) => date.slice(0, 10))).sort();
}

if (import.meta.main) {
  const [first = 2025, last = 2045] = process.argv.slice(2).map(Number);
  const dates = belgianHolidays(first, last);
  const perYear = Map.groupBy(dates, (date) => date.slice(0, 4));
  const lines = [...perYear.values()].map((days) => `  ${days.map((day) => `'${day}'`).join(', ')},`);
  writeFileSync(
    new URL('../server/people/public-holidays.ts', import.meta.url),
    `// Belgian public holidays, written by scripts/write-holidays.ts from date-holidays. After the last year nothing is a holiday: write
// more before then (a test says so in time).
// biome-ignore format: one line a year
const dates = [
${lines.join('\n')}
];

export const holidaysKnownUntil = ${last};
const holidays: ReadonlySet<string> = new Set(dates);

/** Whether this day (2026-12-25) is a public holiday in Belgium. */
export const isHoliday = (day: string): boolean => holidays.has(day);
`,
  );
}
