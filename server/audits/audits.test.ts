// From a reason to a settled score, through the doors, on both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clientName,
  erase,
  goOn,
  knock,
  localLive,
  type AuditHouse,
  type Made,
  makeEvaluated,
  openAuditHouse,
  openEmpty,
  sheetOf,
} from '../../tests/support/audit-house.ts';
import type { OpenDatabase } from '../db/open.ts';
import { criteria } from '../evaluation/rubric.ts';
import { isDoubleRated } from '../evaluation/sample.ts';
import type { Person } from '../people/roles.ts';
import { openAudits } from './open-audits.ts';
import type { ShownAudit } from './read-audit.ts';
import type { Today } from './read-today.ts';

/** Ids that two people judge, or one, with the share that a house begins with. */
function idOf(twice: boolean): string {
  for (;;) {
    const id = crypto.randomUUID();
    if (isDoubleRated(id, 0.2) === twice) return id;
  }
}

describe.each(['embedded', 'postgres'] as const)('audits on the %s database', (kind) => {
  let db: OpenDatabase;
  let leave: () => Promise<void>;
  const live = localLive();
  const at = (person: Person) => ({
    today: async () => (await knock<Today>({ db, live }, person, 'GET', '/audits')).body,
    claim: (which: Record<string, string> = {}) => knock<{ id: string; claimedUntil: string }>({ db, live }, person, 'POST', '/audits/claim', which),
    read: (id: string) => knock<ShownAudit>({ db, live }, person, 'GET', `/audits/${id}`),
    save: (id: string, sheet: unknown) => knock<{ params: unknown }>({ db, live }, person, 'PUT', `/audits/${id}/scores`, sheet),
    finish: (id: string) => knock<{ status: string; params: unknown }>({ db, live }, person, 'POST', `/audits/${id}/finish`),
    release: (id: string) => knock({ db, live }, person, 'POST', `/audits/${id}/release`),
    settle: (id: string, scores: unknown) => knock<{ status: string; params: unknown }>({ db, live }, person, 'POST', `/audits/${id}/settle`, { scores }),
    reveal: (id: string, reason: string) => knock<{ client: string }>({ db, live }, person, 'POST', `/audits/${id}/reveal`, { reason }),
    evaluations: async () =>
      (await knock<{ id: string; overall: number | null; scoresShown: boolean; reasons: string[] }[]>({ db, live }, person, 'GET', '/evaluations')).body,
  });
  const asSystem = <T extends object>(house: AuditHouse, sql: string, values: unknown[]) =>
    db.asSystem(house.organisationId, 'test', (tx) => tx.query<T>(sql, values));
  const oneOf = async (house: AuditHouse, given: Parameters<typeof makeEvaluated>[2] = {}) => (await makeEvaluated(db, house, given))[0] as Made;
  /** Scores everything and finishes. */
  const judge = async (person: Person, id: string, sheet: unknown = sheetOf(4)) => {
    expect((await at(person).save(id, sheet)).status).toBe(200);
    const finished = await at(person).finish(id);
    expect(finished.status).toBe(200);
    return finished.body.status;
  };
  const runOut = (house: AuditHouse, id: string) =>
    asSystem(house, `update audit_seat set claimed_until = now() - interval '1 second' where audit_id = $1 and finished_at is null`, [id]);

  beforeAll(async () => {
    ({ db, leave } = await openEmpty(kind));
  });
  afterAll(() => leave?.());

  describe('the queue', () => {
    test('gives the gravest first: crisis, overruled, missed, complaint, low score, thumbs down, chance', async () => {
      const house = await openAuditHouse(db, 1);
      const order = ['sample', 'thumbs-down', 'low-score', 'complaint', 'missed', 'overruled', 'crisis'] as const;
      const made = new Map<string, string>();
      for (const reason of order) made.set((await oneOf(house, { reasons: [reason] })).evaluationId, reason);
      await oneOf(house, { reasons: ['signal'] });
      const me = house.supervisors[0];
      expect((await at(me).today()).waiting).toEqual(order.toReversed().map((reason) => ({ reason, waiting: 1 })));
      const got: (string | undefined)[] = [];
      for (;;) {
        const { status, body } = await at(me).claim();
        if (status === 204) break;
        got.push(made.get((await at(me).read(body.id)).body.evaluationId));
        await judge(me, body.id);
      }
      expect(got).toEqual(order.toReversed());
    });

    test('a conversation with several reasons is judged once, and counts under the gravest', async () => {
      const house = await openAuditHouse(db, 1);
      await oneOf(house, { reasons: ['sample', 'crisis', 'signal'] });
      const me = house.supervisors[0];
      expect((await at(me).today()).waiting).toEqual([{ reason: 'crisis', waiting: 1 }]);
      await judge(me, (await at(me).claim()).body.id);
      expect((await at(me).claim()).status).toBe(204);
    });

    test('what is claimed is nobody else’s, and who holds one gets that one again', async () => {
      const house = await openAuditHouse(db, 2);
      await makeEvaluated(db, house, { reasons: ['crisis'], ids: [idOf(false), idOf(false)], count: 2 });
      const [ann, ben] = house.supervisors;
      const first = (await at(ann).claim()).body.id;
      const second = (await at(ben).claim()).body.id;
      expect(second).not.toBe(first);
      expect((await at(ann).claim()).body.id).toBe(first);
      expect(await at(ben).claim({ id: first })).toMatchObject({ status: 409, body: { code: 'not-in-this-state', params: { state: 'taken' } } });
      expect((await at(ben).read(first)).body).toMatchObject({ holder: 'other', may: ['audit:read', 'name:reveal'] });
      expect(await at(ben).save(first, sheetOf(1))).toMatchObject({ status: 409, body: { params: { state: 'taken' } } });
      expect(await at(ann).today()).toMatchObject({ holds: first, others: 1, waiting: [] });
    });

    test('a claim that ran out gives the conversation back, with the scores that were given kept for who gave them', async () => {
      const house = await openAuditHouse(db, 2);
      await oneOf(house, { reasons: ['complaint'], ids: [idOf(false)] });
      const [ann, ben] = house.supervisors;
      const { id } = (await at(ann).claim()).body;
      await at(ann).save(id, { scores: { limits: { score: 2, note: 'Twijfel over één zin.' } } });
      await runOut(house, id);
      expect((await at(ben).claim()).body.id).toBe(id);
      expect((await at(ben).read(id)).body.scores).toEqual({});
      expect(await at(ann).save(id, sheetOf(3))).toMatchObject({ status: 409, body: { params: { state: 'taken' } } });
      await at(ben).release(id);
      expect((await at(ann).claim()).body.id).toBe(id);
      expect((await at(ann).read(id)).body.scores).toEqual({ limits: { score: 2, note: 'Twijfel over één zin.' } });
    });

    test('who is a little late loses nothing as long as nobody else took it', async () => {
      const house = await openAuditHouse(db, 2);
      await oneOf(house, { reasons: ['complaint'], ids: [idOf(false)] });
      const [ann] = house.supervisors;
      const { id } = (await at(ann).claim()).body;
      await runOut(house, id);
      expect(await judge(ann, id)).toBe('rated');
    });

    test('a supervisor may ask for a conversation that only a signal opened, and not for one that nothing opened', async () => {
      const house = await openAuditHouse(db, 2);
      const open = await oneOf(house, { reasons: ['signal'] });
      const closed = await oneOf(house);
      const me = house.supervisors[0];
      expect((await at(me).today()).waiting).toEqual([]);
      const claimed = await at(me).claim({ evaluationId: open.evaluationId });
      expect(claimed.status).toBe(200);
      expect(await judge(me, claimed.body.id)).toBe('rated');
      expect((await at(me).claim({ evaluationId: closed.evaluationId })).status).toBe(404);
    });

    test('is closed to everybody else and to other houses', async () => {
      const house = await openAuditHouse(db, 1);
      const elsewhere = await openAuditHouse(db, 1);
      await oneOf(house, { reasons: ['crisis'] });
      const { id } = (await at(house.supervisors[0]).claim()).body;
      for (const person of [house.client, house.counsellor, house.admin]) {
        for (const [method, path, body] of [
          ['GET', '/audits'],
          ['POST', '/audits/claim', {}],
          ['GET', `/audits/${id}`],
          ['PUT', `/audits/${id}/scores`, sheetOf(3)],
          ['POST', `/audits/${id}/finish`],
          ['POST', `/audits/${id}/settle`, { scores: [] }],
          ['POST', `/audits/${id}/reveal`, { reason: 'safety' }],
          ['GET', '/audits/draws'],
          ['PUT', '/audits/settings', {}],
        ] as const)
          expect((await knock({ db, live }, person, method, path, body)).status, `${person.role} ${method} ${path}`).toBe(403);
        expect(
          await db.asPerson(person, (tx) =>
            tx.query('select 1 from audit union all select 1 from audit_seat union all select 1 from audit_sheet union all select 1 from sample_draw'),
          ),
        ).toEqual([]);
      }
      const stranger = at(elsewhere.supervisors[0]);
      expect((await stranger.read(id)).status).toBe(404);
      expect((await stranger.claim({ id })).status).toBe(404);
      expect((await stranger.finish(id)).status).toBe(404);
    });
  });

  describe('blind', () => {
    test('nothing of the machine is in any answer until one’s own scores count', async () => {
      const house = await openAuditHouse(db, 2);
      const { evaluationId } = await oneOf(house, { reasons: ['low-score', 'complaint'], overall: 2.1, ids: [idOf(false)] });
      // A model judged it too.
      await asSystem(
        house,
        `insert into evaluation (organisation_id, conversation_id, trajectory_id, evaluator, kind, up_to_seq, scores, rubric_version, code_version, prompt_id, prompt_version, model)
         select organisation_id, conversation_id, trajectory_id, 'judge@1', 'judge', up_to_seq, scores, 1, '0.1.0', 'judge-conversation', 1, 'fake' from evaluation where id = $1`,
        [evaluationId],
      );
      const [ann, ben] = house.supervisors;
      const { id } = (await at(ann).claim()).body;
      const before = await at(ann).read(id);
      expect(before.body).toMatchObject({ compared: null, reasons: ['complaint'] });
      expect(before.text).not.toMatch(/asks-openly\.none|"overall"|low-score|2\.1/);
      expect((await at(ann).evaluations())[0]).toMatchObject({ overall: null, scoresShown: false, reasons: ['complaint'] });
      expect((await knock({ db, live }, ann, 'GET', `/evaluations/${evaluationId}`)).body).toMatchObject({ overall: null, scores: [], rescores: [] });

      await judge(ann, id, sheetOf(4, { 'uses-insights': null }));
      const after = (await at(ann).read(id)).body;
      expect(after.reasons).toEqual(['complaint', 'low-score']);
      expect(after.compared?.measures?.judgement.overall).toBe(2.1);
      expect(after.compared?.judge).toMatchObject({ evaluator: 'judge@1', judgement: { overall: 2.1 } });
      expect(after.compared?.raters).toMatchObject([{ isMe: true, name: 'Supervisor 1', scores: { limits: { score: 4 } } }]);
      expect((await at(ben).evaluations())[0]).toMatchObject({ overall: 2.1, scoresShown: true, reasons: ['complaint', 'low-score'] });
      const rescored = await asSystem<{ criterion: string }>(house, 'select criterion from rescore where evaluation_id = $1', [evaluationId]);
      expect(rescored).toHaveLength(criteria.length - 1);
    });

    test('a second rater sees nothing of the first until both are done', async () => {
      const house = await openAuditHouse(db, 2);
      await oneOf(house, { reasons: ['sample'], ids: [idOf(true)] });
      const [ann, ben] = house.supervisors;
      const { id } = (await at(ann).claim()).body;
      await at(ann).save(id, { scores: { limits: { score: 1, note: 'Dit is een diagnose.' } } });
      await judge(ann, id, sheetOf(4));
      expect(await at(ann).today()).toMatchObject({ secondPerson: 1, waiting: [] });
      expect((await at(ann).claim()).status).toBe(204);
      expect((await at(ann).claim({ id })).body).toMatchObject({ params: { state: 'finished' } });

      expect((await at(ben).claim()).body.id).toBe(id);
      const seen = await at(ben).read(id);
      expect(seen.body.compared).toBeNull();
      expect(seen.text).not.toContain('Supervisor 1');
      expect(await db.asPerson(ben, (tx) => tx.query('select 1 from audit_sheet where audit_id = $1', [id]))).toEqual([]);
      expect(await judge(ben, id, sheetOf(3, { limits: 4, neutral: 5, 'signal-reaction': 4 }))).toBe('rated');
      expect((await at(ben).read(id)).body.compared?.raters.map(({ name }) => name)).toEqual(['Supervisor 1', 'Supervisor 2']);
    });

    test('a sheet that is not whole does not count, and a whole one does not change any more', async () => {
      const house = await openAuditHouse(db, 1);
      await oneOf(house, { reasons: ['sample'] });
      const me = house.supervisors[0];
      const { id } = (await at(me).claim()).body;
      await at(me).save(id, { scores: { limits: { score: 4, note: '' } } });
      const refused = await at(me).finish(id);
      expect(refused).toMatchObject({
        status: 400,
        body: { code: 'invalid-input', params: { field: 'scores', missing: criteria.filter((one) => one !== 'limits') } },
      });
      await judge(me, id);
      expect((await at(me).save(id, sheetOf(1))).body).toMatchObject({ params: { state: 'rated' } });
      expect((await at(me).finish(id)).status).toBe(409);
      expect((await at(me).today()).progress).toMatchObject([{ personId: me.id, today: 1, week: 1 }]);
    });

    test.each([
      ['a zero', { scores: { limits: { score: 0 } } }],
      ['a six', { scores: { limits: { score: 6 } } }],
      ['half a point', { scores: { limits: { score: 2.5 } } }],
      ['a criterion of one’s own', { scores: { beauty: { score: 3 } } }],
      ['a note of 2001 characters', { scores: { limits: { score: 3, note: 'x'.repeat(2001) } } }],
    ])('%s is no score', async (_, sheet) => {
      const house = await openAuditHouse(db, 1);
      await oneOf(house, { reasons: ['sample'] });
      const { id } = (await at(house.supervisors[0]).claim()).body;
      expect((await at(house.supervisors[0]).save(id, sheet)).status).toBe(400);
    });
  });

  describe('settling', () => {
    const differing = async () => {
      const house = await openAuditHouse(db, 3);
      const made = await oneOf(house, { reasons: ['sample'], ids: [idOf(true)] });
      const [ann, ben] = house.supervisors;
      const { id } = (await at(ann).claim()).body;
      await judge(ann, id, sheetOf(4));
      await at(ben).claim();
      expect(await judge(ben, id, sheetOf(4, { limits: 3, grounded: 2 }))).toBe('to-settle');
      return { house, made, id, ann, ben, cas: house.supervisors[2] as Person };
    };

    test('the two settle it when one proposes and the other agrees', async () => {
      const { house, made, id, ann, ben } = await differing();
      expect((await at(ann).today()).toSettle.map((one) => one.id)).toEqual([id]);
      expect((await at(ann).read(id)).body.compared?.differ).toEqual(['grounded', 'limits']);
      const given = [
        { criterion: 'limits', score: 3, note: 'De zin over rust is net een advies.' },
        { criterion: 'grounded', score: 3, note: '' },
      ];
      expect((await at(ann).settle(id, given)).body.status).toBe('to-settle');
      expect((await at(ann).settle(id, given)).body.status).toBe('to-settle');
      expect((await at(ben).settle(id, given.slice(0, 1))).body.status).toBe('to-settle');
      expect((await at(ben).settle(id, given.slice(1))).body.status).toBe('settled');
      const settled = await asSystem(
        house,
        'select criterion, score, status, settled_by, agreed_by from settled_score where evaluation_id = $1 order by criterion',
        [made.evaluationId],
      );
      expect(settled).toEqual(['grounded', 'limits'].map((criterion) => ({ criterion, score: 3, status: 'final', settled_by: ann.id, agreed_by: ben.id })));
      expect((await at(ann).settle(id, given)).body).toMatchObject({ params: { state: 'settled' } });
    });

    test('or a third person decides, and it is on record who', async () => {
      const { house, id, ann, cas } = await differing();
      await at(ann).settle(id, [{ criterion: 'limits', score: 4 }]);
      expect(
        (
          await at(cas).settle(id, [
            { criterion: 'limits', score: 3 },
            { criterion: 'grounded', score: 4 },
          ])
        ).body.status,
      ).toBe('settled');
      const { settled } = (await at(ann).read(id)).body.compared ?? {};
      expect(settled?.map(({ settledByName, status }) => [settledByName, status])).toEqual([
        ['Supervisor 3', 'final'],
        ['Supervisor 3', 'final'],
      ]);
      expect((await at(ann).read(id)).body.compared?.raters[0]?.scores.limits?.score).toBe(4);
      const trail = await asSystem(house, `select person_id from trail where object_id = $1 and action = 'audit:settle' order by id`, [id]);
      expect(trail).toEqual([{ person_id: ann.id }, { person_id: cas.id }, { person_id: cas.id }]);
    });

    test('nobody settles what nobody differs on, nor a conversation that is still judged', async () => {
      const { id, ann, house } = await differing();
      expect((await at(ann).settle(id, [{ criterion: 'neutral', score: 3 }])).status).toBe(400);
      await oneOf(house, { reasons: ['crisis'], ids: [idOf(false)] });
      const open = (await at(ann).claim()).body.id;
      expect((await at(ann).settle(open, [{ criterion: 'limits', score: 3 }])).body).toMatchObject({ params: { state: 'open' } });
    });
  });

  describe('names', () => {
    test('are in no answer, and shown with a reason that the client can read', async () => {
      const house = await openAuditHouse(db, 1);
      const { conversationId } = await oneOf(house, { reasons: ['complaint'] });
      const me = house.supervisors[0];
      const { id } = (await at(me).claim()).body;
      const hidden = await at(me).read(id);
      expect(hidden.text).not.toMatch(/Fatima|Vandewalle|Lambrecht/);
      expect(hidden.body.messages[1]?.text).toBe('Je twijfelt, •••. Wat houdt je in de zorg?');
      expect((await at(me).reveal(id, 'curious')).status).toBe(400);
      expect((await at(me).reveal(id, 'complaint')).body.client).toBe(clientName);
      const shown = await at(me).read(id);
      expect(shown.body.names).toMatchObject({ client: clientName, counsellor: 'Greet Lambrecht' });
      expect(shown.body.messages[1]?.text).toContain('Fatima');
      const seen = await db.asPerson(house.client, (tx) =>
        tx.query(`select action, reason from trail where object_id in ($1, $2) order by id`, [id, conversationId]),
      );
      expect(seen).toContainEqual({ action: 'name:reveal', reason: 'complaint' });
      expect(seen).toContainEqual({ action: 'audit:read', reason: 'complaint' });
    });
  });

  describe('a conversation that changes meanwhile', () => {
    test('erased in the middle: the audit is void, says so, and nothing fails', async () => {
      const house = await openAuditHouse(db, 1);
      const made = await oneOf(house, { reasons: ['complaint'] });
      const me = house.supervisors[0];
      const { id } = (await at(me).claim()).body;
      await at(me).save(id, { scores: { limits: { score: 2, note: 'Zegt Fatima zelf.' } } });
      await erase(db, house, made);
      expect(await at(me).read(id)).toMatchObject({ status: 200, body: { id, status: 'void' } });
      for (const deed of [
        at(me).save(id, sheetOf(3)),
        at(me).finish(id),
        at(me).release(id),
        at(me).claim({ id }),
        at(me).reveal(id, 'safety'),
        at(me).settle(id, [{ criterion: 'limits', score: 3 }]),
      ])
        expect(await deed).toMatchObject({ status: 409, body: { params: { state: 'void' } } });
      expect((await at(me).claim()).status).toBe(204);
      expect(await at(me).today()).toMatchObject({ holds: null, waiting: [] });
      for (const table of ['audit_sheet', 'audit_item', 'evaluation', 'rescore', 'settled_score'])
        expect(await asSystem(house, `select 1 from ${table} where organisation_id = $1`, [house.organisationId])).toEqual([]);
    });

    test('erased after it was settled: what was said of it goes, that it was done stays', async () => {
      const house = await openAuditHouse(db, 1);
      const made = await oneOf(house, { reasons: ['complaint'] });
      const me = house.supervisors[0];
      const { id } = (await at(me).claim()).body;
      await judge(me, id);
      await erase(db, house, made);
      expect((await at(me).read(id)).body.status).toBe('void');
      expect((await at(me).today()).progress[0]).toMatchObject({ week: 1 });
    });

    test('the client writes on: it is judged up to its number', async () => {
      const house = await openAuditHouse(db, 1);
      const made = await oneOf(house, { reasons: ['complaint'] });
      const me = house.supervisors[0];
      const { id } = (await at(me).claim()).body;
      await goOn(db, house, made);
      await openAudits({ db, live }, house.organisationId);
      const shown = (await at(me).read(id)).body;
      expect(shown).toMatchObject({ evaluationId: made.evaluationId, upToSeq: 2, goesOn: true });
      expect(shown.messages.map(({ seq }) => seq)).toEqual([1, 2]);
      await judge(me, id);
      await openAudits({ db, live }, house.organisationId);
      expect((await at(me).claim()).status).toBe(204);
    });

    test('before anybody began, the audit moves along; after it was judged, only something new brings it back', async () => {
      const house = await openAuditHouse(db, 1);
      const made = await oneOf(house, { reasons: ['complaint'], at: new Date(Date.now() - 60_000) });
      const me = house.supervisors[0];
      await at(me).today();
      const second = await goOn(db, house, made);
      await openAudits({ db, live }, house.organisationId);
      const { id } = (await at(me).claim()).body;
      expect((await at(me).read(id)).body).toMatchObject({ evaluationId: second, upToSeq: 3, goesOn: false });
      await judge(me, id);

      const third = await goOn(db, house, made);
      await openAudits({ db, live }, house.organisationId);
      expect((await at(me).claim()).status).toBe(204);
      await asSystem(house, `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values ($1, $2, $3, 'crisis')`, [
        house.organisationId,
        made.conversationId,
        house.trajectoryId,
      ]);
      await openAudits({ db, live }, house.organisationId);
      expect((await at(me).read((await at(me).claim()).body.id)).body.evaluationId).toBe(third);
    });
  });

  describe('what people decided', () => {
    test('an overruled signal, a missed one and a thumb down bring a conversation here, each once', async () => {
      const house = await openAuditHouse(db, 1);
      const [overruled, missed, thumb, plain] = (await makeEvaluated(db, house, { count: 4 })) as [Made, Made, Made, Made];
      const raise = (made: Made, foundBy: string, kind: string, outcome: string | null) =>
        asSystem(
          house,
          `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, due_at, status, outcome, resolved_at)
           values ($1, $2, $3, $4, $5, 'attention', '…', $6::text[], 1, now(), case when $7::text is null then 'open' else 'resolved' end, $7, case when $7::text is not null then now() end)`,
          [house.organisationId, house.trajectoryId, made.conversationId, made.messageIds[0], kind, foundBy, outcome],
        );
      await raise(overruled, '{rule}', 'burnout', 'false-alarm');
      await raise(missed, '{person}', 'burnout', null);
      await raise(plain, '{rule}', 'burnout', 'handled');
      await raise(plain, '{system}', 'unchecked', 'false-alarm');
      await asSystem(
        house,
        `insert into reply_feedback (organisation_id, message_id, conversation_id, trajectory_id, verdict) values ($1, $2, $3, $4, 'down')`,
        [house.organisationId, thumb.messageIds[1], thumb.conversationId, house.trajectoryId],
      );
      await openAudits({ db, live }, house.organisationId);
      await openAudits({ db, live }, house.organisationId);
      expect((await at(house.supervisors[0]).today()).waiting).toEqual([
        { reason: 'overruled', waiting: 1 },
        { reason: 'missed', waiting: 1 },
        { reason: 'thumbs-down', waiting: 1 },
      ]);
      const trail = await asSystem<{ reason: string }>(
        house,
        `select reason from trail where action = 'conversation:flag' and organisation_id = $1 order by reason`,
        [house.organisationId],
      );
      expect(trail.map(({ reason }) => reason)).toEqual(['missed', 'overruled', 'thumbs-down']);
    });

    test('alone nobody gives a second opinion, and the share is set with a reason on record', async () => {
      const alone = await openAuditHouse(db, 1);
      const id = idOf(true);
      await oneOf(alone, { reasons: ['sample'], ids: [id] });
      const me = alone.supervisors[0];
      expect(await judge(me, (await at(me).claim()).body.id)).toBe('rated');

      const house = await openAuditHouse(db, 2);
      const put = (body: unknown) => knock({ db, live }, house.supervisors[0], 'PUT', '/audits/settings', body);
      expect((await put({ sampleRate: 0.1, sampleAtLeast: 3, doubleShare: 1 })).status).toBe(400);
      expect((await put({ sampleRate: 0.1, sampleAtLeast: 3, doubleShare: 1, why: 'Drie maanden alles dubbel, om de overeenkomst te kennen.' })).status).toBe(
        200,
      );
      await oneOf(house, { reasons: ['sample'], ids: [idOf(false)] });
      const claimed = (await at(house.supervisors[0]).claim()).body.id;
      expect((await at(house.supervisors[0]).read(claimed)).body.raters).toBe(2);
      const changes = await asSystem<{ detail: { setting: string } }>(
        house,
        `select detail from trail where action = 'setting:change' and organisation_id = $1 order by id`,
        [house.organisationId],
      );
      expect(changes.map(({ detail }) => detail)).toEqual([
        { setting: 'sample-rate', from: 0.2, to: 0.1 },
        { setting: 'sample-at-least', from: 5, to: 3 },
        { setting: 'double-rating-share', from: 0.2, to: 1 },
      ]);
    });
  });
});
