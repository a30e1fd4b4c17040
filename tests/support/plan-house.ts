// A centre with one guided client and a plan, on a database of its own, with only the plan's doors open. Lighter than a whole
// Koers (koers.ts): what a message needs before it is stored is not what these journeys are about.
import { rmSync } from 'node:fs';
import { Hono } from 'hono';
import { inject } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';
import type { SignedIn } from '../../server/deps.ts';
import { Refusal, statusOf } from '../../server/errors.ts';
import { type Change, makeLocalLive } from '../../server/live/live.ts';
import { fixedWords, type ModelInUse } from '../../server/model/model-of.ts';
import { openSession, readSession } from '../../server/people/session.ts';
import type { DraftDeps } from '../../server/plan/draft-section.ts';
import type { ExportDeps } from '../../server/plan/export-plan.ts';
import { exportPlanDocx } from '../../server/plan/export-plan-docx.ts';
import { exportPlanPdf } from '../../server/plan/export-plan-pdf.ts';
import { planRoutes } from '../../server/plan/routes.ts';
import { freshDataDir } from './embedded.ts';
import { freshDatabase } from './postgres.ts';

const people = { nadia: 'client', yusuf: 'client', els: 'counsellor', tom: 'counsellor', an: 'counsellor', veerle: 'supervisor', karim: 'admin' } as const;
export type Who = keyof typeof people;
export type Answer<T> = { status: number; body: T; bytes: Uint8Array; headers: Headers };

export type PlanHouse = Awaited<ReturnType<typeof openPlanHouse>>;

/** Nadia is guided by Els, Tom stands in; An guides Yusuf and has nothing to do with Nadia. */
export async function openPlanHouse(kind: 'embedded' | 'postgres', { prompts, ...given }: Partial<DraftDeps & ExportDeps & ModelInUse> = {}) {
  const dataDir = await freshDataDir();
  const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'plan') : null;
  const db = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir });
  const live = makeLocalLive();
  const organisation = crypto.randomUUID();
  const ids = Object.fromEntries(Object.keys(people).map((name) => [name, crypto.randomUUID()])) as Record<Who, string>;
  const [trajectory, otherTrajectory, conversation] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const asSystem = <T extends object = Record<string, unknown>>(sql: string, values: unknown[]) =>
    db.asSystem(organisation, 'test', (tx) => tx.query<T>(sql, values));
  await asSystem('insert into organisation (id, slug, name) values ($1, $2, $3)', [organisation, `house-${organisation}`, 'Loopbaanhuis De Brug']);
  for (const [name, role] of Object.entries(people)) {
    await asSystem('insert into person (organisation_id, id, role, name) values ($1, $2, $3, $4)', [
      organisation,
      ids[name as Who],
      role,
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ]);
  }
  for (const [id, client, counsellor, standIn] of [
    [trajectory, ids.nadia, ids.els, ids.tom],
    [otherTrajectory, ids.yusuf, ids.an, null],
  ]) {
    await asSystem(
      `insert into trajectory (organisation_id, id, client_id, counsellor_id, stand_in_id, response_hours) values ($1, $2, $3, $4, $5, 'ma-do 9-17 u.')`,
      [organisation, id, client, counsellor, standIn],
    );
  }
  await asSystem('insert into conversation (organisation_id, id, trajectory_id) values ($1, $2, $3)', [organisation, conversation, trajectory]);

  const app = new Hono<SignedIn>();
  app.use(async (c, next) => {
    const session = await readSession(db, c.req.header('authorization'));
    if (!session || session === 'expired') throw new Refusal('not-signed-in');
    c.set('person', session.person);
    await next();
  });
  // Screening has journeys of its own (tests/journeys/screened-texts.test.ts).
  const unscreened = { screen: () => ({ signals: [], hints: [] }), ways: null, alerted: () => undefined, log: () => undefined };
  app.route(
    '/api/trajectories/:trajectoryId/plan',
    planRoutes({ db, live, chat: null, modelOf: fixedWords(prompts ?? new Map()), exportPlanPdf, exportPlanDocx, ...unscreened, ...given }),
  );
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    return c.json({ code: error.code, params: error.params }, statusOf(error.code));
  });
  const cookies = new Map<Who, string>();
  let seq = 0;

  return {
    db,
    ids,
    organisation,
    trajectory,
    otherTrajectory,
    /** Knocks on a door of Nadia's plan, or of the plan of another trajectory. */
    async call<T = unknown>(who: Who, method: string, path: string, body?: unknown, of: string = trajectory): Promise<Answer<T>> {
      const cookie = cookies.get(who) ?? (await openSession(db, organisation, ids[who])).cookie;
      cookies.set(who, cookie);
      const response = await app.request(`/api/trajectories/${of}/plan${path}`, {
        method,
        headers: { authorization: cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return { status: response.status, body: (isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined) as T, bytes, headers: response.headers };
    },
    /** Stores a message of Nadia's (or of Koers) and gives its id. */
    async says(text: string, sender: 'client' | 'koers' = 'client'): Promise<string> {
      const [row] = await asSystem<{ id: string }>(
        'insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text) values ($1, $2, $3, $4, $5, $6) returning id',
        [organisation, conversation, trajectory, ++seq, sender, text],
      );
      return row?.id ?? '';
    },
    async raises(messageId: string, kind: string, level: string, quote: string): Promise<void> {
      await asSystem(
        `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, due_at) values ($1, $2, $3, $4, $5, $6, $7, '{rule}', 1, now())`,
        [organisation, trajectory, conversation, messageId, kind, level, quote],
      );
    },
    erases: (messageId: string) => asSystem('delete from message where organisation_id = $1 and id = $2', [organisation, messageId]),
    trailOf: (section: string) =>
      asSystem<{ action: string; person_id: string | null; detail: Record<string, unknown> }>(
        `select action, person_id, detail from trail where organisation_id = $1 and object_type = 'section' and object_id = $2 order by id`,
        [organisation, section],
      ),
    listen(hear: (change: Change) => void) {
      return live.onChange(organisation, hear);
    },
    async close() {
      await db.close();
      await fresh?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
