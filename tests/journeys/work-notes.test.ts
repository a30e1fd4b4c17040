// Work notes: for whoever wrote them alone, gone when guidance closes, and in what a client gets who asks for everything held about them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople, type PersonKey, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import type { OwnData } from '../../server/rights/export-own-data.ts';
import type { ShownNote, ShownNotes } from '../../server/work-notes/keep-work-note.ts';
import { forgetNotes } from '../../server/work-notes/forget-notes.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };

describeOnBoth('work notes', (kind) => {
  let koers: TestKoers;
  const people = {} as Record<PersonKey, Visitor>;
  const trajectoryId = trajectoryIdOf('nadia');
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const door = (id: string, of = trajectoryId) => `/api/trajectories/${of}/work-notes${id && `/${id}`}`;
  const write = (who: PersonKey, id: string, version: number, text: string, of = trajectoryId) =>
    koers.call<ShownNote & Refused>(people[who], 'PUT', door(id, of), { version, text });
  const notesOf = async (who: PersonKey, of = trajectoryId) => (await koers.call<ShownNotes>(people[who], 'GET', door('', of))).body.notes;
  const system = <T extends object>(text: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(text, values));
  const countIn = async (of: string) => (await system('select 1 from work_note where trajectory_id = $1', [of])).length;

  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const key of Object.keys(demoPeople) as PersonKey[])
      people[key] = { id: demoPeople[key], name: key, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), demoPeople[key])).cookie}` };
    await system('delete from work_note');
  });
  afterAll(() => koers?.stop());

  it('are saved while somebody types, once however often a save is sent', async () => {
    const id = crypto.randomUUID();
    expect(await write('els', id, 0, 'Kijkt weg als het over de ploegbaas gaat.')).toMatchObject({ status: 200, body: { id, version: 1 } });
    expect(await write('els', id, 0, 'Kijkt weg als het over de ploegbaas gaat.')).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await write('els', id, 1, 'Kijkt weg als het over de ploegbaas gaat. Volgende keer rustig op terugkomen.')).toMatchObject({ body: { version: 2 } });
    expect(await write('els', id, 1, 'Van een ander tabblad.')).toMatchObject({ status: 409, body: { code: 'stale-version', params: { version: 2 } } });
    expect(await notesOf('els')).toMatchObject([{ id, version: 2, text: expect.stringMatching(/rustig op terugkomen/) }]);
  });

  it('are there for nobody else: no stand-in, no supervisor, no client, no administrator', async () => {
    const [note] = await notesOf('els');
    // Karim stands in for Els and reads the whole file.
    expect((await koers.call(people.karim, 'GET', `/api/trajectories/${trajectoryId}/insights`)).status).toBe(200);
    expect(await notesOf('karim')).toEqual([]);
    expect((await write('karim', note?.id ?? '', 2, 'Overschreven.')).status).toBe(409);
    expect((await write('karim', note?.id ?? '', 0, 'Overschreven.')).status).toBe(404);
    expect((await koers.call(people.karim, 'DELETE', `/api/work-notes/${note?.id}`)).status).toBe(404);
    for (const who of ['nadia', 'lieve', 'tom'] as const) {
      expect((await koers.call(people[who], 'GET', door(''))).status).toBe(403);
      expect((await write(who, crypto.randomUUID(), 0, 'x')).status).toBe(403);
      expect((await koers.call(people[who], 'GET', '/api/work-notes')).status).toBe(403);
    }
    // Also where every route would be wrong.
    for (const [key, role] of [
      ['karim', 'counsellor'],
      ['nadia', 'client'],
      ['lieve', 'supervisor'],
      ['tom', 'admin'],
    ] as const) {
      const seen = await koers.deps.db.asPerson({ id: demoPeople[key], organisationId: organisationId(), role }, async (tx) => [
        ...(await tx.query('select 1 from work_note')),
        ...(await tx.query(`delete from work_note returning 1`)),
      ]);
      expect(seen).toEqual([]);
    }
    expect((await notesOf('els')).map(({ text }) => text)).toEqual([note?.text]);
  });

  it('come with what a client gets who asks for everything, and with that only', async () => {
    await write('karim', crypto.randomUUID(), 0, 'Als vervanger gebeld: zij wil liever wachten op Els.');
    const taken = await koers.call<OwnData>(people.nadia, 'GET', `/api/trajectories/${trajectoryId}/own-data.json`);
    expect(taken.status).toBe(200);
    const notes = taken.body.parts.workNotes as { text: string; by: string }[];
    expect(notes.map(({ by, text }) => [by, text.slice(0, 12)]).sort()).toEqual([
      ['Els Wouters', 'Kijkt weg al'],
      ['Karim Haddad', 'Als vervange'],
    ]);
    for (const part of [
      'intake',
      'contact',
      'careerQuestions',
      'conversations',
      'insights',
      'exercises',
      'homework',
      'logbook',
      'growth',
      'course',
      'plan',
      'portfolio',
      'sessions',
      'referrals',
      'trail',
    ])
      expect(taken.body.parts, part).toHaveProperty(part);
    const conversations = taken.body.parts.conversations as { messages: { text: string }[] }[];
    expect(conversations.flatMap(({ messages }) => messages).length).toBeGreaterThan(20);
    expect(JSON.stringify(taken.body)).not.toContain('"may"');
    // Nobody else takes it, and that it was taken stands in the trail.
    for (const who of ['els', 'lieve', 'tom'] as const)
      expect((await koers.call(people[who], 'GET', `/api/trajectories/${trajectoryId}/own-data.json`)).status).toBe(403);
    expect((await koers.call(people.bram, 'GET', `/api/trajectories/${trajectoryId}/own-data.json`)).status).toBe(404);
    expect(await system(`select 1 from trail where action = 'own-data:take' and trajectory_id = $1`, [trajectoryId])).toHaveLength(1);
  });

  it('stay with whoever wrote them when guidance goes to somebody else: read once more and thrown away, not written on', async () => {
    const of = trajectoryIdOf('rosa');
    const id = crypto.randomUUID();
    await write('els', id, 0, 'Rug: vraag haar zelf wat ze nog tilt.', of);
    await system('update trajectory set counsellor_id = $2, stand_in_id = $3 where id = $1', [of, demoPeople.karim, null]);
    expect(await notesOf('karim', of)).toEqual([]);
    expect((await koers.call(people.els, 'GET', door('', of))).status).toBe(404);
    expect((await write('els', id, 1, 'Nog iets.', of)).status).toBe(404);
    const left = (await koers.call<(ShownNote & { trajectoryId: string })[]>(people.els, 'GET', '/api/work-notes')).body;
    expect(left).toMatchObject([{ id, trajectoryId: of, text: 'Rug: vraag haar zelf wat ze nog tilt.' }]);
    expect((await koers.call(people.els, 'DELETE', `/api/work-notes/${id}`)).status).toBe(204);
    expect((await koers.call(people.els, 'DELETE', `/api/work-notes/${id}`)).status).toBe(404);
    expect((await koers.call<unknown[]>(people.els, 'GET', '/api/work-notes')).body).toEqual([]);
  });

  it('are gone when guidance closes, also those of a stand-in, and none is written after', async () => {
    await system(`update signal set status = 'resolved' where trajectory_id = $1 and level = 'crisis'`, [trajectoryId]);
    expect(await countIn(trajectoryId)).toBe(2);
    expect((await koers.call(people.els, 'POST', `/api/trajectories/${trajectoryId}/course/close`, { note: '' })).status).toBe(200);
    expect(await countIn(trajectoryId)).toBe(0);
    expect(await write('els', crypto.randomUUID(), 0, 'Nog iets.')).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    const taken = await koers.call<OwnData>(people.nadia, 'GET', `/api/trajectories/${trajectoryId}/own-data.json`);
    expect(taken.body.parts.workNotes).toEqual([]);
    // Taken up again, the page is empty and can be written on.
    await koers.call(people.els, 'POST', `/api/trajectories/${trajectoryId}/course/resume`, { reason: 'De opleiding gaat niet door.' });
    expect(await notesOf('els')).toEqual([]);
    expect((await write('els', crypto.randomUUID(), 0, 'Opnieuw begonnen.')).status).toBe(200);
  });

  it('of aftercare go on the first round after it ended', async () => {
    // Sofie is in aftercare, with Karim.
    const of = trajectoryIdOf('sofie');
    expect((await write('karim', crypto.randomUUID(), 0, 'Belt als de stage begint.', of)).status).toBe(200);
    expect(await forgetNotes(koers.deps, organisationId())).toBe(0);
    await system(`update aftercare set ends_on = current_date - 2 where trajectory_id = $1`, [of]);
    expect((await write('karim', crypto.randomUUID(), 0, 'Te laat.', of)).status).toBe(409);
    expect(await forgetNotes(koers.deps, organisationId())).toBe(1);
    expect(await countIn(of)).toBe(0);
    expect(await system(`select 1 from trail where action = 'work-note:forget' and trajectory_id = $1`, [of])).toHaveLength(1);
  });
});
