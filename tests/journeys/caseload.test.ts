// Forty clients are as quick to open as four: what a counsellor's screens ask of the database does not grow with how many people they guide.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { countingApp, doorsOfCaseload } from '../support/caseload-doors.ts';
import { writeCaseload } from '../support/write-caseload.ts';

describeOnBoth('a caseload', (kind) => {
  let koers: TestKoers;
  let counsellor: Visitor;
  let doors: ReturnType<typeof doorsOfCaseload>;
  let look: ReturnType<typeof countingApp>;
  const until = new Date();
  beforeAll(async () => {
    koers = await startKoers(kind);
    counsellor = await koers.enter('counsellor');
    doors = doorsOfCaseload(until);
    look = countingApp(koers.deps);
  });
  afterAll(() => koers?.stop());

  const add = (clients: number, from: number) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      writeCaseload(tx, { counsellorId: demoPeople.els, standInId: demoPeople.karim, clients, until, from }),
    );
  async function measured(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const [name, path] of Object.entries(doors)) {
      // The first look at a brief is noted; the second is the same as any after it.
      await look(counsellor.cookie, path);
      const { status, queries } = await look(counsellor.cookie, path);
      expect(status, path).toBe(200);
      counts[name] = queries;
    }
    return counts;
  }

  it('asks as many queries of the database for thirty clients as for ten', async () => {
    await add(6, 0);
    const few = await measured();
    await add(20, 6);
    expect((await koers.call<unknown[]>(counsellor, 'GET', '/api/trajectories')).body.length).toBeGreaterThan(28);
    expect(await measured()).toEqual(few);
    for (const count of Object.values(few)) expect(count).toBeLessThan(40);
  });
});
