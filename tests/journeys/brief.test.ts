// The brief before a session, through its door, on both databases.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { readBrief } from '../../server/desk/read-brief.ts';
import { openSession } from '../../server/people/session.ts';
import type { Brief } from '../../server/desk/read-brief.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('the brief before a session', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let trajectoryId: string;
  const organisationId = () => koers.deps.demo?.organisationId as string;
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Row>(sql, values));
  const brief = (by = counsellor, query = '') => koers.call<Brief>(by, 'GET', `/api/trajectories/${trajectoryId}/brief${query}`);
  const visitor = async (id: string): Promise<Visitor> => ({
    id,
    name: '',
    cookie: `koers=${(await openSession(koers.deps.db, organisationId(), id)).cookie}`,
  });
  /** As the counsellor would open it at a moment. */
  const at = async (now: Date) => {
    const person = { id: counsellor.id, organisationId: organisationId(), role: 'counsellor', name: '', language: 'nl' } as unknown as Parameters<
      typeof readBrief
    >[1];
    return readBrief(koers.deps, person, trajectoryId, null, now);
  };

  beforeAll(async () => {
    koers = await startKoers(kind);
    [client, counsellor] = [await koers.enter('client'), await koers.enter('counsellor')];
    trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id as string;
    await system(`delete from homework where trajectory_id = $1`, [trajectoryId]);
    await system(`delete from logbook_entry where trajectory_id = $1`, [trajectoryId]);
  });
  afterAll(() => koers?.stop());

  it('opens for the counsellor and who stands in, for nobody else', async () => {
    expect((await brief()).status).toBe(200);
    expect((await brief(await visitor(demoPeople.karim))).status).toBe(200);
    for (const role of ['client', 'supervisor', 'admin'] as const) expect((await brief(await koers.enter(role))).status).toBe(403);
    const [stranger] = await system<{ id: string }>(
      `insert into person (organisation_id, role, name) values ($1, 'counsellor', 'Iemand anders') returning id`,
      [organisationId()],
    );
    expect((await brief(await visitor(stranger?.id as string))).status).toBe(404);
  });

  it('leaves a record that the client can read', async () => {
    const person = { id: client.id, organisationId: organisationId(), role: 'client' } as const;
    const looks = await koers.deps.db.asPerson(person, (tx) => tx.query(`select 1 from trail where action = 'brief:read' and person_id = $1`, [counsellor.id]));
    expect(looks.length).toBeGreaterThan(0);
  });

  it('begins where the last one ended, says the same when it is opened again that day, and looks from a day when asked', async () => {
    const [mark] = await system<{ at: Date }>(`select max(at) as at from trail where action = 'brief:read' and person_id = $1 and trajectory_id = $2`, [
      counsellor.id,
      trajectoryId,
    ]);
    const later = (hours: number) => new Date((mark as { at: Date }).at.getTime() + hours * 3600_000);
    const first = (await brief()).body;
    expect(first.sinceIs).toBe('last-brief');
    // An hour later it begins where it began: the story's own preparation, eleven days ago.
    expect((await at(later(1))).since.toISOString()).toBe(first.since);
    const others = (await koers.call<{ id: string; clientName: string }[]>(counsellor, 'GET', '/api/trajectories')).body;
    const bram = others.find(({ clientName }) => clientName === 'Bram')?.id;
    expect((await koers.call<Brief>(counsellor, 'GET', `/api/trajectories/${bram}/brief`)).body.sinceIs).toBe('begin');
    const [latest] = await system<{ at: Date }>(`select max(at) as at from trail where action = 'brief:read' and person_id = $1 and trajectory_id = $2`, [
      counsellor.id,
      trajectoryId,
    ]);
    expect(await at(later(14 * 24))).toMatchObject({ sinceIs: 'last-brief', since: latest?.at });
    expect((await brief(counsellor, '?since=2026-01-01')).body).toMatchObject({ sinceIs: 'date', since: '2026-01-01T00:00:00.000Z' });
    expect((await brief(counsellor, '?since=gisteren')).status).toBe(400);
  });

  it('shows what the client shows, and nothing that is private', async () => {
    const write = (text: string, isShared: boolean, energy: number | null = null) =>
      koers.call(client, 'POST', `/api/trajectories/${trajectoryId}/logbook`, { text, onDay: '2026-11-20', energy, isShared });
    await write('Een dag met de nieuwe collega, zalig.', true, 9);
    await write('De hele dag papieren.', true, 2);
    await write('Dit is van mij.', false, 1);
    const { body, text } = await brief();
    expect(body.logbook.map(({ energy }) => energy).sort()).toEqual([2, 9]);
    expect(text).not.toContain('Dit is van mij');
  });

  it('shows homework that is open, late, done or left, and asks about what was left in the client’s own words', async () => {
    const give = (gift: object) => koers.call<{ id: string }>(counsellor, 'POST', `/api/trajectories/${trajectoryId}/homework`, gift);
    const left = (await give({ text: 'Bel je oude ploegbaas.' })).body;
    await give({ text: 'Schrijf je week op.', dueOn: '2026-01-05' });
    await koers.call(client, 'POST', `/api/homework/${left.id}/not-done`, { reason: 'Ik vond de moed niet.' });
    const { body } = await brief();
    expect(body.homework.map(({ title, status, isOverdue }) => [title, status, isOverdue]).sort()).toEqual([
      ['Bel je oude ploegbaas.', 'not-done', false],
      ['Schrijf je week op.', 'open', true],
    ]);
    expect(body.questions.length).toBeLessThanOrEqual(3);
    expect(body.questions.every(({ evidence }) => evidence.length > 0 && evidence.every(({ id, text }) => id && text))).toBe(true);
    const found = body.questions.find(({ rule }) => rule === 'homework-left');
    expect(found).toMatchObject({ about: 'Bel je oude ploegbaas.', evidence: [{ kind: 'homework', id: left.id, text: 'Ik vond de moed niet.' }] });
  });

  it('leads from a signal to the message it stands in', async () => {
    const { body } = await brief();
    for (const signal of body.signals.filter(({ messageId }) => messageId !== null)) {
      const messages = await koers.call<{ id: string; text: string }[]>(counsellor, 'GET', `/api/conversations/${signal.conversationId}/messages`);
      expect(messages.body.find(({ id }) => id === signal.messageId)?.text).toContain(signal.quote);
    }
    expect(body.signals.length).toBeGreaterThan(0);
  });
});
