// A table for a spreadsheet, the same for everything that leaves as CSV.

/** A cell that no spreadsheet takes for a formula (=, +, -, @, tab, return), quoted where it must be. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:,\d+)?$/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What a table begins with: a mark that tells a spreadsheet that this is UTF-8. */
export const csvBegin = '\uFEFF';

/** Lines of a table, each with its end. With semicolons, which is what Belgian spreadsheets expect. */
export const csvLines = (rows: readonly (readonly (string | number)[])[]): string => rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
