// The plan leaves by every door: as PDF and as Word, whole or a part of it, for oneself or for who inspects it.
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth } from '../support/koers.ts';
import { openPlanHouse, type PlanHouse } from '../support/plan-house.ts';

type Section = { version: number; items: { id: string }[] };
type Refused = { code: string; params: Record<string, unknown> };
const docx = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
const startOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.slice(0, 4));

describeOnBoth('the plan on paper', (kind) => {
  let house: PlanHouse;
  /** The client writes, the counsellor approves, the client accepts. */
  const settle = async (section: string, text: string, items?: object[]): Promise<Section> => {
    const { version } = (await house.call<Section>('nadia', 'PUT', `/sections/${section}`, { version: 0, text, ...(items && { items }) })).body;
    expect((await house.call('nadia', 'POST', `/sections/${section}/submit`)).status).toBe(200);
    expect((await house.call('els', 'POST', `/sections/${section}/approve`, { version })).status).toBe(200);
    return (await house.call<Section>('nadia', 'POST', `/sections/${section}/accept`, { version })).body;
  };
  beforeAll(async () => {
    house = await openPlanHouse(kind);
    await settle('motives', 'Ik leg graag iets uit. Thuis is het nu moeilijk. Ik wil rust.');
    await settle('actions', 'Ik bel Mieke.', [{ text: 'Ik bel Mieke.', when: 'maandag' }]);
    await house.call('els', 'PUT', '/sections/qualities', { version: 0, text: 'Ik kan goed luisteren.' });
    expect((await house.call('nadia', 'PUT', '/sections/motives/private', { version: 1, sentences: [1] })).status).toBe(200);
  });
  afterAll(() => house?.close());

  it('is a PDF or a Word document, in name and in nature, and no file name says whose it is', async () => {
    for (const who of ['nadia', 'els', 'tom'] as const) {
      expect(startOf((await house.call(who, 'GET', '/export.pdf')).bytes)).toBe('%PDF');
      expect(startOf((await house.call(who, 'GET', '/export.docx')).bytes)).toBe('PK\u0003\u0004');
    }
    const names = await Promise.all(
      ['/export.docx', '/export.pdf?part=action', '/export.docx?part=reflection&for=inspection', '/working-copy.docx'].map(async (path) =>
        (await house.call('nadia', 'GET', path)).headers.get('content-disposition'),
      ),
    );
    expect(names).toEqual(['plan.docx', 'plan-actie.pdf', 'plan-reflectie-inzage.docx', 'werkversie.docx'].map((name) => `attachment; filename="${name}"`));
  });

  it('holds approved text only, and its part only', async () => {
    const all = await docx((await house.call('els', 'GET', '/export.docx')).bytes);
    expect(all).toContain('Ik leg graag iets uit.');
    expect(all).toContain('Ik bel Mieke.');
    expect(all).not.toContain('luisteren');
    const reflection = await docx((await house.call('els', 'GET', '/export.docx?part=reflection')).bytes);
    expect(reflection).toContain('reflectieverslag');
    expect(reflection).not.toContain('Mieke');
    const action = await docx((await house.call('els', 'GET', '/export.docx?part=action')).bytes);
    expect(action).toContain('Mieke');
    expect(action).not.toContain('Ik leg graag iets uit.');
  });

  it('leaves what the client keeps private out for who inspects, and in for the client', async () => {
    const inspected = await docx((await house.call('els', 'GET', '/export.docx?for=inspection')).bytes);
    expect(inspected).toContain('Ik leg graag iets uit. Ik wil rust.');
    expect(inspected).not.toContain('moeilijk');
    expect(await docx((await house.call('nadia', 'GET', '/export.docx')).bytes)).toContain('Thuis is het nu moeilijk.');
  });

  it('gives a working copy to the client alone, and it says that it is one', async () => {
    const copy = await docx((await house.call('nadia', 'GET', '/working-copy.docx')).bytes);
    expect(copy).toContain('Werkversie, alleen voor jezelf.');
    expect(copy).toContain('Ik kan goed luisteren.');
    for (const ending of ['pdf', 'docx']) expect((await house.call('els', 'GET', `/working-copy.${ending}`)).status).toBe(403);
  });

  it('opens for nobody else, and for no part that does not exist', async () => {
    for (const who of ['veerle', 'karim'] as const) expect((await house.call(who, 'GET', '/export.docx')).status).toBe(403);
    for (const who of ['yusuf', 'an'] as const) expect((await house.call(who, 'GET', '/export.docx')).status).toBe(404);
    expect(await house.call<Refused>('els', 'GET', '/export.docx?part=secrets')).toMatchObject({ status: 400, body: { params: { field: 'part' } } });
    expect(await house.call<Refused>('els', 'GET', '/export.pdf?for=everyone')).toMatchObject({ status: 400, body: { params: { field: 'for' } } });
    expect(await house.call<Refused>('yusuf', 'GET', '/export.docx', undefined, house.otherTrajectory)).toMatchObject({
      status: 409,
      body: { code: 'not-in-this-state' },
    });
  });

  it('is on record: who took which of it along, in which form and for whom', async () => {
    await house.call('els', 'GET', '/export.docx?part=reflection&for=inspection');
    const rows = await house.db.asSystem(house.organisation, 'test', (tx) =>
      tx.query<{ person_id: string; detail: object }>(
        `select person_id, detail from trail where organisation_id = koers_organisation() and action = 'plan:export' order by id desc limit 1`,
      ),
    );
    expect(rows).toEqual([{ person_id: house.ids.els, detail: { kind: 'plan', sections: 1, format: 'docx', part: 'reflection', for: 'inspection' } }]);
  });
});
