// Prompts under change control, from a first draft to a reply that is worded by it and back again, on both databases; with a model on
// the loopback, and without one.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { roundTrips } from '../../server/db/as-person.ts';
import type { CaseResult, Comparison } from '../../server/prompts/comparison-store.ts';
import type { ListedChange } from '../../server/prompts/list-changes.ts';
import type { ListedPrompt, PresentedPrompt } from '../../server/prompts/read-desk.ts';
import type { SeenModel, TestedModel } from '../../server/prompts/see-model.ts';
import type { Role } from '../../server/people/roles.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { freshDatabase } from '../support/postgres.ts';

const said = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken.';
const mark = 'Twee of drie zinnen, nooit meer';
type Ran = Comparison & { results: CaseResult[]; cases: { id: string; what: string }[] };

describeOnBoth('prompts under change control', (kind) => {
  let koers: TestKoers;
  let model: FakeModel;
  const heard: { system: string; user: string }[] = [];
  const people = {} as Record<Role, Visitor>;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const desk = async (id = 'reply') => (await koers.call<PresentedPrompt>(people.admin, 'GET', `/api/prompts/${id}`)).body;
  const textOf = async (version: number, id = 'reply') =>
    (await koers.call<{ text: string }>(people.admin, 'GET', `/api/prompts/${id}/versions/${version}`)).body.text;
  const write = (who: Role, text: string, basedOn = 2) =>
    koers.call<{ version: number; code?: string; params?: { problems?: string[] } }>(people[who], 'POST', '/api/prompts/reply/versions', {
      text,
      why: 'Korter, want klanten haken af',
      basedOn,
    });
  const use = (who: Role, version: number, over: number, id = 'reply') =>
    koers.call<{ code: string }>(people[who], 'POST', `/api/prompts/${id}/use`, { version, over, why: 'De vergelijking toont kortere antwoorden' });
  const compare = async (version: number, id = 'reply') => {
    const { status, body } = await koers.call<Comparison>(people.supervisor, 'POST', `/api/prompts/${id}/comparisons`, { version });
    expect(status).toBe(201);
    let ran = {} as Ran;
    await expect
      .poll(
        async () => {
          ran = (await koers.call<Ran>(people.admin, 'GET', `/api/prompts/comparisons/${body.id}`)).body;
          return ran.status;
        },
        { timeout: 30_000 },
      )
      .not.toBe('running');
    return ran;
  };
  async function ask(text: string) {
    const { id } = (await koers.call<{ id: string }>(people.client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(people.client, id);
    heard.length = 0;
    const reply = await tab.ask(text);
    await tab.close();
    const [row] = await koers.deps.db.asSystem(organisationId(), 'test', (tx) =>
      tx.query<{ promptVersion: string | null; model: string | null }>(
        `select prompt_version as "promptVersion", model from message where conversation_id = $1 and sender = 'koers' order by seq desc limit 1`,
        [id],
      ),
    );
    return {
      ...reply,
      ...(row as { promptVersion: string | null; model: string | null }),
      system: heard.map(({ system }) => system).find((one) => one.startsWith('Je bent de stem')) ?? '',
    };
  }

  beforeAll(async () => {
    model = await startFakeModel({ heard: (system, user) => void heard.push({ system, user }) });
    koers = await startKoers(kind, {
      MODEL_BASE_URL: model.baseUrl,
      MODEL_NAME: 'fake',
      MODEL_API_KEY: 'sleutel-123',
      MODEL_PRICE_IN: '2',
      MODEL_PRICE_OUT: '8',
    });
    for (const role of ['client', 'counsellor', 'supervisor', 'admin'] as const) people[role] = await koers.enter(role);
  }, 300_000);
  afterAll(async () => {
    await koers?.stop();
    await model?.close();
  });

  it('are read by the supervisor and the administrator, and by nobody else', async () => {
    for (const path of ['/api/prompts', '/api/prompts/reply', '/api/prompts/reply/versions/2', '/api/changes']) {
      for (const role of ['client', 'counsellor'] as const) expect((await koers.call(people[role], 'GET', path)).status, `${role} ${path}`).toBe(403);
      for (const role of ['supervisor', 'admin'] as const) expect((await koers.call(people[role], 'GET', path)).status, `${role} ${path}`).toBe(200);
    }
    expect((await koers.call(people.supervisor, 'GET', '/api/model')).status).toBe(403);
    for (const role of ['client', 'counsellor'] as const) {
      const straight = (sql: string) => koers.deps.db.asPerson({ id: people[role].id, organisationId: organisationId(), role }, (tx) => tx.query(sql));
      expect(
        await straight(
          'select 1 from prompt_version union all select 1 from prompt_use union all select 1 from prompt_comparison_case union all select 1 from model_use',
        ),
      ).toEqual([]);
    }
    const prompts = (await koers.call<ListedPrompt[]>(people.supervisor, 'GET', '/api/prompts')).body;
    expect(prompts.map(({ id }) => id)).toEqual(expect.arrayContaining(['reply', 'moves', 'screen-signals', 'draft-section']));
    expect(prompts.find(({ id }) => id === 'reply')).toMatchObject({
      inUse: { version: 2, origin: 'shipped' },
      fallback: null,
      may: ['prompt:read', 'prompt:write'],
    });
  });

  it('a version that misses a placeholder is refused with the place, and what was typed is still there', async () => {
    const text = (await textOf(2)).replace('{{message}}', '');
    await koers.call(people.supervisor, 'PUT', '/api/prompts/reply/draft', { text, why: 'Korter', basedOn: 2 });
    const refused = await write('supervisor', text);
    expect(refused).toMatchObject({ status: 422, body: { code: 'prompt-not-right', params: { problems: ['placeholder-missing 0 message'] } } });
    const checked = await koers.call<{ problems: unknown[] }>(people.supervisor, 'POST', '/api/prompts/reply/check', { text });
    expect(checked.body.problems).toEqual([{ code: 'placeholder-missing', line: null, section: 'user', name: 'message' }]);
    const mine = (await koers.call<PresentedPrompt>(people.supervisor, 'GET', '/api/prompts/reply')).body;
    expect(mine.draft).toMatchObject({ text, why: 'Korter', basedOn: 2 });
    expect(mine.versions.map(({ version }) => version)).toEqual([2]);
    expect((await desk()).draft).toBeNull();
  });

  it('a version is written once: it has who, why and its hash, and nobody changes it', async () => {
    expect((await write('supervisor', await textOf(2))).body).toMatchObject({ code: 'not-in-this-state' });
    const { status, body } = await write('supervisor', (await textOf(2)).replace('Twee tot vier zinnen', mark));
    expect([status, body.version]).toEqual([201, 1001]);
    const [own] = (await desk()).versions;
    expect(own).toMatchObject({
      version: 1001,
      origin: 'own',
      basedOn: 2,
      why: 'Korter, want klanten haken af',
      writtenByName: people.supervisor.name,
      status: 'new',
      blocked: 'not-compared',
    });
    expect(await textOf(1001)).toContain('\nversion: 1001\n');
    for (const sql of [`update prompt_version set text = 'x' where version = 1001`, 'delete from prompt_version where version = 1001']) {
      await expect(koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    }
  });

  it('is not put to work by a supervisor, nor before it was compared', async () => {
    expect((await use('supervisor', 1001, 2)).status).toBe(403);
    expect(await use('admin', 1001, 2)).toMatchObject({ status: 409, body: { code: 'not-compared' } });
  });

  it('is compared with the one in use on the same cases: answers, guard, length, tokens', async () => {
    const ran = await compare(1001);
    expect(ran).toMatchObject({ status: 'done', model: 'fake', baseVersion: 2, version: 1001, startedByName: people.supervisor.name });
    expect(ran.results).toHaveLength(ran.cases.length * 2);
    const [one, other] = ran.results.filter(({ caseId }) => caseId === 'planner-dinsdag') as [CaseResult, CaseResult];
    expect(one.system).toContain('Twee tot vier zinnen');
    expect(other.system).toContain(mark);
    expect(other.user).toContain('de opleiding van de nieuwe chauffeurs');
    expect(other.output).toBeTruthy();
    expect(other.findings).toMatchObject({ failure: null, isEstimated: true, questions: 1, guard: [] });
    expect(other.findings.tokensIn).toBeGreaterThan(500);
  });

  it('a model that says what it must not is seen in the comparison, case by case', async () => {
    model.behave('attacker');
    const { version } = (await write('admin', (await textOf(1001)).replace(mark, 'Hoogstens drie zinnen'), 1001)).body;
    const ran = await compare(version);
    model.behave('good');
    expect(ran.results.filter(({ findings }) => findings.guard.length > 0).length).toBeGreaterThan(ran.results.length / 2);
    model.behave('error-500');
    expect((await compare(version)).status).toBe('failed');
    model.behave('good');
  });

  it('once put to work the next reply is worded by it and keeps its number; back is one step', async () => {
    const before = await ask(said);
    expect(before).toMatchObject({ promptVersion: 'reply@2 moves@3', model: 'fake' });
    expect(before.system).toContain('Twee tot vier zinnen');
    expect((await use('admin', 1001, 3)).body.code).toBe('stale-version');
    expect((await use('admin', 1001, 2)).status).toBe(204);
    const after = await ask(said);
    expect(after.system).toContain(mark);
    expect(after).toMatchObject({ promptVersion: 'reply@1001 moves@3', model: 'fake' });
    expect((await desk()).inUse).toMatchObject({ version: 1001, by: people.admin.name, why: 'De vergelijking toont kortere antwoorden' });
    expect((await use('admin', 2, 1001)).status).toBe(204);
    expect((await ask(said)).promptVersion).toBe('reply@2 moves@3');
    // And forth again: it worked before.
    expect((await use('admin', 1001, 2)).status).toBe(204);
    const trail = await koers.deps.db.asSystem(organisationId(), 'test', (tx) =>
      tx.query<{ reason: string; detail: object }>(`select reason, detail from trail where action = 'prompt:put-to-work' order by id`),
    );
    expect(trail.map(({ detail }) => detail)).toMatchObject([
      { from: 2, to: 1001, comparedWith: 'fake' },
      { from: 1001, to: 2 },
      { from: 2, to: 1001 },
    ]);
    expect(trail[0]?.reason).toBe('De vergelijking toont kortere antwoorden');
  });

  it('other steps use the organisation’s words too', async () => {
    const original = await textOf(1, 'screen-signals');
    const { version } = (
      await koers.call<{ version: number }>(people.admin, 'POST', '/api/prompts/screen-signals/versions', {
        text: original.replace('Je antwoordt niet aan de klant.', 'Je antwoordt nooit aan de klant.'),
        why: 'Duidelijker',
        basedOn: 1,
      })
    ).body;
    const ran = await compare(version, 'screen-signals');
    expect(ran.results.every(({ findings }) => findings.holds === true)).toBe(true);
    expect((await use('admin', version, 1, 'screen-signals')).status).toBe(204);
    await ask(said);
    expect(heard.some(({ system }) => system.includes('Je antwoordt nooit aan de klant.'))).toBe(true);
    expect((await use('admin', 1, version, 'screen-signals')).status).toBe(204);
  });

  it('where two people are asked, who wrote a version does not put it to work', async () => {
    expect((await koers.call(people.supervisor, 'PUT', '/api/prompts/four-eyes', { on: true, why: 'Afspraak van het team' })).status).toBe(403);
    expect((await koers.call(people.admin, 'PUT', '/api/prompts/four-eyes', { on: true, why: 'Afspraak van het team' })).status).toBe(204);
    const { version } = (await write('admin', (await textOf(1001)).replace(mark, 'Twee zinnen, of drie'), 1001)).body;
    await compare(version);
    expect((await use('admin', version, 1001)).body.code).toBe('second-person');
    expect((await desk()).versions.find((one) => one.version === version)?.blocked).toBe('second-person');
    expect((await koers.call(people.admin, 'PUT', '/api/prompts/four-eyes', { on: false, why: 'Er is nu maar één beheerder' })).status).toBe(204);
    expect((await use('admin', version, 1001)).status).toBe(204);
    expect((await use('admin', 1001, version)).status).toBe(204);
  });

  it('a turn looks up its words with one round trip at most, and with none right after', async () => {
    const counted: number[] = [];
    for (let turn = 0; turn < 2; turn++) {
      if (turn === 0) koers.deps.prompts.inUse.forget(organisationId());
      const before = roundTrips.queries;
      await koers.deps.modelOf(organisationId(), koers.deps.chat);
      counted.push(roundTrips.queries - before);
    }
    expect(counted).toEqual([1, 0]);
  });

  it('every change stands in one list: who, from what, to what, why', async () => {
    await koers.call(people.admin, 'PUT', '/api/organisation/four-eyes', { on: true, why: 'Twee mensen zien meer' });
    await koers.call(people.admin, 'PUT', '/api/alerts/escalation', { minutes: 20, why: 'Nachtdienst' });
    await koers.call(people.admin, 'PUT', '/api/alerts/escalation', { minutes: 20 });
    const changes = (await koers.call<ListedChange[]>(people.supervisor, 'GET', '/api/changes')).body;
    expect(changes.slice(0, 2)).toMatchObject([
      { kind: 'setting', name: 'escalation-minutes', from: 15, to: 20, why: 'Nachtdienst', by: people.admin.name },
      { kind: 'setting', name: 'four-eyes', from: false, to: true, why: 'Twee mensen zien meer' },
    ]);
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'setting', name: 'four-eyes-prompts', from: true, to: false }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'prompt-in-use', name: 'reply', from: 2, to: 1001 }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'prompt-written', name: 'reply', to: 1001, by: people.supervisor.name }));
    const earlier = (await koers.call<ListedChange[]>(people.supervisor, 'GET', `/api/changes?before=${changes[0]?.id}`)).body;
    expect(earlier[0]?.id).toBe(changes[1]?.id);
  });

  it('the model is shown without its key, tested with a small question, and what it was asked is counted', async () => {
    const tested = (await koers.call<TestedModel>(people.admin, 'POST', '/api/model/test')).body;
    expect(tested).toMatchObject({ ok: true });
    model.behave('error-500');
    expect((await koers.call<TestedModel>(people.admin, 'POST', '/api/model/test')).body).toMatchObject({ ok: false, failure: 'unreachable', status: 500 });
    model.behave('good');
    let seen = {} as { status: number; body: SeenModel; text: string };
    await expect
      .poll(
        async () => {
          seen = await koers.call<SeenModel>(people.admin, 'GET', '/api/model');
          return seen.body.use.find(({ step }) => step === 'test')?.calls;
        },
        { timeout: 15_000 },
      )
      .toBe(2);
    expect(seen.body.setUp).toMatchObject({ model: 'fake', hasKey: true, priceIn: 2, priceOut: 8 });
    expect(seen.text).not.toContain('sleutel-123');
    expect(seen.body.use.find(({ step }) => step === 'test')).toMatchObject({ failures: 1, estimated: 2 });
    expect(seen.body.use.find(({ step }) => step === 'reply')?.tokensIn).toBeGreaterThan(1000);
    expect(seen.body.use.map(({ step }) => step)).toEqual(expect.arrayContaining(['reply', 'screen-signals']));
  });
});

