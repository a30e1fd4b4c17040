// npm run bench -- trends [--conversations 50000] [--targets postgres]: how long each view of the supervisor's dashboard takes over the figures of
// a large house, as they are read by a signed-in supervisor, with what nobody may be found back in left out.
import { mkdtempSync, rmSync } from 'node:fs';
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
  const db = await openDatabase({ url: server?.url ?? null, directUrl: null, dataDir });
  try {
    const load = loadavg()[0];
    const { ms: writeMs, value: house } = await timeOf(() => writeMadeFigures(db, conversations, until));
    await db.pool.query('vacuum (analyze)');
    const { person } = (await openSession(db, house.organisationId, house.supervisorId)).session;
    const { ms: plain } = await timeOf(() =>
      db.asPerson(person, (tx) => tx.query('select count(*) from conversation_figure where organisation_id = koers_organisation()')),
    );
    const seen: Record<string, { firstMs: number; ms: { p50: number; slowest: number }; shareOfLimit: number; figures: number; tooFew: number }> = {};
    const look = async (view: string, read: () => Promise<{ figures: number; tooFew: number }>) => {
      const times: number[] = [];
      let counted = { figures: 0, tooFew: 0 };
      for (let round = 0; round < rounds; round++) {
        const { ms, value } = await timeOf(read);
        times.push(ms);
        counted = value;
      }
      // The first look counts; the next ones are of what was kept.
      const slowest = Math.round(Math.max(...times));
      seen[view] = {
        firstMs: Math.round(times[0] ?? 0),
        ms: { p50: percentiles(times).p50, slowest },
        shareOfLimit: Math.round((slowest / limit) * 100) / 100,
        ...counted,
      };
    };
    for (const view of viewNames)
      for (const by of views[view].by)
        await look(`${view} by ${by}`, async () => {
          const { figures } = await readTrends(db, person, view, by, 'month', now);
          return { figures: figures.length, tooFew: figures.filter(({ tooFew }) => tooFew).length };
        });
    for (const comparison of comparisons)
      await look(`agreement with ${comparison}`, async () => {
        const { criteria } = await readAgreement(db, person, comparison, 'all', now);
        return { figures: criteria.length, tooFew: criteria.filter(({ linear }) => linear.reason === 'too-few').length };
      });
    const { ms: roundMs } = await timeOf(() => bringFigures(db, house.organisationId));
    const all = Object.values(seen);
    return {
      target: name,
      conversations,
      clients: house.clients,
      load,
      writeMs: Math.round(writeMs),
      plainCountMs: Math.round(plain),
      emptyRoundMs: Math.round(roundMs),
      views: seen,
      slowestMs: Math.max(...all.map(({ ms }) => ms.slowest)),
      underLimit: `${all.filter(({ ms }) => ms.slowest < limit).length} of ${all.length}`,
    };
  } finally {
    await db.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function timeOf<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now();
  const value = await work();
  return { ms: performance.now() - begun, value };
}
