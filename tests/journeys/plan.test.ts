// A plan from the first draft to the client's yes, on both databases, through the doors that screens use.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../server/db/sealed.ts';
import type { Change } from '../../server/live/live.ts';
import type { PresentedSection } from '../../server/plan/present-section.ts';
import type { PresentedPlan } from '../../server/plan/read-plan.ts';
import { sectionNames } from '../../server/plan/section.ts';
import { openPlanHouse, type PlanHouse, type Who } from '../support/plan-house.ts';

type Refused = { code: string; params: Record<string, unknown> };

describe.each(['embedded', 'postgres'] as const)('a plan, on %s', (kind) => {
  let house: PlanHouse;
  let twelveYears: string;
  beforeAll(async () => {
    house = await openPlanHouse(kind);
    twelveYears = await house.says(
      'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken. Wat doe ik daarmee?',
    );
    await house.says('Twaalf jaar logistiek, en je wordt blij van inwerken.', 'koers');
    await house.says('Ik ben goed in uitleggen.');
  });
  afterAll(() => house?.close());

  const post = <T = PresentedSection>(who: Who, section: string, action: string, body?: unknown) =>
    house.call<T>(who, 'POST', `/sections/${section}/${action}`, body);
  const put = <T = PresentedSection>(who: Who, section: string, version: number, text: string, items?: unknown) =>
    house.call<T>(who, 'PUT', `/sections/${section}`, { version, text, items });
  const read = async (who: Who, section: string) => {
    const plan = (await house.call<PresentedPlan>(who, 'GET', '')).body;
    return plan.sections.find((one) => one.section === section) as PresentedSection;
  };

  test('starts with fourteen empty sections that a client may write in and a counsellor may have drafted', async () => {
    const { status, body } = await house.call<PresentedPlan>('els', 'GET', '');
    expect(status).toBe(200);
    expect(body.type).toBe('combined');
    expect(body.sections.map(({ section }) => section)).toEqual(sectionNames);
    expect(body.sections[2]).toMatchObject({ status: 'empty', version: 0, text: '', sentences: [], may: ['plan:draft', 'plan:edit'] });
    expect((await read('nadia', 'motives')).may).toEqual(['plan:edit']);
  });

  test('goes from draft through edit and approval to the client’s yes, and every step is on record', async () => {
    const heard: Change[] = [];
    const stop = house.listen((change) => heard.push(change));
    const drafted = await post('els', 'motives', 'draft', {});
    expect(drafted.status).toBe(201);
    expect(drafted.body).toMatchObject({
      status: 'submitted',
      version: 1,
      sentences: [{ origin: 'machine', evidence: [{ kind: 'message', id: twelveYears }] }],
    });
    expect(drafted.body.text).toBe('Ik merk dat ik vooral blij word van nieuwe collega’s inwerken.');

    const edited = await put('els', 'motives', 1, `${drafted.body.text} Nieuwe collega's inwerken geeft mij energie.`);
    expect(edited.body).toMatchObject({ status: 'submitted', version: 2 });
    expect(edited.body.sentences).toEqual([
      drafted.body.sentences[0],
      { text: "Nieuwe collega's inwerken geeft mij energie.", origin: 'counsellor', evidence: [] },
    ]);

    const approved = await post('els', 'motives', 'approve', { version: 2 });
    expect(approved.body).toMatchObject({ status: 'approved', version: 2, approvedAt: expect.any(String) });
    expect((await read('nadia', 'motives')).may).toEqual(['plan:edit', 'plan:return', 'plan:accept']);
    const accepted = await post('nadia', 'motives', 'accept', { version: 2 });
    expect(accepted.body).toMatchObject({ status: 'final', version: 2, acceptedAt: expect.any(String) });
    stop();

    const trail = await house.trailOf('motives');
    expect(trail.map(({ action, person_id }) => [action, person_id])).toEqual([
      ['plan:draft', house.ids.els],
      ['plan:edit', house.ids.els],
      ['plan:approve', house.ids.els],
      ['plan:accept', house.ids.nadia],
    ]);
    expect(trail[0]?.detail).toMatchObject({ version: 1, from: 'empty', to: 'submitted', voice: 'guide' });
    expect(JSON.stringify(trail)).not.toContain('inwerken');
    expect(heard).toHaveLength(4);
    expect(heard[0]).toEqual({ organisationId: house.organisation, topic: 'plan', trajectoryId: house.trajectory });
  });

  test('an edit after approval voids the approval and the acceptance', async () => {
    const edited = await put('nadia', 'motives', 2, 'Ik word blij van iemand iets leren.');
    expect(edited.body).toMatchObject({ status: 'submitted', version: 3, approvedAt: null, acceptedAt: null, sentences: [{ origin: 'client', evidence: [] }] });
    expect(await post<Refused>('els', 'motives', 'approve', { version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'stale-version', params: { version: 3 } },
    });
    expect((await post('els', 'motives', 'approve', { version: 3 })).body.status).toBe('approved');
  });

  test('saving what is already there is no new text, so the approval stays', async () => {
    const before = await read('els', 'motives');
    const saved = await put('els', 'motives', before.version, before.text);
    expect(saved.body).toMatchObject({ status: 'approved', version: 3 });
  });

  test('every text is kept, newest first, with who wrote it', async () => {
    const { body } = await house.call<{ version: number; writtenBy: string | null }[]>('nadia', 'GET', '/sections/motives/versions');
    expect(body.map(({ version, writtenBy }) => [version, writtenBy])).toEqual([
      [3, 'Nadia'],
      [2, 'Els'],
      [1, null],
    ]);
  });

  test('a stale edit is refused and loses nobody’s words', async () => {
    expect(await put<Refused>('els', 'motives', 1, 'Dit mag niet.')).toMatchObject({ status: 409, body: { code: 'stale-version', params: { version: 3 } } });
    expect((await read('els', 'motives')).text).toBe('Ik word blij van iemand iets leren.');
  });

  test('of two who save at once, one is told that there is a newer text', async () => {
    const first = await put('els', 'network', 0, 'Ik ken veel mensen.');
    expect(first.body).toMatchObject({ status: 'draft', version: 1 });
    const [els, nadia] = await Promise.all([
      put('els', 'network', 1, 'Ik ken veel mensen in de haven.'),
      put('nadia', 'network', 1, 'Ik ken vooral oud-collega’s.'),
    ]);
    expect([els.status, nadia.status].sort()).toEqual([200, 409]);
    const winner = els.status === 200 ? els : nadia;
    expect(await read('els', 'network')).toMatchObject({ version: 2, text: winner.body.text });
  });

  test('two first texts at once do not both win either', async () => {
    const [els, nadia] = await Promise.all([put('els', 'barriers', 0, 'Eén.'), put('nadia', 'barriers', 0, 'Twee.')]);
    expect([els.status, nadia.status].sort()).toEqual([200, 409]);
  });

  test('a client cannot approve or draft, also not with a body that makes no sense', async () => {
    expect((await post('nadia', 'network', 'approve', { version: 2 })).status).toBe(403);
    expect((await post('nadia', 'network', 'approve', { version: 'x' })).status).toBe(403);
    expect((await post('nadia', 'motives', 'draft', {})).status).toBe(403);
  });

  test('a counsellor cannot accept in the client’s place', async () => {
    expect((await post('els', 'motives', 'accept', { version: 3 })).status).toBe(403);
  });

  test('another client’s plan is not there, and a stand-in’s is', async () => {
    for (const who of ['yusuf', 'an'] as const) {
      expect(await house.call<Refused>(who, 'GET', '')).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect((await put(who, 'motives', 3, 'Van mij.')).status).toBe(404);
    }
    expect((await house.call('nadia', 'GET', '', undefined, house.otherTrajectory)).status).toBe(404);
    expect((await house.call('tom', 'GET', '')).status).toBe(200);
  });

  test('a supervisor and an administrator see no plan', async () => {
    for (const who of ['veerle', 'karim'] as const) {
      for (const path of ['', '/evidence', '/sections/motives/versions', '/export.pdf']) expect((await house.call(who, 'GET', path)).status).toBe(403);
    }
  });

  test('what is no trajectory and no section does not exist, and a body that does not fit names its field', async () => {
    expect((await house.call('els', 'GET', '', undefined, 'geen-id')).status).toBe(404);
    expect((await post('els', 'hobbies', 'draft')).status).toBe(404);
    expect(await post<Refused>('els', 'motives', 'return', { version: 3, reason: '  ' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-input', params: { field: 'reason' } },
    });
  });

  test('a returned section cannot be approved without a new draft or an edit', async () => {
    await post('els', 'qualities', 'draft');
    const returned = await post('els', 'qualities', 'return', { version: 1, reason: 'Nog te mager: vraag naar een voorbeeld.' });
    expect(returned.body).toMatchObject({ status: 'returned', version: 1, returnReason: 'Nog te mager: vraag naar een voorbeeld.' });
    expect(await post<Refused>('els', 'qualities', 'approve', { version: 1 })).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    expect(JSON.stringify(await house.trailOf('qualities'))).not.toContain('mager');
    expect((await post('els', 'qualities', 'draft')).body).toMatchObject({ status: 'submitted', returnReason: null });
  });

  test('a new draft keeps the sentence a person wrote and replaces only the machine’s', async () => {
    const before = await read('els', 'qualities');
    const edited = await put('els', 'qualities', before.version, `${before.text} In de sessie gaf ik daar drie voorbeelden van.`);
    await house.says('Ik leer snel.');
    await house.says('Ik heb veel geduld met mensen.');
    const redrafted = await post('els', 'qualities', 'draft');
    expect(redrafted.body.version).toBe(edited.body.version + 1);
    expect(redrafted.body.sentences.filter(({ origin }) => origin === 'counsellor').map(({ text }) => text)).toEqual([
      'In de sessie gaf ik daar drie voorbeelden van.',
    ]);
    expect(redrafted.body.text).toContain('geduld');
    expect(redrafted.body.sentences.every(({ origin, evidence }) => origin !== 'machine' || evidence.length > 0)).toBe(true);
  });

  test('an approved section is not drafted over', async () => {
    expect(await post<Refused>('els', 'motives', 'draft')).toMatchObject({ status: 409, body: { code: 'not-in-this-state', params: { status: 'approved' } } });
  });

  test('where the client said nothing that fits, nothing is drafted', async () => {
    expect(await post<Refused>('els', 'followUp', 'draft')).toMatchObject({ status: 422, body: { code: 'nothing-to-draft' } });
    expect(await read('els', 'followUp')).toMatchObject({ status: 'empty', version: 0 });
  });

  test('a message in crisis, and an insight that rests on it, never feed a draft', async () => {
    const dark = await house.says('Thuis slaat hij mij. Ik kies voor een opleiding tot leerkracht.');
    await house.raises(dark, 'domestic-violence', 'urgent', 'Thuis slaat hij mij.');
    await house.db.asSystem(house.organisation, 'test', (tx) =>
      tx.query(
        `insert into insight (organisation_id, trajectory_id, text, competency, message_ids, status) values ($1, $2, 'Ik kies voor mezelf.', 'careerControl', $3, 'confirmed')`,
        [house.organisation, house.trajectory, [dark]],
      ),
    );
    expect((await post('els', 'choices', 'draft')).body.text ?? '').not.toMatch(/slaat|leerkracht|mezelf/);
    expect((await post<Refused>('els', 'learning', 'draft')).status).toBe(422);
  });

  test('the client’s own draft is submitted by the client; an empty one cannot be', async () => {
    expect(await put('nadia', 'learning', 0, 'Ik wil Frans leren.\nDat doe ik in de avondschool.')).toMatchObject({
      status: 200,
      body: { status: 'draft', text: 'Ik wil Frans leren.\nDat doe ik in de avondschool.' },
    });
    expect((await post('nadia', 'learning', 'submit')).body).toMatchObject({ status: 'submitted', may: ['plan:edit'] });
    await put('nadia', 'careerTarget', 0, 'Iets.');
    await put('nadia', 'careerTarget', 1, '');
    expect(await post<Refused>('nadia', 'careerTarget', 'submit')).toMatchObject({
      status: 409,
      body: { code: 'not-in-this-state', params: { status: 'empty' } },
    });
  });

  test('items of a goal are drafted, edited and kept', async () => {
    await house.says('Tegen september wil ik een dag per week opleidingen geven.');
    const drafted = await post('els', 'goals', 'draft');
    expect(drafted.body.items).toMatchObject([
      { id: expect.any(String), text: 'Tegen september wil ik een dag per week opleidingen geven.', when: 'tegen september' },
    ]);
    const items = [{ ...drafted.body.items[0], doneWhen: 'de eerste opleiding gegeven is' }];
    expect((await put('els', 'goals', drafted.body.version, drafted.body.text, items)).body).toMatchObject({
      version: drafted.body.version + 1,
      items: [{ id: drafted.body.items[0]?.id, doneWhen: 'de eerste opleiding gegeven is' }],
    });
  });

  test('the career question on file opens its section, and is its evidence', async () => {
    await house.db.asSystem(house.organisation, 'test', (tx) =>
      tx.query('update trajectory set career_question = $3 where organisation_id = $1 and id = $2', [
        house.organisation,
        house.trajectory,
        seal('Wil ik in de logistiek blijven?'),
      ]),
    );
    const drafted = await post('els', 'careerQuestion', 'draft');
    expect(drafted.body.sentences[0]).toMatchObject({ text: 'Wil ik in de logistiek blijven?', evidence: [{ kind: 'session-note', id: house.trajectory }] });
    const { body } = await house.call<{ kind: string; text: string }[]>('nadia', 'GET', '/evidence');
    expect(body).toContainEqual({ kind: 'session-note', id: house.trajectory, text: 'Wil ik in de logistiek blijven?' });
  });

  test('an insight counts once the client confirmed it', async () => {
    const propose = (text: string, status: string) =>
      house.db.asSystem(house.organisation, 'test', (tx) =>
        tx.query(`insert into insight (organisation_id, trajectory_id, text, competency, message_ids, status) values ($1, $2, $3, 'careerControl', $4, $5)`, [
          house.organisation,
          house.trajectory,
          text,
          [twelveYears],
          status,
        ]),
      );
    await propose('Ik vraag iets liever eerst op mail.', 'proposed');
    expect((await post<Refused>('els', 'careerControl', 'draft')).status).toBe(422);
    await propose('Ik beslis graag zelf hoe mijn week eruitziet.', 'confirmed');
    expect((await post('els', 'careerControl', 'draft')).body).toMatchObject({
      text: 'Ik beslis graag zelf hoe mijn week eruitziet.',
      sentences: [{ evidence: [{ kind: 'insight' }] }],
    });
  });

  test('evidence is one call away; what was erased is left out and the sentence stays', async () => {
    const before = (await house.call<{ id: string; kind: string; text: string }[]>('nadia', 'GET', '/evidence')).body;
    const mine = (await read('nadia', 'goals')).sentences[0]?.evidence[0]?.id ?? '';
    expect(before.find(({ id }) => id === mine)?.text).toContain('Tegen september');
    await house.erases(mine);
    const after = (await house.call<{ id: string }[]>('nadia', 'GET', '/evidence')).body;
    expect(after.map(({ id }) => id)).not.toContain(mine);
    expect((await read('nadia', 'goals')).text).toContain('een dag per week');
    expect((await post<Refused>('els', 'goals', 'draft')).status).toBe(422);
  });

  test('only approved text leaves; the working copy is the client’s alone', async () => {
    const exported = await house.call('els', 'GET', '/export.pdf');
    expect(exported.status).toBe(200);
    expect(new TextDecoder('latin1').decode(exported.bytes.slice(0, 5))).toBe('%PDF-');
    expect((await house.call('nadia', 'GET', '/working-copy.pdf')).status).toBe(200);
    expect((await house.call('els', 'GET', '/working-copy.pdf')).status).toBe(403);
    expect(await house.call<Refused>('yusuf', 'GET', '/export.pdf', undefined, house.otherTrajectory)).toMatchObject({
      status: 409,
      body: { code: 'not-in-this-state' },
    });
  });
});
