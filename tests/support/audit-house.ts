// A house with supervisors and conversations that were evaluated, written straight into the database: for tests of the queue.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { inject } from 'vitest';
import { auditRoutes } from '../../server/audits/routes.ts';
import { type OpenDatabase, openDatabase } from '../../server/db/open.ts';
import type { SignedIn } from '../../server/deps.ts';
import { Refusal, statusOf } from '../../server/errors.ts';
import { evaluationRoutes } from '../../server/evaluation/routes.ts';
import { criteria } from '../../server/evaluation/rubric.ts';
import type { AuditReason } from '../../server/evaluation/store.ts';
import { type Live, makeLocalLive } from '../../server/live/live.ts';
import type { Person } from '../../server/people/roles.ts';
import { openSession } from '../../server/people/session.ts';
import { freshDatabase } from './postgres.ts';

export type AuditHouse = {
  organisationId: string;
  trajectoryId: string;
  client: Person;
  counsellor: Person;
  admin: Person;
  supervisors: readonly [Person, Person, ...Person[]];
};

export const clientName = 'Fatima Vandewalle';

/** A database of this kind with nothing in it. */
export async function openEmpty(kind: 'embedded' | 'postgres'): Promise<{ db: OpenDatabase; url: string | null; leave: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'koers-audits-'));
  const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'audits') : null;
  const db = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir });
  return {
    db,
    url: fresh?.url ?? null,
    leave: async () => {
      await db.close();
      await fresh?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A house with one trajectory and this many supervisors. */
export async function openAuditHouse(db: OpenDatabase, supervisors = 3): Promise<AuditHouse> {
  const organisationId = crypto.randomUUID();
  const trajectoryId = crypto.randomUUID();
  const people = [
    { id: crypto.randomUUID(), role: 'client', name: clientName },
    { id: crypto.randomUUID(), role: 'counsellor', name: 'Greet Lambrecht' },
    { id: crypto.randomUUID(), role: 'admin', name: 'Tom Declercq' },
    ...Array.from({ length: supervisors }, (_, i) => ({ id: crypto.randomUUID(), role: 'supervisor', name: `Supervisor ${i + 1}` })),
  ];
  await db.asSystem(organisationId, 'test', async (tx) => {
    await tx.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [organisationId, `huis-${organisationId.slice(0, 8)}`]);
    await tx.query(
      `insert into person (organisation_id, id, role, name) select $1, id, role, name from jsonb_to_recordset($2::jsonb) as g(id uuid, role text, name text)`,
      [organisationId, JSON.stringify(people)],
    );
    await tx.query(
      `insert into trajectory (organisation_id, id, client_id, counsellor_id, stand_in_id, response_hours, stage) values ($1, $2, $3, $4, $4, 'ma-do', 'deepening')`,
      [organisationId, trajectoryId, people[0]?.id, people[1]?.id],
    );
  });
  const persons: Person[] = [];
  for (const { id } of people) persons.push((await openSession(db, organisationId, id)).session.person);
  const [client, counsellor, admin, ...rest] = persons as [Person, Person, Person, Person, Person, ...Person[]];
  return { organisationId, trajectoryId, client, counsellor, admin, supervisors: rest };
}

export type Made = { conversationId: string; evaluationId: string; messageIds: string[] };

/** Conversations that were evaluated, each open to supervisors for these reasons. */
export async function makeEvaluated(
  db: OpenDatabase,
  house: AuditHouse,
  given: {
    count?: number;
    reasons?: readonly AuditReason[];
    overall?: number | null;
    at?: Date;
    stage?: string;
    language?: string;
    voices?: readonly string[];
    ids?: readonly string[];
  } = {},
): Promise<Made[]> {
  const { count = 1, reasons = [], overall = 2.5, at = new Date(), stage = 'deepening', language = 'nl', voices = ['guide'], ids = [] } = given;
  const made = Array.from({ length: count }, (_, i) => ({
    conversationId: ids[i] ?? crypto.randomUUID(),
    evaluationId: crypto.randomUUID(),
    messageIds: [crypto.randomUUID(), crypto.randomUUID()],
  }));
  const scores = criteria.map((criterion) => ({
    criterion,
    score: criterion === 'uses-insights' ? null : 2,
    explanation: { code: criterion === 'uses-insights' ? 'no-judge' : 'asks-openly.none', params: { replies: 1 } },
    quote: null,
  }));
  await db.asSystem(house.organisationId, 'test', async (tx) => {
    const about = JSON.stringify(made.map(({ messageIds, ...one }) => ({ ...one, first: messageIds[0], second: messageIds[1] })));
    const from = `jsonb_to_recordset($1::jsonb) as g("conversationId" uuid, "evaluationId" uuid, first uuid, second uuid)`;
    await tx.query(
      `insert into conversation (organisation_id, id, trajectory_id, last_seq, started_at, last_message_at, finished_at)
       select $2, "conversationId", $3, 2, $4::timestamptz - interval '1 hour', $4, $4 from ${from}`,
      [about, house.organisationId, house.trajectoryId, at.toISOString()],
    );
    await tx.query(
      `insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender, text, move, voice, at)
       select $2, id, "conversationId", $3, seq, sender, words, move, voice, $4::timestamptz from ${from} cross join lateral (values
         (first, 1, 'client', 'Ik ben ${clientName} en ik twijfel of ik in de zorg wil blijven.', null, null),
         (second, 2, 'koers', 'Je twijfelt, Fatima. Wat houdt je in de zorg?', 'open-question', 'guide')) as m(id, seq, sender, words, move, voice)`,
      [about, house.organisationId, house.trajectoryId, at.toISOString()],
    );
    await tx.query(
      `insert into evaluation (organisation_id, id, conversation_id, trajectory_id, evaluator, up_to_seq, scores, created_at)
       select $2, "evaluationId", "conversationId", $3, 'measures@1', 2, $4::jsonb, $5::timestamptz from ${from}`,
      [about, house.organisationId, house.trajectoryId, JSON.stringify({ stage, language, voices, overall, scores }), at.toISOString()],
    );
    for (const reason of reasons)
      await tx.query(
        `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason, created_at) select $2, "conversationId", $3, $4, $5::timestamptz from ${from}`,
        [about, house.organisationId, house.trajectoryId, reason, at.toISOString()],
      );
  });
  return made;
}

/** The client writes on: two more messages, and a new evaluation up to them. */
export async function goOn(db: OpenDatabase, house: AuditHouse, { conversationId }: Made): Promise<string> {
  const evaluationId = crypto.randomUUID();
  await db.asSystem(house.organisationId, 'test', async (tx) => {
    await tx.query(
      `insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text)
       select organisation_id, id, trajectory_id, last_seq + 1, 'client', 'En nu denk ik aan iets heel anders.' from conversation where id = $1`,
      [conversationId],
    );
    await tx.query('update conversation set last_seq = last_seq + 1 where id = $1', [conversationId]);
    await tx.query(
      `insert into evaluation (organisation_id, id, conversation_id, trajectory_id, evaluator, up_to_seq, scores)
       select e.organisation_id, $2, e.conversation_id, e.trajectory_id, e.evaluator, c.last_seq, e.scores from evaluation e
         join conversation c on c.organisation_id = e.organisation_id and c.id = e.conversation_id
       where e.conversation_id = $1 order by e.up_to_seq desc limit 1`,
      [conversationId, evaluationId],
    );
  });
  return evaluationId;
}

/** Takes a conversation and everything said in it out of the database. */
export async function erase(db: OpenDatabase, house: AuditHouse, { conversationId }: Pick<Made, 'conversationId'>): Promise<void> {
  await db.asSystem(house.organisationId, 'erase', async (tx) => {
    await tx.query('delete from message where organisation_id = $1 and conversation_id = $2', [house.organisationId, conversationId]);
    await tx.query('delete from conversation where organisation_id = $1 and id = $2', [house.organisationId, conversationId]);
  });
}

export type Knocked<T = Record<string, unknown>> = { status: number; body: T; text: string };

/** Knocks on the doors of audits and evaluations as this person; what goes wrong is worded as the app does. */
export async function knock<T = Record<string, unknown>>(
  deps: { db: OpenDatabase; live: Live },
  person: Person,
  method: string,
  path: string,
  body?: unknown,
): Promise<Knocked<T>> {
  const app = new Hono<SignedIn>();
  app.onError((error, c) =>
    error instanceof Refusal
      ? c.json({ code: error.code, params: error.params }, statusOf(error.code))
      : c.json({ code: 'internal', message: String(error), stack: error.stack }, 500),
  );
  app.use(async (c, next) => {
    c.set('person', person);
    await next();
  });
  app.route('/api/audits', auditRoutes(deps));
  app.route('/api/evaluations', evaluationRoutes(deps as never));
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await app.request(`/api${path}`, init);
  const text = await response.text();
  return { status: response.status, text, body: (text ? JSON.parse(text) : null) as T };
}

/** Scores for every criterion, the same or by name. */
export const sheetOf = (score: number | null, except: Record<string, number | null> = {}) => ({
  scores: Object.fromEntries(criteria.map((criterion) => [criterion, { score: criterion in except ? except[criterion] : score, note: '' }])),
});

export const localLive = makeLocalLive;
