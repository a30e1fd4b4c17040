// Work that survives a kill: pg-boss on either database. Jobs carry ids, never text. What a job must do is also found again by a
// sweep over the data itself, so that a job lost between a commit and its queueing is done all the same.
import { PgBoss } from 'pg-boss';
import type pg from 'pg';
import { describeError } from '../log.ts';

export const jobNames = [
  'evaluate-conversation',
  'judge-conversations',
  'deliver-mail',
  'deliver-push',
  'escalate',
  'compare-prompts',
  'check-trail',
  'sweep',
  'tidy',
] as const;
export type JobName = (typeof jobNames)[number];
export type JobData = {
  'evaluate-conversation': { organisationId: string; conversationId: string };
  /** What waits for the judge. Slow: a conversation takes dozens of questions to a model. */
  'judge-conversations': { organisationId: string };
  /** What waits in an outbox, a queue for each channel: one that hangs holds up nothing of the other. */
  'deliver-mail': { organisationId: string };
  'deliver-push': { organisationId: string };
  /** Two versions of a prompt beside each other; what was done before a kill is not done again. */
  'compare-prompts': { organisationId: string; comparisonId: string };
  /** Once a night: the whole trail, and its head to who keeps it; where it stands is kept. */
  'check-trail': { organisationId: string };
  /** Every minute: who hears next when nobody looks, and what is due in an outbox. */
  escalate: Record<string, never>;
  /** Every few minutes: finish silent conversations, continue abandoned turns, evaluate what was missed. */
  sweep: Record<string, never>;
  /** Every night: clear dead rows, where the database does not do so itself. */
  tidy: Record<string, never>;
};
export type EnqueueJob = <Name extends JobName>(name: Name, data: JobData[Name]) => Promise<void>;
export type Workers = { [Name in JobName]: (data: JobData[Name]) => Promise<void> };

/** Every five minutes; short enough for a forgotten turn, long enough to cost nothing. */
const sweepCron = '*/5 * * * *';
const escalateCron = '* * * * *';
const tidyCron = '15 3 * * *';

export type Jobs = { enqueue: EnqueueJob; stop(): Promise<void> };

/** Starts the queue and its workers. */
export async function startJobs(pool: pg.Pool, workers: Workers, log: (event: string, detail?: Record<string, string>) => void): Promise<Jobs> {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values) => {
        const result = (await pool.query(text, values as unknown[])) as pg.QueryResult | pg.QueryResult[];
        // Several statements in one text give several results; pg-boss wants the rows of all of them.
        return { rows: [result].flat().flatMap(({ rows }) => rows) };
      },
    },
    schema: 'pgboss',
  });
  // The queue's own trouble (a database that is restarting) passes; it is logged by name only.
  boss.on('error', (error: Error) => log('jobs.error', describeError(error)));
  // Instances that start together may both make the queue's tables; who comes second finds them on the next try.
  await boss.start({ attempts: 4 });
  for (const name of jobNames) {
    await boss.createQueue(name, { retryLimit: 5, retryBackoff: true, expireInSeconds: 300 });
    await boss.work<JobData[typeof name]>(name, { pollingIntervalSeconds: 2, batchSize: name === 'judge-conversations' ? 1 : 20 }, async (jobs) => {
      for (const job of jobs) await (workers[name] as (data: unknown) => Promise<void>)(job.data ?? {});
    });
  }
  await boss.schedule('sweep', sweepCron);
  await boss.schedule('escalate', escalateCron);
  await boss.schedule('tidy', tidyCron);
  return {
    enqueue: async (name, data) => {
      await boss.send(name, data);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
