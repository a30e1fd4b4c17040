// A client erases a conversation: every word of it goes, wherever it lay; what a person has still to look at does not go unseen.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople, type PersonKey, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('erasing a conversation', (kind) => {
  let koers: TestKoers;
  const people = {} as Record<PersonKey, Visitor>;
  const trajectoryId = trajectoryIdOf('nadia');
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const call = <T = { code: string; params?: object }>(who: PersonKey, method: string, path: string, body?: unknown) =>
    koers.call<T>(people[who], method, path, body);
  const system = <T extends object>(text: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(text, values));
  const erase = (id: string, who: PersonKey = 'nadia') => call(who, 'DELETE', `/api/conversations/${id}`);
  const talk = async (...texts: string[]) => {
    const { id } = (await call<{ id: string }>('nadia', 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(people.nadia, id);
    for (const text of texts) await tab.ask(text);
    await tab.close();
    return id;
  };
  /** Every table that the system reads, with the rows that hold these words. */
  const tablesWith = async (words: string) => {
    const tables = await system<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')`,
    );
    const found: string[] = [];
    for (const { name } of tables)
      if ((await system(`select 1 from ${name} t where t::text ilike '%' || $1 || '%' limit 1`, [words])).length > 0) found.push(name);
    return found;
  };

  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const key of Object.keys(demoPeople) as PersonKey[])
      people[key] = { id: demoPeople[key], name: key, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), demoPeople[key])).cookie}` };
  });
  afterAll(() => koers?.stop());

  it('takes every word along, with what was judged and summed up of it, and the reply that mirrored them', async () => {
    const id = await talk('Ik zou graag orgels herstellen in oude kerken.', 'Dat deed ik vroeger met nonkel Odilon.');
    await call('nadia', 'POST', `/api/conversations/${id}/close`);
    await expect.poll(() => system('select 1 from evaluation where conversation_id = $1', [id])).not.toEqual([]);
    expect(await tablesWith('orgels herstellen')).toContain('message');
    // What the client made theirs is theirs to throw away where it stands; here nothing of it was.
    for (const { id: insight } of await system<{ id: string }>(`select id from insight where text ilike '%orgel%' or text ilike '%odilon%'`))
      expect((await call('nadia', 'DELETE', `/api/insights/${insight}`)).status).toBe(204);
    await system(`delete from career_question where text ilike '%orgel%'`);
    expect((await erase(id)).status).toBe(204);
    expect(await tablesWith('orgels herstellen')).toEqual([]);
    expect(await tablesWith('nonkel Odilon')).toEqual([]);
    expect((await call('nadia', 'GET', `/api/conversations/${id}/messages`)).status).toBe(404);
    expect((await call('els', 'GET', `/api/conversations/${id}/messages`)).status).toBe(404);
    expect((await erase(id)).status).toBe(404);
    for (const table of ['message', 'frame', 'turn', 'evaluation', 'audit_item', 'judge_run', 'conversation_figure', 'conversation_summary'])
      expect(await system(`select 1 from ${table} where conversation_id = $1`, [id]), table).toEqual([]);
    expect(await system(`select 1 from trail where action = 'conversation:erase' and object_id = $1 and person_id = $2`, [id, demoPeople.nadia])).toHaveLength(
      1,
    );
  });

  it('waits while a person has still to look, and afterwards keeps that they did, without the words', async () => {
    const id = await talk('Mijn ploegbaas slaat mij soms als er niemand kijkt.');
    const raised = await system<{ id: string }>('select id from signal where conversation_id = $1', [id]);
    expect(raised.length).toBeGreaterThan(0);
    expect(await erase(id)).toMatchObject({ status: 409, body: { code: 'not-in-this-state', params: { state: 'looked-at' } } });
    expect(await system('select 1 from message where conversation_id = $1', [id])).not.toEqual([]);
    for (const { id: signal } of raised) {
      await call('els', 'POST', `/api/signals/${signal}/acknowledge`, {});
      expect((await call('els', 'POST', `/api/signals/${signal}/resolve`, { outcome: 'discuss', note: 'Gebeld en besproken.' })).status).toBe(200);
    }
    expect((await erase(id)).status).toBe(204);
    const kept = (await call<{ id: string; quote: string; conversationId: string | null; status: string }[]>('els', 'GET', '/api/signals?status=all')).body;
    expect(kept.find((signal) => signal.id === raised[0]?.id)).toMatchObject({ quote: '', conversationId: null, status: 'resolved' });
    expect((await call<{ id: string }[]>('nadia', 'GET', '/api/attention')).status).toBe(200);
    expect(await tablesWith('ploegbaas slaat mij')).toEqual([]);
  });

  it('marks the sentences of the plan that rest on it', async () => {
    const id = await talk('Ik help graag mensen die vastzitten met hun papieren.');
    const [message] = await system<{ id: string }>(`select id from message where conversation_id = $1 and sender = 'client'`, [id]);
    await system(
      `update plan_section set status = 'submitted', version = version + 1,
         sentences = jsonb_build_array(jsonb_build_object('text', 'Je helpt graag mensen.', 'origin', 'machine', 'evidence', jsonb_build_array(jsonb_build_object('kind', 'message', 'id', $2::text))))
       where trajectory_id = $1 and section = 'qualities'`,
      [trajectoryId, message?.id],
    );
    type Plan = { sections: { section: string; sentences: { evidenceGone?: boolean }[] }[] };
    const sentence = async () =>
      (await call<Plan>('els', 'GET', `/api/trajectories/${trajectoryId}/plan`)).body.sections.find(({ section }) => section === 'qualities')?.sentences[0];
    expect((await sentence())?.evidenceGone ?? false).toBe(false);
    expect((await erase(id)).status).toBe(204);
    expect((await sentence())?.evidenceGone).toBe(true);
  });

  it('is for the client alone', async () => {
    const id = await talk('Nog een gewoon gesprek over mijn rooster.');
    for (const who of ['els', 'karim', 'lieve', 'tom'] as const) expect((await erase(id, who)).status).toBe(403);
    expect((await erase(id, 'bram')).status).toBe(404);
    expect((await call('nadia', 'GET', `/api/conversations/${id}/messages`)).status).toBe(200);
  });

  it('moves an exercise that was last played there to another conversation, with its answers', async () => {
    const [run] = await system<{ id: string; conversation_id: string }>('select id, conversation_id from exercise_run where trajectory_id = $1 limit 1', [
      trajectoryId,
    ]);
    const from = run?.conversation_id ?? '';
    await system(`update signal set status = 'resolved', resolved_at = now() where conversation_id = $1`, [from]);
    const answers = (await system('select 1 from exercise_answer where run_id = $1', [run?.id])).length;
    expect((await erase(from)).status).toBe(204);
    const [moved] = await system<{ conversation_id: string }>('select conversation_id from exercise_run where id = $1', [run?.id]);
    expect(moved?.conversation_id).not.toBe(from);
    expect((await system('select 1 from exercise_answer where run_id = $1', [run?.id])).length).toBe(answers);
  });
});
