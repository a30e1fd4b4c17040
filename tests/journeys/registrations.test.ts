// What a centre shows its responsible body: everybody's sessions in one table, for whoever answers for the centre, and a line in the trail.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('registrations of a centre', (kind) => {
  let koers: TestKoers;
  const who = {} as Record<'client' | 'counsellor' | 'supervisor' | 'admin', Visitor>;
  const period = 'from=2020-01-01&to=2100-01-01';
  const system = <T extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<T>(sql, values));
  const table = async (visitor: Visitor, query = period) => {
    const answer = await fetch(`${koers.url}/api/registrations/organisation.csv?${query}`, { headers: { cookie: visitor.cookie } });
    return { status: answer.status, lines: (await answer.text()).replace('\ufeff', '').trim().split(/\r?\n/) };
  };

  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const role of ['client', 'counsellor', 'supervisor', 'admin'] as const) who[role] = await koers.enter(role);
  });
  afterAll(() => koers?.stop());

  it('holds what every counsellor delivered, once each, with names and numbers and nothing of what was said', async () => {
    const held = await system<{ id: string; minutes: number }>(
      `select s.id, s.held_minutes as minutes from guidance_session s join registration r on r.organisation_id = s.organisation_id and r.session_id = s.id where s.status = 'held'`,
    );
    const { status, lines } = await table(who.admin);
    expect(status).toBe(200);
    const [head, ...rows] = lines;
    expect(head?.split(';').length).toBeGreaterThan(8);
    expect(rows).toHaveLength(held.length);
    for (const { id } of held) expect(rows.filter((row) => row.includes(id))).toHaveLength(1);
    for (const name of ['Els Wouters', 'Karim Haddad', 'Nadia', 'Sofie'])
      expect(
        rows.some((row) => row.includes(name)),
        name,
      ).toBe(true);
    const noted = await system<{ lines: string }>('select lines from session_record');
    expect(noted.length).toBeGreaterThan(0);
    for (const record of noted) expect(lines.join('\n')).not.toContain(record.lines.split('\n')[0]);
    const counted = await koers.call<{ sessions: number; minutes: number }>(who.admin, 'GET', `/api/registrations/organisation?${period}`);
    expect(counted.body).toMatchObject({ sessions: held.length, minutes: held.reduce((sum, { minutes }) => sum + minutes, 0) });
  });

  it('is for whoever answers for the centre alone, and every time it is taken stands in the trail', async () => {
    for (const role of ['client', 'counsellor', 'supervisor'] as const) {
      expect((await table(who[role])).status).toBe(403);
      expect((await koers.call(who[role], 'GET', `/api/registrations/organisation?${period}`)).status).toBe(403);
    }
    const before = await system(`select 1 from trail where action = 'registration:export'`);
    await table(who.admin, 'from=2021-02-01&to=2021-02-28');
    const after = await system<{ person_id: string; detail: { from: string; rows: number } }>(
      `select person_id, detail from trail where action = 'registration:export' order by id`,
    );
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ person_id: who.admin.id, detail: { from: '2021-02-01', rows: 0 } });
    // The administrator reads the table and still no session.
    expect((await koers.call(who.admin, 'GET', `/api/sessions?from=2026-01-01&to=2026-01-31`)).status).toBe(403);
  });

  it('of a period that ends before it begins is refused', async () => {
    expect((await table(who.admin, 'from=2026-03-01&to=2026-02-01')).status).toBe(400);
    expect((await table(who.admin, 'from=gisteren&to=2026-02-01')).status).toBe(400);
  });
});
