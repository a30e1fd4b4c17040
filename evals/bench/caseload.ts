// npm run bench -- caseload [--clients 40] [--targets pglite,postgres]: how long a counsellor waits for the inbox, the list of clients, a file's
// brief and the calendar, by the demo's five clients and by a full caseload, through the doors, and how many queries each asks. A ratio
// says more than a time on a busy machine; both are printed, with the load.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople } from '../../server/demo/cast.ts';
import { start } from '../../server/node.ts';
import { openSession } from '../../server/people/session.ts';
import { readSettings } from '../../server/settings.ts';
import { countingApp, doorsOfCaseload } from '../../tests/support/caseload-doors.ts';
import { startPostgres } from '../../tests/support/postgres.ts';
import { writeCaseload } from '../../tests/support/write-caseload.ts';
import { percentiles } from './percentiles.ts';

const rounds = 15;
/** What the first screens of a caseload may take together, in milliseconds: they ask for them at once. */
const limit = 1000;
/** What the inbox asks for when it opens. */
const inbox = ['inbox', 'caseload', 'referrals', 'calendar of two months'] as const;

type Seen = Record<string, { fastest: number; p50: number; p95: number; queries: number; kilobytes: number }>;

export async function benchCaseload({ clients, targets }: { clients: number; targets: readonly string[] }) {
  const runs: object[] = [];
  for (const name of targets) runs.push(await measure(name, clients));
  return { clients, rounds, limit, runs };
}

async function measure(name: string, clients: number): Promise<object> {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
  const server = name === 'postgres' ? await startPostgres() : null;
  const settings = readSettings({ PORT: '0', DATA_DIR: dataDir, DEMO: '1', ...(server ? { DATABASE_URL: server.url } : {}) });
  const koers = await start(settings);
  try {
    const organisationId = koers.deps.demo?.organisationId ?? '';
    const { cookie } = await openSession(koers.deps.db, organisationId, demoPeople.els);
    const until = new Date();
    const count = countingApp(koers.deps);
    const look = () => lookAtAll(koers.url, `koers=${cookie}`, until, count);
    const few = await look();
    const { ms: writeMs } = await timed(() =>
      koers.deps.db.asSystem(organisationId, 'a full caseload', (tx) =>
        writeCaseload(tx, { counsellorId: demoPeople.els, standInId: demoPeople.karim, clients, until }),
      ),
    );
    const load = loadavg()[0] ?? 0;
    // What the emptiest question takes on this machine now: a yardstick for a busy one.
    const empty: number[] = [];
    for (let round = 0; round < rounds; round++) empty.push((await timed(() => fetch(`${koers.url}/healthz`))).ms);
    const many = await look();
    return {
      target: name,
      load: Math.round(load * 10) / 10,
      writeMs: Math.round(writeMs),
      emptyMs: percentiles(empty),
      inboxTogether: many.together,
      shareOfLimit: Math.round((many.together.p95 / limit) * 1000) / 1000,
      doors: Object.fromEntries(
        Object.entries(many.doors).map(([door, seen]) => [door, { ...seen, ofDemo: few.doors[door], ratio: ratioOf(seen.fastest, few.doors[door]?.fastest) }]),
      ),
      growsQueries: Object.entries(many.doors).flatMap(([door, { queries }]) => (queries > (few.doors[door]?.queries ?? 0) ? [door] : [])),
    };
  } finally {
    await koers.stop();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function lookAtAll(
  url: string,
  cookie: string,
  now: Date,
  count: ReturnType<typeof countingApp>,
): Promise<{ doors: Seen; together: { fastest: number; p50: number; p95: number } }> {
  const doors = doorsOfCaseload(now);
  const read = async (path: string) => {
    const answer = await fetch(`${url}${path}`, { headers: { cookie } });
    const body = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return body.byteLength;
  };
  const seen: Seen = {};
  for (const [door, path] of Object.entries(doors)) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round++) {
      const { ms, value } = await timed(() => read(path));
      if (round > 0) times.push(ms);
      bytes = value;
    }
    const { p50, p95 } = percentiles(times);
    // The fastest of the rounds says what it takes where nothing else runs.
    seen[door] = { fastest: Math.round(Math.min(...times)), p50, p95, queries: (await count(cookie, path)).queries, kilobytes: Math.round(bytes / 102.4) / 10 };
  }
  const together: number[] = [];
  for (let round = 0; round < rounds; round++) together.push((await timed(() => Promise.all(inbox.map((door) => read(doors[door]))))).ms);
  const { p50, p95 } = percentiles(together);
  return { doors: seen, together: { fastest: Math.round(Math.min(...together)), p50, p95 } };
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begin = performance.now();
  const value = await work();
  return { ms: performance.now() - begin, value };
}

const ratioOf = (many: number, few: number | undefined): number => (few ? Math.round((many / few) * 100) / 100 : 0);
