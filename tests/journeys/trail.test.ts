// Who did what, through the doors: pages and filters for supervisor and administrator, a check that names a changed row, and a table whose taking is itself recorded.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { OpenDatabase } from '../../server/db/open.ts';
import type { Check } from '../../server/trail/check-store.ts';
import type { TrailRow } from '../../server/trail/read-store.ts';
import type { TrailStanding } from '../../server/trail/read-trail.ts';
import { sealAll } from '../support/seal-all.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('the trail', (kind) => {
  let koers: TestKoers;
  let supervisor: Visitor;
  let admin: Visitor;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const rows = async (query: string, visitor = supervisor) => (await koers.call<TrailRow[]>(visitor, 'GET', `/api/trail?${query}`)).body;
  const standing = async () => (await koers.call<TrailStanding>(supervisor, 'GET', '/api/trail/standing')).body;
  beforeAll(async () => {
    koers = await startKoers(kind);
    supervisor = await koers.enter('supervisor');
    admin = await koers.enter('admin');
    await sealAll(koers.deps.db, organisationId());
  });
  afterAll(() => koers?.stop());

  it('is read a page at a time, newest first, and every row once', async () => {
    // The house goes on meanwhile: what was there when the reading began must all be read.
    const there = await koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<{ id: string }>('select t.id::text from trail t'));
    const seen: string[] = [];
    for (let before = ''; ; ) {
      const page = await rows(`before=${before}`);
      seen.push(...page.map(({ id }) => id));
      if (page.length < 50) break;
      before = page.at(-1)?.id ?? '';
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(there.filter(({ id }) => !seen.includes(id))).toEqual([]);
  });

  it('is looked at by the house itself, without anybody asking', async () => {
    await vi.waitFor(async () => expect((await standing()).night).toMatchObject({ found: 0, done: true, startedBy: null }), { timeout: 20_000, interval: 200 });
    expect((await standing()).headMailedAt).toBeNull();
  });

  it('is looked through by person, action, object, period, and who read', async () => {
    const [one] = await rows('reads=yes');
    if (!one) throw new Error('somebody read something in the story');
    expect(one.action).toMatch(/:read$/);
    for (const query of [`person=${one.personId}`, `action=${one.action}`, `object=${one.objectId}`, `type=${one.objectType}`]) {
      const found = await rows(query);
      expect(found.length).toBeGreaterThan(0);
      const [key, value] = query.split('=') as [string, string];
      const field = { person: 'personId', action: 'action', object: 'objectId', type: 'objectType' }[key] as keyof TrailRow;
      expect(found.every((row) => row[field] === value)).toBe(true);
    }
    expect(await rows('from=2001-01-01&until=2001-12-31')).toEqual([]);
    for (const wrong of ['person=els', 'from=gisteren', 'before=x', 'action=%27'])
      expect((await koers.call(supervisor, 'GET', `/api/trail?${wrong}`)).status).toBe(400);
  });

  it('names no client to a supervisor, and staff by name', async () => {
    const all = await rows('');
    const named = new Set((await rows('reads=yes')).map(({ personName }) => personName));
    expect([...named].some((name) => name !== null)).toBe(true);
    expect(all.filter(({ role }) => role === 'client').every(({ personName }) => personName === null)).toBe(true);
  });

  it('is checked in pieces and found whole; the check itself is in it', async () => {
    const check = (await koers.call<Check>(admin, 'POST', '/api/trail/checks', {})).body;
    expect(check).toMatchObject({ done: true, found: 0 });
    expect((await standing()).finished).toMatchObject({ id: check.id, found: 0 });
    expect((await rows('action=trail:verify'))[0]?.personId).toBe(admin.id);
    // Going on with one that is done says what it said.
    expect((await koers.call<Check>(admin, 'POST', `/api/trail/checks/${check.id}/go-on`)).body).toMatchObject({ id: check.id, done: true });
  });

  it('gives a head to keep, and says when it is not found again', async () => {
    const { head } = await standing();
    expect((await koers.call<Check>(admin, 'POST', '/api/trail/checks', { head })).body.found).toBe(0);
    const other = head?.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    expect((await koers.call<Check>(admin, 'POST', '/api/trail/checks', { head: other })).body.findings).toMatchObject([{ kind: 'rewritten' }]);
    expect((await koers.call(admin, 'POST', '/api/trail/checks', { head: 'zomaar iets' })).status).toBe(400);
  });

  it('is taken along as a table of what fits, which is recorded', async () => {
    const csv = await koers.call(admin, 'GET', '/api/trail/export.csv?reads=yes');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const lines = csv.text.trimEnd().split('\r\n');
    expect(lines[0]).toContain('id;at;person');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(1).every((line) => /:read;/.test(line))).toBe(true);
    expect((await rows('action=trail:export'))[0]).toMatchObject({ personId: admin.id, detail: { readsOnly: true } });
  });

  it('names the row that somebody changed in the database itself', async () => {
    const client = await (koers.deps.db as OpenDatabase).pool.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(`update trail set reason = 'niets' where id = (select min(trail_id) from trail_seal)`);
      await client.query('commit');
    } finally {
      client.release();
    }
    const check = (await koers.call<Check>(supervisor, 'POST', '/api/trail/checks', {})).body;
    expect(check.findings).toMatchObject([{ kind: 'changed', place: 1 }]);
  });
});
