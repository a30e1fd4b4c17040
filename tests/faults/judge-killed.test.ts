// The process that judges is killed between two votes, and started again on the same data: what was said is kept, nothing is asked twice
// but what was on its way, and the conversation is judged once. A process of its own, as `npm start` makes one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { good } from '../../evals/evaluation/conversations.ts';
import { openDatabase } from '../../server/db/open.ts';
import { evaluateConversation } from '../../server/evaluation/evaluate-conversation.ts';
import { makeLocalLive } from '../../server/live/live.ts';
import { openCentre, storeConversation } from '../support/centre.ts';
import { startFakeModel } from '../support/fake-model-server.ts';
import { judgeSays } from '../support/judges.ts';
import { freshDatabase } from '../support/postgres.ts';

const root = join(import.meta.dirname, '..', '..');
/** Eleven criteria, three votes; this client has found out nothing before, so one criterion is not asked. */
const questions = 30;
/** Votes of one criterion are asked at once: these may be on their way when the process is killed. */
const onTheirWay = 3;

describe.each(['embedded', 'postgres'] as const)('a judge on the %s database that is killed', (kind) => {
  it('is followed up without a vote lost or written twice', { timeout: 240_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'koers-judge-killed-'));
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'judge_killed') : null;
    const open = () => openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir });
    let reached = () => {};
    const half = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const asked: string[] = [];
    const fake = await startFakeModel({
      firstTokenMs: 40,
      say: ({ judged }) => judgeSays.steady(judged),
      heard: (_, user) => {
        asked.push(user);
        if (asked.length === 14) reached();
      },
    });
    let koers: ChildProcess | null = null;
    try {
      // A conversation that ended and waits for its judge.
      const before = await open();
      const here = await openCentre(before, 'killed');
      const conversation = await storeConversation(before, here, good);
      await evaluateConversation({ db: before, live: makeLocalLive(), judge: { enqueue: async () => undefined } }, here.organisationId, conversation);
      await before.close();

      const begin = () =>
        startProcess({ DATA_DIR: dataDir, MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'oordeel', ...(fresh ? { DATABASE_URL: fresh.url } : {}) });
      koers = begin();
      await half;
      koers.kill('SIGKILL');
      await once(koers, 'exit');

      const between = await open();
      const look = <T extends object>(db: typeof between, sql: string) => db.asSystem(here.organisationId, 'look', (tx) => tx.query<T>(sql));
      const kept = (await look<{ kept: number }>(between, 'select count(*)::int as kept from judge_vote'))[0]?.kept ?? 0;
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(questions);
      expect(await look(between, `select 1 from evaluation where kind = 'judge'`)).toEqual([]);
      // Whoever held it fell away; its time is over.
      await look(between, `update judge_run set lease_until = now() - interval '1 second'`);
      await between.close();

      koers = begin();
      await expect.poll(() => asked.length, { timeout: 120_000 }).toBeGreaterThanOrEqual(questions + 14 - kept - onTheirWay);
      // The last answer is on its way to the database.
      await expect.poll(() => asked.length - 14 + kept, { timeout: 60_000 }).toBeGreaterThanOrEqual(questions);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      koers.kill('SIGTERM');
      await once(koers, 'exit');

      const after = await open();
      const [row] = await look<{ rows: number; overall: number }>(
        after,
        `select count(*)::int as rows, min((scores->>'overall')::float8) as overall from evaluation where kind = 'judge'`,
      );
      expect(row).toEqual({ rows: 1, overall: 4 });
      expect(await look(after, 'select count(*)::int as votes from judge_vote')).toEqual([{ votes: questions }]);
      expect(await look(after, 'select status from judge_run')).toEqual([{ status: 'done' }]);
      await after.close();
      expect(asked.length).toBeLessThanOrEqual(questions + onTheirWay);
      expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(onTheirWay);
    } finally {
      koers?.kill('SIGKILL');
      await fake.close();
      await fresh?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

function startProcess(environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(root, 'server', 'node.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', PORT: '0', DEMO: '0', ...environment },
    stdio: 'ignore',
  });
}