describe('prompts of two instances beside one database', () => {
  it('what one puts to work the other uses within seconds; a row that was tampered with falls back to what ships, and says so', async () => {
    const model = await startFakeModel();
    const fresh = await freshDatabase(inject('postgresAdminUrl'), 'prompts');
    const settings = { DATABASE_URL: fresh.url, DEMO: '1', MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'fake' };
    const [left, right] = await Promise.all([startKoers('embedded', settings), startKoers('embedded', settings)]);
    const owner = new pg.Client({ connectionString: fresh.url });
    await owner.connect();
    try {
      const admin = await left.enter('admin');
      const organisationId = left.deps.demo?.organisationId ?? '';
      const words = async (koers: TestKoers) => (await koers.deps.modelOf(organisationId, koers.deps.chat)).prompts.get('reply');
      expect((await words(right))?.version).toBe(2);
      const { text } = (
        await left.call<{ text: string }>(admin, 'GET', '/api/prompts').then(() => left.call<{ text: string }>(admin, 'GET', '/api/prompts/reply/versions/2'))
      ).body;
      await left.call(admin, 'POST', '/api/prompts/reply/versions', { text: text.replace('Twee tot vier zinnen', mark), why: 'Korter', basedOn: 2 });
      const { id } = (await left.call<Comparison>(admin, 'POST', '/api/prompts/reply/comparisons', { version: 1001 })).body;
      await expect.poll(async () => (await left.call<Ran>(admin, 'GET', `/api/prompts/comparisons/${id}`)).body.status, { timeout: 30_000 }).toBe('done');
      await left.call(admin, 'POST', '/api/prompts/reply/use', { version: 1001, over: 2, why: 'Korter' });
      expect((await words(left))?.version).toBe(1001);
      const at = performance.now();
      await expect.poll(async () => (await words(right))?.version, { timeout: 5000, interval: 100 }).toBe(1001);
      expect(performance.now() - at).toBeLessThan(4000);

      // Somebody with the database in their hands.
      await owner.query('alter table prompt_version disable trigger all');
      await owner.query(`update prompt_version set text = replace(text, 'nooit meer', 'of meer') where version = 1001`);
      await owner.query('alter table prompt_version enable trigger all');
      await expect.poll(async () => (await words(right))?.version, { timeout: 5000, interval: 100 }).toBe(2);
      const listed = (await right.call<ListedPrompt[]>(admin, 'GET', '/api/prompts')).body.find(({ id: name }) => name === 'reply');
      expect(listed?.fallback).toEqual({ version: 1001, why: 'tampered' });
      expect((await right.call<{ prompts: string }>(null, 'GET', '/healthz')).body.prompts).toBe('fallback');
      expect((await left.call<PresentedPrompt>(admin, 'GET', '/api/prompts/reply')).body.versions[0]?.version).toBe(1001);
    } finally {
      await owner.end();
      await left.stop();
      await right.stop();
      await fresh.drop();
      await model.close();
    }
  }, 300_000);
});

