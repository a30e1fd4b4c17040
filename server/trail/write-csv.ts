// The trail as a table, piece by piece: a million rows are never in memory at once, and each piece is a transaction of its own.
import type { Tx } from '../db/as-person.ts';
import { csvBegin, csvLines } from '../words/csv.ts';
import { listTrailRows, type TrailFilter, type TrailRow } from './read-store.ts';

/** Rows that are read in one transaction. */
const rowsPerPiece = 1000;

const head = ['id', 'at', 'person', 'name', 'role', 'action', 'object type', 'object', 'trajectory', 'reason', 'detail', 'sealed'];

/** Everything, newest first. */
export const anything: TrailFilter = {
  personId: null,
  action: null,
  objectType: null,
  objectId: null,
  readsOnly: false,
  from: null,
  until: null,
  before: null,
};

/** The rows that fit, newest first, as CSV with a head. `inTransaction` says by whose rights they are read. */
export async function* csvOf(
  inTransaction: (work: (tx: Tx) => Promise<TrailRow[]>) => Promise<TrailRow[]>,
  filter: TrailFilter,
): AsyncGenerator<string, void, undefined> {
  yield csvBegin + csvLines([head]);
  let before = filter.before;
  for (;;) {
    const from = before;
    const rows = await inTransaction((tx) => listTrailRows(tx, { ...filter, before: from }, rowsPerPiece));
    if (rows.length > 0) yield csvLines(rows.map(cells));
    if (rows.length < rowsPerPiece) return;
    before = rows.at(-1)?.id ?? null;
  }
}

const cells = (row: TrailRow): (string | number)[] => [
  row.id,
  row.at.toISOString(),
  row.personId ?? '',
  row.personName ?? '',
  row.role,
  row.action,
  row.objectType,
  row.objectId,
  row.trajectoryId ?? '',
  row.reason,
  JSON.stringify(row.detail),
  row.isSealed ? 'yes' : 'no',
];
