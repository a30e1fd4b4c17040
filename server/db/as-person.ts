// The only way to the data: a transaction in the name of a person, or of the system for one organisation and a stated reason.
// Row-level security does the rest (migrations/0001_first.sql). There is no bare query.
import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { Person } from '../people/roles.ts';

/** One open transaction. `query` takes parameterised SQL and gives typed rows. */
export type Tx = {
  query<Row extends object = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
};

export type Database = {
  readonly kind: 'embedded' | 'postgres';
  /** Runs `work` in one transaction as this person; what they may not see is not there. */
  asPerson<T>(person: Pick<Person, 'id' | 'organisationId' | 'role'>, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` for the system in one organisation. `reason` is a word for logs and traces. */
  asSystem<T>(organisationId: string, reason: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Every organisation, for jobs that sweep; reads no personal row. */
  organisations(): Promise<{ id: string; slug: string; name: string }[]>;
  /** True when a trivial query answers; for /healthz. */
  isUp(): Promise<boolean>;
};

/** No connection could be had: whatever the reason, it is the database's, and trying again later makes sense. */
export class DatabaseDown extends Error {
  override readonly name = 'DatabaseDown';
  constructor(cause: unknown) {
    super('the database is not reachable', { cause });
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const inTransaction = new AsyncLocalStorage<string>();

/** How many round trips a piece of work made, for the bench and for a test that watches the hot path. */
export const roundTrips = { queries: 0 };

/** Our statements are short; where PostgreSQL takes one for long, over 100,000 passages, compiling it took 4 s and running it 1.5. */
const compileNothing = 'set local jit = off';

function beginAs(role: 'koers_person' | 'koers_system', organisationId: string, personId: string, roleName: string, today: string): string {
  // Sent as one text, so the values are checked instead of bound: ids are UUIDs, the role comes from a closed list.
  if (!uuid.test(organisationId) || (personId !== '' && !uuid.test(personId)) || !/^[a-z]*$/.test(roleName) || !/^(\d{4}-\d\d-\d\d)?$/.test(today)) {
    throw new TypeError('not an id');
  }
  return (
    `begin; ${compileNothing}; set local role ${role}; select set_config('koers.organisation', '${organisationId}', true), ` +
    `set_config('koers.person', '${personId}', true), set_config('koers.role', '${roleName}', true)${today && `, set_config('koers.today', '${today}', true)`}`
  );
}

/**
 * Makes the data access over a pool.
 * @param today the day in Brussels, by a clock that is handed in; the database's own where none is. Rights that end on a day ask for it.
 */
export function makeDatabase(pool: pg.Pool, kind: Database['kind'], today: () => string = () => ''): Database {
  async function run<T>(begin: string, name: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const open = inTransaction.getStore();
    // With a pool of one this would wait for itself for ever. It is always a bug, so it fails at once on every database.
    if (open) throw new Error(`a transaction (${name}) was asked for inside an open one (${open})`);
    const client = await pool.connect().catch((cause: unknown) => {
      throw new DatabaseDown(cause);
    });
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const tx: Tx = {
        async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
          roundTrips.queries++;
          const result = await client.query<Row & pg.QueryResultRow>(sql, values as unknown[]);
          return result.rows as Row[];
        },
      };
      const result = await inTransaction.run(name, () => work(tx));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
  return {
    kind,
    asPerson: (person, work) => run(beginAs('koers_person', person.organisationId, person.id, person.role, today()), 'person', work),
    asSystem: (organisationId, reason, work) => run(beginAs('koers_system', organisationId, '', 'system', today()), `system: ${reason}`, work),
    organisations: () =>
      run(`begin; ${compileNothing}; set local role koers_system; select set_config('koers.role', 'system', true)`, 'system: organisations', (tx) =>
        tx.query<{ id: string; slug: string; name: string }>('select id, slug, name from organisation order by slug'),
      ),
    isUp: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
  };
}

/** Whether an error says that the database itself is not reachable, so that the answer is 503 and not 500. */
export function isDatabaseDown(error: unknown): boolean {
  if (error instanceof DatabaseDown) return true;
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code ?? '';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '57P01', '57P02', '57P03', '08006', '08001', '08003', '53300'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Network connection lost|embedded database stopped/.test(
      error.message,
    )
  );
}