describeOnBoth('prompts without a model', (kind) => {
  it('are compared as filled-in words with their tokens, and that is said', async () => {
    const koers = await startKoers(kind);
    try {
      const admin = await koers.enter('admin');
      await koers.call(admin, 'GET', '/api/prompts');
      for (const [id, version] of [
        ['reply', 2],
        ['draft-section', 1],
        ['check-smart', 1],
        ['propose-record', 1],
        ['plain-plan', 1],
        ['check-facts', 1],
        ['rewrite-sentence', 1],
        ['summarise-conversation', 1],
      ] as const) {
        const { text } = (await koers.call<{ text: string }>(admin, 'GET', `/api/prompts/${id}/versions/${version}`)).body;
        const written = await koers.call<{ version: number }>(admin, 'POST', `/api/prompts/${id}/versions`, {
          text: text.replace('# user', 'Hou het kort.\n\n# user'),
          why: 'Korter',
          basedOn: version,
        });
        expect(written.status, written.text).toBe(201);
        const ran = (await koers.call<Comparison>(admin, 'POST', `/api/prompts/${id}/comparisons`, { version: 1001 })).body;
        expect(ran, id).toMatchObject({ status: 'done', model: null });
        const { results, cases } = (await koers.call<Ran>(admin, 'GET', `/api/prompts/comparisons/${ran.id}`)).body;
        expect(results, id).toHaveLength(cases.length * 2);
        for (const one of results) {
          expect(one.output).toBeNull();
          expect(one.findings.failure).toBeNull();
          expect(one.findings.tokensIn).toBeGreaterThan(50);
          expect(one.system.includes('Hou het kort.')).toBe(one.version === 1001);
          expect(`${one.system}${one.user}`).not.toContain('{{');
        }
        expect((await koers.call(admin, 'POST', `/api/prompts/${id}/use`, { version: 1001, over: version, why: 'Korter' })).status).toBe(204);
      }
      expect((await koers.call(admin, 'POST', '/api/model/test')).status).toBe(409);
    } finally {
      await koers.stop();
    }
  }, 300_000);
});
