// From a finished conversation to a supervisor's own score, on both databases, through the verbs and the doors.
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dull, good, harmful } from '../../evals/evaluation/conversations.ts';
import { type Centre, clientName, openCentre, storeConversation as store } from '../../tests/support/centre.ts';
import { openEither } from '../../tests/support/open-either.ts';
import type { OpenDatabase } from '../db/open.ts';
import type { SignedIn } from '../deps.ts';
import { Refusal, statusOf } from '../errors.ts';
import { type Change, makeLocalLive } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { evaluateConversation } from './evaluate-conversation.ts';
import { evaluator } from './measure-conversation.ts';
import { evaluationRoutes } from './routes.ts';
import { criteria, type Score } from './rubric.ts';

describe.each(['embedded', 'postgres'] as const)('on the %s database', (kind) => {
  let db: OpenDatabase;
  let leave: () => Promise<void>;
  let here: Centre;
  let elsewhere: Centre;
  const live = makeLocalLive();
  const heard: Change[] = [];

  beforeAll(async () => {
    ({ db, leave } = await openEither(kind, 'evaluation'));
    here = await openCentre(db, 'here');
    elsewhere = await openCentre(db, 'elsewhere');
    live.onChange(here.organisationId, (change) => heard.push(change));
  });
  afterAll(() => leave?.());

  const evaluate = (id: string) => evaluateConversation({ db, live }, here.organisationId, id);
  const trailOf = (objectId: string) =>
    db.asSystem(here.organisationId, 'test', (tx) =>
      tx.query<{ action: string; role: string; reason: string; detail: unknown }>(
        'select action, role, reason, detail from trail where object_id = $1 order by id',
        [objectId],
      ),
    );
  const reasonsOf = async (id: string) =>
    (
      await db.asSystem(here.organisationId, 'test', (tx) =>
        tx.query<{ reason: string }>('select reason from audit_item where conversation_id = $1 order by reason', [id]),
      )
    ).map(({ reason }) => reason);

  /** Knocks on the door as this person; what goes wrong is worded as the app does. */
  async function knock(person: Person, method: string, path: string, body?: unknown) {
    const app = new Hono<SignedIn>();
    app.onError((error, c) =>
      error instanceof Refusal
        ? c.json({ code: error.code, params: error.params }, statusOf(error.code))
        : c.json({ code: 'internal', message: String(error) }, 500),
    );
    app.use(async (c, next) => {
      c.set('person', person);
      await next();
    });
    app.route('/api/evaluations', evaluationRoutes({ db, live, version: 'test', judges: false, enqueue: async () => undefined }));
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await app.request(`/api/evaluations${path}`, init);
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) };
  }
  /** Everybody who had to judge it did. */
  const closeAudit = (evaluationId: string) =>
    db.asSystem(here.organisationId, 'test', (tx) =>
      tx.query(
        `insert into audit (organisation_id, conversation_id, trajectory_id, evaluation_id, up_to_seq, raters, status)
         select organisation_id, conversation_id, trajectory_id, id, up_to_seq, 1, 'rated' from evaluation where id = $1`,
        [evaluationId],
      ),
    );
  type Listed = { id: string; conversationId: string };
  const listed = async (person: Person): Promise<Listed[]> => (await knock(person, 'GET', '')).body;

  async function evaluatedId(conversation: string): Promise<string> {
    const evaluated = await evaluate(conversation);
    if (evaluated.outcome !== 'evaluated') throw new Error(evaluated.outcome);
    return evaluated.evaluationId;
  }

  describe('evaluating', () => {
    test('a finished conversation is judged once, told to open screens, and recorded without a word of it', async () => {
      const conversation = await store(db, here, dull);
      heard.length = 0;
      const evaluated = await evaluate(conversation);
      expect(evaluated).toMatchObject({ outcome: 'evaluated' });
      expect(heard).toEqual([{ organisationId: here.organisationId, topic: 'evaluations', trajectoryId: here.trajectoryId }]);
      const entries = await trailOf((evaluated as { evaluationId: string }).evaluationId);
      expect(entries).toMatchObject([
        { action: 'evaluation:judge', role: 'system', detail: { conversationId: conversation, evaluator, upToSeq: dull.turns.length } },
      ]);
      for (const { text } of dull.turns) expect(JSON.stringify(entries)).not.toContain(text);

      expect(await evaluate(conversation)).toEqual({ outcome: 'evaluated-before' });
      expect(heard).toHaveLength(1);
    });

    test('two jobs at the same moment make one evaluation', async () => {
      const conversation = await store(db, here, good);
      const outcomes = (await Promise.all([evaluate(conversation), evaluate(conversation)])).map(({ outcome }) => outcome);
      expect(outcomes.sort()).toEqual(['evaluated', 'evaluated-before']);
    });

    test('a conversation that goes on is not judged, and judged anew once it has ended again', async () => {
      const conversation = await store(db, here, harmful);
      const first = await evaluatedId(conversation);
      const move = (sql: string) => db.asSystem(here.organisationId, 'test', (tx) => tx.query(sql, [conversation]));
      await move('update conversation set last_seq = last_seq + 1, finished_at = null where id = $1');
      expect(await evaluate(conversation)).toEqual({ outcome: 'not-finished' });
      await move('update conversation set finished_at = now() where id = $1');
      const second = await evaluatedId(conversation);
      expect(second).not.toBe(first);
      const mine = (await listed(here.people.supervisor)).filter((one) => one.conversationId === conversation);
      expect(mine.map(({ id }) => id)).toEqual([second]);
    });

    test('a conversation that was erased in the meantime asks for nothing', async () => {
      expect(await evaluate(crypto.randomUUID())).toEqual({ outcome: 'gone' });
    });

    test('a low score opens the conversation to supervisors, with that reason on record', async () => {
      const conversation = await store(db, here, harmful);
      expect(await evaluate(conversation)).toMatchObject({ outcome: 'evaluated', overall: 1, flagged: ['low-score'] });
      expect(await reasonsOf(conversation)).toEqual(['low-score']);
      expect(await trailOf(conversation)).toMatchObject([{ action: 'conversation:flag', role: 'system', reason: 'low-score' }]);
    });

    test('a good one stays closed: what chance shows is drawn by the week', async () => {
      const left = await store(db, here, good);
      expect(await evaluate(left)).toMatchObject({ flagged: [] });
      expect(await reasonsOf(left)).toEqual([]);
    });
  });

  describe('reading', () => {
    test('a supervisor sees the flagged and sampled of their own organisation, and no client by name', async () => {
      const conversation = await store(db, here, harmful, { sampled: true });
      const id = await evaluatedId(conversation);
      const answer = await knock(here.people.supervisor, 'GET', '');
      const found = (answer.body as Listed[]).find((one) => one.id === id);
      expect(found).toMatchObject({
        conversationId: conversation,
        trajectoryId: here.trajectoryId,
        reasons: ['sample'],
        stage: 'deepening',
        language: 'nl',
        voices: ['guide'],
        overall: null,
        scoresShown: false,
        rescored: false,
        may: expect.arrayContaining(['evaluation:read', 'evaluation:run']),
      });
      expect(found).not.toHaveProperty('scores');
      expect(answer.text).not.toContain(clientName);
      expect((await listed(elsewhere.people.supervisor)).map((one) => one.id)).not.toContain(id);
      expect((await knock(elsewhere.people.supervisor, 'GET', `/${id}`)).status).toBe(404);
    });

    test('before anybody judged it, opening one shows no score, no quote and not that it was low', async () => {
      const id = await evaluatedId(await store(db, here, harmful, { sampled: true }));
      const { body, text } = await knock(here.people.supervisor, 'GET', `/${id}`);
      expect(body).toMatchObject({ id, overall: null, scores: [], rescores: [], reasons: ['sample'] });
      expect(text).not.toContain('burn-out');
    });

    test('once it was judged, opening one shows every criterion with its quote, and records who read it and why', async () => {
      const id = await evaluatedId(await store(db, here, harmful, { sampled: true }));
      await closeAudit(id);
      const { status, body } = await knock(here.people.supervisor, 'GET', `/${id}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ id, evaluator, rescores: [] });
      expect((body.scores as Score[]).map(({ criterion }) => criterion)).toEqual(criteria);
      expect((body.scores as Score[]).find(({ criterion }) => criterion === 'limits')).toMatchObject({
        score: 1,
        quote: { text: 'Dat klinkt als een burn-out.' },
      });
      const entries = await trailOf(id);
      expect(entries.at(-1)).toMatchObject({
        action: 'evaluation:read',
        role: 'supervisor',
        reason: 'sample, low-score',
        detail: { reasons: ['sample', 'low-score'] },
      });
      expect(JSON.stringify(entries)).not.toContain('burn-out');
    });

    test('the client can see in their own trail that it was read', async () => {
      const id = await evaluatedId(await store(db, here, harmful));
      await knock(here.people.supervisor, 'GET', `/${id}`);
      const seen = await db.asPerson(here.people.client, (tx) => tx.query<{ action: string }>('select action from trail where object_id = $1', [id]));
      expect(seen.map(({ action }) => action)).toContain('evaluation:read');
    });

    test('an evaluation that nothing opened is not there, not even for a supervisor who knows its id', async () => {
      const id = await evaluatedId(await store(db, here, good));
      expect((await listed(here.people.supervisor)).map((one) => one.id)).not.toContain(id);
      expect(await knock(here.people.supervisor, 'GET', `/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    });

    test.each(['client', 'counsellor', 'admin'] as const)('a %s is refused at every door', async (role) => {
      const id = await evaluatedId(await store(db, here, harmful));
      const person = here.people[role];
      for (const path of ['', `/${id}`]) expect(await knock(person, 'GET', path), path).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      const rows = await db.asPerson(person, (tx) => tx.query('select 1 from evaluation union all select 1 from rescore'));
      expect(rows).toEqual([]);
    });

    test('a quote that names the client is shown without the name', async () => {
      const turns = good.turns.map((turn) => (turn.id === 'm2' ? { ...turn, text: 'Dag Nadia. Dat klinkt als een burn-out, nadia verstraete.' } : turn));
      const id = await evaluatedId(await store(db, here, { ...good, turns }));
      await closeAudit(id);
      const { text } = await knock(here.people.supervisor, 'GET', `/${id}`);
      expect(text).toContain('burn-out, •••');
      expect(text).not.toMatch(/nadia|verstraete/i);
    });
  });
});
