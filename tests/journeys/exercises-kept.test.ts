// A centre makes exercises of its own: tried before it is kept, kept as any document is, and done by its clients.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallExercise } from '../support/exercises.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const form = {
  ...smallExercise,
  title: 'Onze eigen energiemeter',
  audience: 'both',
  competency: 'motives',
  stages: ['deepening'],
  origin: 'Ons centrum',
  checkedAt: '2026-01-01',
};
type Kept = { id: string; version: string; title: string; isOwn: boolean; archived: boolean; purpose: string; steps: { id: string }[] };

describeOnBoth("a centre's own exercises", (kind) => {
  let koers: TestKoers;
  let admin: Visitor;
  let client: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    admin = await koers.enter('admin');
    client = await koers.enter('client');
  });
  afterAll(() => koers?.stop());

  const library = async () => {
    const [{ id }] = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body as [{ id: string }];
    return (await koers.call<{ title: string; id: string }[]>(client, 'GET', `/api/trajectories/${id}/exercises`)).body;
  };

  it('plays one before it is kept, and stores nothing of it', async () => {
    const tried = await koers.call<{ from: string; text: string; exercise?: { status: string; step?: { id: string } } }[]>(
      admin,
      'POST',
      '/api/knowledge/exercises/try',
      {
        exercise: { ...smallExercise, title: form.title },
        answers: ['4', 'files', 'koken en bakken', 'vaker koken'],
      },
    );
    expect(tried.status).toBe(200);
    expect(tried.body.filter(({ from }) => from === 'koers').map(({ exercise }) => exercise?.step?.id ?? exercise?.status)).toEqual([
      'cijfer',
      'vreet',
      'wat',
      'meer',
      'finished',
    ]);
    expect(tried.body.at(-1)?.text).toContain('Wat je energie geeft: "koken en bakken".');
    const rows = await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query(`select 1 from exercise_run where title = $1`, [form.title]),
    );
    expect(rows).toEqual([]);
  });

  it('says every fault of one that does not hold together', async () => {
    const broken = {
      ...form,
      steps: [
        { ...form.steps[0], ways: [{ when: { atLeast: 7 }, to: 'nergens' }] },
        { id: 'keuze', ask: 'Welke?', help: 'Kies.', answer: 'one' },
      ],
    };
    const refused = await koers.call<{ code: string; params: { field: string; faults: string[] } }>(admin, 'POST', '/api/knowledge/exercises', broken);
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-input', params: { field: 'steps' } } });
    expect(refused.body.params.faults).toEqual(
      expect.arrayContaining(['step cijfer goes to nergens, which is not there', 'step keuze needs options', '{wat} is no step']),
    );
    const shapeless = await koers.call<{ params: { field: string; faults: string[] } }>(admin, 'POST', '/api/knowledge/exercises', { ...form, minutes: -1 });
    expect(shapeless).toMatchObject({ status: 400, body: { params: { field: 'minutes' } } });
  });

  it('is kept, changed on the version that was seen, put aside and brought back', async () => {
    const added = await koers.call<Kept>(admin, 'POST', '/api/knowledge/exercises', form);
    expect(added).toMatchObject({ status: 201, body: { title: form.title, isOwn: true, archived: false, purpose: form.purpose } });
    const { id, version } = added.body;
    expect((await library()).some((one) => one.id === id)).toBe(true);
    expect((await koers.call(admin, 'POST', '/api/knowledge/exercises', form)).body).toMatchObject({ params: { field: 'title', why: 'taken' } });
    const changed = await koers.call<Kept>(admin, 'PUT', `/api/knowledge/exercises/${id}`, { ...form, purpose: 'Je meet je energie.', version });
    expect(changed).toMatchObject({ status: 200, body: { purpose: 'Je meet je energie.' } });
    expect((await koers.call(admin, 'PUT', `/api/knowledge/exercises/${id}`, { ...form, version })).body).toMatchObject({ code: 'stale-version' });
    expect((await koers.call<Kept>(admin, 'POST', `/api/knowledge/exercises/${id}/archive`, { archived: true })).body.archived).toBe(true);
    expect((await library()).some((one) => one.id === id)).toBe(false);
    await koers.call(admin, 'POST', `/api/knowledge/exercises/${id}/archive`, { archived: false });
    expect((await library()).some((one) => one.id === id)).toBe(true);
    const conversationId = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
    const tab = await koers.listen(client, conversationId);
    expect((await tab.ask(`Ik wil de oefening "${form.title}" doen.`)).done.exercise).toMatchObject({ exerciseId: id, step: { id: 'cijfer' } });
    await tab.close();
  });

  it('is for an administrator alone', async () => {
    for (const role of ['client', 'counsellor', 'supervisor'] as const) {
      const other = await koers.enter(role);
      expect((await koers.call(other, 'POST', '/api/knowledge/exercises', form)).status).toBe(403);
      expect((await koers.call(other, 'POST', '/api/knowledge/exercises/try', { exercise: form, answers: [] })).status).toBe(403);
    }
  });

  it('makes one that comes with Koers its own, and keeps what Koers tells of it', async () => {
    const listed = (await koers.call<Kept[]>(admin, 'GET', '/api/knowledge/exercises')).body.find(({ isOwn }) => !isOwn) as Kept;
    const { body: whole } = await koers.call<Kept & typeof form & { body: string; url: string | null }>(admin, 'GET', `/api/knowledge/exercises/${listed.id}`);
    const { body: changed } = await koers.call<Kept & { body: string }>(admin, 'PUT', `/api/knowledge/exercises/${listed.id}`, {
      ...whole,
      url: whole.url ?? null,
      purpose: 'Je doet het op onze manier.',
    });
    expect(changed).toMatchObject({ isOwn: true, purpose: 'Je doet het op onze manier.', body: whole.body });
  });
});
