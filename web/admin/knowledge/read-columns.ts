// How a refusal writes the columns of a table: "heading/kop, text/tekst, title/titel?, url?". A slash stands between the English and the
// Dutch name, a question mark after what may be left out.
export type Column = { kind: string; name: string; isOptional: boolean };

/** The columns by the name that who reads this can best use; `kind` is the English one. */
export function readColumns(written: string, language: string): Column[] {
  return written
    .split(',')
    .map((column) => column.trim())
    .filter(Boolean)
    .map((column) => {
      const names = column.replace(/\?$/, '').split('/');
      const kind = names[0] ?? column;
      return { kind, name: language === 'nl' ? (names.at(-1) ?? kind) : kind, isOptional: column.endsWith('?') };
    });
}
