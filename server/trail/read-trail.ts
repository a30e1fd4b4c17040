// What supervisors and administrators read of the trail: pages, the chain's standing, a check that goes piece by piece, and all of it as a table.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import { type Person, permissionsOf, relations } from '../people/roles.ts';
import { printHead, readHead } from './chain.ts';
import { type Check, countUnsealed, insertCheck, readLatestChecks } from './check-store.ts';
import { goOnWith } from './go-on-checking.ts';
import { readLastMail } from './night-store.ts';
import { listActions, listTrailRows, type TrailFilter, type TrailRow } from './read-store.ts';
import { record } from './record.ts';
import { csvOf } from './write-csv.ts';
import { readLastBlock } from './seal-store.ts';

export const pageSize = 50;
/** Blocks that one request looks at; some seconds at most. */
const blocksPerPiece = 20;

type Deps = { db: Database };

/** A page of the trail. @throws Refusal not-allowed */
export function readTrail({ db }: Deps, person: Person, filter: TrailFilter): Promise<TrailRow[]> {
  permit(person, 'trail:read');
  return db.asPerson(person, (tx) => listTrailRows(tx, filter, pageSize));
}

export type TrailStanding = {
  /** Sealed rows, and rows that wait for the next round. */
  sealed: number;
  waiting: number;
  /** The head to keep elsewhere, `12-3f9a…`; null before the first seal. */
  head: string | null;
  sealedAt: string | null;
  finished: Check | null;
  running: Check | null;
  /** What the house itself found at night; null before the first. */
  night: Check | null;
  /** When a head last left the house by mail; null: never. */
  headMailedAt: Date | null;
  actions: string[];
  may: string[];
};

/** How the chain stands. @throws Refusal not-allowed */
export function readStanding({ db }: Deps, person: Person): Promise<TrailStanding> {
  permit(person, 'trail:read');
  return db.asPerson(person, async (tx) => {
    const last = await readLastBlock(tx);
    return {
      sealed: last?.lastPlace ?? 0,
      waiting: await countUnsealed(tx),
      head: last && printHead(last.number, last.head),
      sealedAt: last?.sealedAt ?? null,
      ...(await readLatestChecks(tx)),
      headMailedAt: await readLastMail(tx),
      actions: await listActions(tx),
      may: [...new Set(relations.flatMap((relation) => permissionsOf(person.role, relation)))].filter((word) => word.startsWith('trail:')),
    };
  });
}

/** Begins a check. `keptHead`: the head that somebody kept, to be found again. @throws Refusal not-allowed, invalid-input (no head) */
export async function startCheck(deps: Deps, person: Person, keptHead: string | null): Promise<Check> {
  permit(person, 'trail:verify');
  if (keptHead !== null && !readHead(keptHead)) throw new Refusal('invalid-input', { field: 'head' });
  await deps.db.asPerson(person, (tx) =>
    record(tx, person, { action: 'trail:verify', objectType: 'trail', objectId: person.organisationId, detail: { withHead: keptHead !== null } }),
  );
  const { id } = await deps.db.asSystem(person.organisationId, 'a check of the trail', (tx) => insertCheck(tx, person.id, keptHead));
  return goOnChecking(deps, person, id);
}

/** The next piece of a check. @throws Refusal not-allowed, not-found */
export async function goOnChecking({ db }: Deps, person: Person, id: string): Promise<Check> {
  permit(person, 'trail:verify');
  const check = await goOnWith(db, person.organisationId, id, (blocks) => blocks < blocksPerPiece);
  if (!check) throw new Refusal('not-found');
  return check;
}

/** The rows that fit as CSV, piece by piece; that somebody took them is recorded before the first. @throws Refusal not-allowed */
export async function exportTrail({ db }: Deps, person: Person, filter: TrailFilter): Promise<ReadableStream<Uint8Array>> {
  permit(person, 'trail:export');
  const { personId, action, objectType, objectId, readsOnly, from, until } = filter;
  await db.asPerson(person, (tx) =>
    record(tx, person, {
      action: 'trail:export',
      objectType: 'trail',
      objectId: person.organisationId,
      detail: { personId, action, objectType, objectId, readsOnly, from: from?.toISOString() ?? null, until: until?.toISOString() ?? null },
    }),
  );
  const bytes = new TextEncoder();
  const lines = csvOf((work) => db.asPerson(person, work), filter);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
  });
}
