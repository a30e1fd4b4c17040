// npm run bench -- trends [--conversations 50000] [--targets postgres]: how long each view of the supervisor's dashboard takes over the figures of
// a large house, as they are read by a signed-in supervisor, with what nobody may be found back in left out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../server/db/open.ts';
import { openSession } from '../../server/people/session.ts';
import { comparisons, readAgreement } from '../../server/trends/read-agreement.ts';
import { readTrends } from '../../server/trends/read-trends.ts';
import { viewNames, views } from '../../server/trends/view.ts';
import { bringFigures } from '../../server/trends/write-figures.ts';
import { startPostgres } from '../../tests/support/postgres.ts';
import { percentiles } from './percentiles.ts';
import { writeMadeFigures } from './write-made-figures.ts';

const rounds = 5;
/** What a view may take, in milliseconds. */
const limit = 1000;
const until = '2027-03-31';
const now = new Date('2027-04-01T10:00:00Z');

export async function benchTrends({ conversations, targets }: { conversations: number; targets: readonly string[] }) {
  const runs: object[] = [];
  for (const name of targets) runs.push(await measure(name, conversations));
  return { runs };
}

async function measure(name: string, conversations: number): Promise<object> {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
  const server = name === 'postgres' ? await startPostgres() : null;
  // One connection: what it costs the database can be read from its process.
  const db = await openDatabase({ url: server?.url ?? null, directUrl: null, dataDir, poolSize: 1 });
  try {
    const load = loadavg()[0];
    const { ms: writeMs, value: house } = await timeOf(() => writeMadeFigures(db, conversations, until));
    await db.pool.query('vacuum (analyze)');
    const { person } = (await openSession(db, house.organisationId, house.supervisorId)).session;
    const pid = Number((await db.pool.query('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0);
    const { ms: plain } = await timeOf(() =>
      db.asPerson(person, (tx) => tx.query('select count(*) from conversation_figure where organisation_id = koers_organisation()')),
    );
    const looks: [view: string, read: () => Promise<{ figures: number; tooFew: number }>][] = [
      ...viewNames.flatMap((view) =>
        views[view].by.map((by): (typeof looks)[number] => [
          `${view} by ${by}`,
          async () => {
            const { figures } = await readTrends(db, person, view, by, 'month', now);
            return { figures: figures.length, tooFew: figures.filter(({ tooFew }) => tooFew).length };
          },
        ]),
      ),
      ...comparisons.map((comparison): (typeof looks)[number] => [
        `agreement with ${comparison}`,
        async () => {
          const { criteria } = await readAgreement(db, person, comparison, 'all', now);
          return { figures: criteria.length, tooFew: criteria.filter(({ linear }) => linear.reason === 'too-few').length };
        },
      ]),
    ];
    // Anew: nothing is kept yet. The processor's time is what it would take on a machine that does nothing else.
    const anew = new Map<string, { ms: number; cpuMs: number }>();
    for (const [view, read] of looks) {
      const cpu = cpuOf(pid);
      const { ms } = await timeOf(read);
      anew.set(view, { ms: Math.round(ms), cpuMs: Math.round(cpuOf(pid) - cpu) });
    }
    const seen: Record<string, object> = {};
    const slowest: number[] = [];
    for (const [view, read] of looks) {
      const times: number[] = [];
      let counted = { figures: 0, tooFew: 0 };
      for (let round = 0; round < rounds; round++) {
        const { ms, value } = await timeOf(read);
        times.push(ms);
        counted = value;
      }
      slowest.push(Math.round(Math.max(...times)));
      seen[view] = {
        ms: { p50: percentiles(times).p50, slowest: slowest.at(-1) },
        shareOfLimit: Math.round((Math.max(...times) / limit) * 1000) / 1000,
        anew: anew.get(view),
        ...counted,
      };
    }
    const { ms: roundMs } = await timeOf(() => bringFigures(db, house.organisationId));
    const [waited, cost] = [[...anew.values()].map(({ ms }) => ms), [...anew.values()].map(({ cpuMs }) => cpuMs)];
    const under = (times: readonly number[]) => `${times.filter((ms) => ms < limit).length} of ${times.length}`;
    return {
      target: name,
      conversations,
      clients: house.clients,
      load: { before: load, after: loadavg()[0] },
      writeMs: Math.round(writeMs),
      plainCountMs: Math.round(plain),
      emptyRoundMs: Math.round(roundMs),
      views: seen,
      slowestMs: Math.max(...slowest),
      underLimit: under(slowest),
      anew: { slowestMs: Math.max(...waited), underLimit: under(waited), slowestCpuMs: Math.max(...cost), cpuUnderLimit: under(cost) },
    };
  } finally {
    await db.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds of processor that this process and the database's have used so far; of this one alone where the other cannot be seen. */
function cpuOf(pid: number): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  const file = `/proc/${pid}/stat`;
  if (pid === 0 || !existsSync(file)) return own;
  // After the name in brackets: the 14th and 15th field, in hundredths of a second.
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return own + (Number(fields[11]) + Number(fields[12])) * 10;
}

async function timeOf<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now();
  const value = await work();
  return { ms: performance.now() - begun, value };
}
