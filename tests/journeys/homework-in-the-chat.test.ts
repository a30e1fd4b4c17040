// Homework from the conversation: found when it is asked for, in the words of clients, and brought up once when it is due.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ExerciseView } from '../../server/conversation/wire.ts';
import { addExercise } from '../support/exercises.ts';
import { describeOnBoth, startKoers, type Tab, type TestKoers, type Visitor } from '../support/koers.ts';

const title = 'Energie op een rij';
const other = 'Wie ken ik';

describeOnBoth('homework in the conversation', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let trajectoryId: string;
  let ids: string[];
  let tab: Tab;
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<Row>(sql, values));
  const open = async () => {
    tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
  };
  const say = async (text: string): Promise<{ text: string; move: string; exercise: ExerciseView }> => {
    const { text: reply, done } = await tab.ask(text);
    return { text: reply, move: done.move, exercise: done.exercise as ExerciseView };
  };
  const give = async (gift: object) => (await koers.call<{ id: string }>(counsellor, 'POST', `/api/trajectories/${trajectoryId}/homework`, gift)).body.id;

  beforeAll(async () => {
    koers = await startKoers(kind);
    [client, counsellor] = [await koers.enter('client'), await koers.enter('counsellor')];
    trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id as string;
    ids = [await addExercise(koers, title), await addExercise(koers, other)];
    await system('delete from guidance where trajectory_id = $1', [trajectoryId]);
  });
  afterAll(() => koers?.stop());
  beforeEach(async () => {
    await system('delete from homework where trajectory_id = $1', [trajectoryId]);
    await system(`update exercise_run set status = 'stopped' where trajectory_id = $1 and status in ('running', 'paused')`, [trajectoryId]);
    await open();
    return () => tab.close();
  });

  it('begins the one exercise that is open, and it is done when the exercise is', async () => {
    const homework = await give({ exerciseId: ids[0] });
    let last = '';
    expect(await say('Ik wil mijn huiswerk doen')).toMatchObject({ move: 'exercise-step', exercise: { exerciseId: ids[0], status: 'running' } });
    for (const text of ['8', 'buiten zijn en iets met mijn handen maken', 'Op vrijdag zelf de planten verzorgen.']) last = (await say(text)).move;
    expect(last).toBe('exercise-result');
    expect((await say('Ja dat klopt')).move).toBe('exercise-result');
    expect(await system('select status from homework where id = $1', [homework])).toEqual([{ status: 'done' }]);
    const none = await say('mn huiswerk');
    expect(none.move).toBe('own-file');
    expect(none.text).toMatch(/huiswerk/i);
    expect(none.exercise).toBeUndefined();
  });

  it('names it to who asks which it was, and begins it on a yes', async () => {
    await give({ exerciseId: ids[0] });
    const asked = await say('Welk huiswerk had ik?');
    expect(asked).toMatchObject({ move: 'exercise-offer', exercise: { exerciseId: ids[0], awaits: 'offer' } });
    expect(asked.text).toContain(title);
    expect(await say('ja graag')).toMatchObject({ move: 'exercise-step', exercise: { exerciseId: ids[0], status: 'running' } });
  });

  it('names all of it where there is more, and the client picks', async () => {
    await give({ exerciseId: ids[0] });
    await give({ exerciseId: ids[1] });
    const named = await say('mijn huiswerk');
    expect(named.move).toBe('exercise-offer');
    for (const name of [title, other]) expect(named.text).toContain(name);
    expect(await say('de tweede')).toMatchObject({ move: 'exercise-step', exercise: { exerciseId: ids[1] } });
  });

  it('asks how a task went that is no exercise', async () => {
    await give({ text: 'Vraag je zus wat zij je ziet doen.' });
    const asked = await say('ik wil mijn huiswerk doen');
    expect(asked.move).toBe('own-file');
    expect(asked.text).toContain('Vraag je zus wat zij je ziet doen');
    expect(asked.text.match(/\?/g)).toHaveLength(1);
    expect((await say('Ze zei dat ik altijd blijf luisteren.')).move).not.toMatch(/^exercise|own-file/);
  });

  it('is brought up once when it is due, after there has been talk, and in no other conversation again', async () => {
    const talk = [
      'Vandaag heb ik de planning van volgende week gemaakt.',
      'Daarna heb ik met de chauffeurs koffie gedronken.',
      'Een nieuwe collega kwam vragen hoe het scansysteem werkt.',
      'Ik heb het haar rustig getoond aan de balie.',
      'De vrachtwagen van Gent kwam een uur later.',
      'Morgen toon ik haar het magazijn.',
      'In de namiddag heb ik de pallets geteld.',
      'De baas vroeg of ik zaterdag kom werken.',
      'De lucht was grijs boven de kaai.',
      'Ik werk graag op zaterdag want dan is het rustig.',
    ];
    await give({ exerciseId: ids[0], dueOn: null });
    for (const text of talk) expect((await say(text)).move).not.toBe('exercise-offer');
    await system('delete from homework where trajectory_id = $1', [trajectoryId]);
    await tab.close();
    await open();
    await give({ exerciseId: ids[0] });
    await system(`update homework set due_on = (now() at time zone 'Europe/Brussels')::date where trajectory_id = $1`, [trajectoryId]);
    const moves = [];
    for (const text of talk) moves.push((await say(text)).move);
    expect(moves.slice(0, 5)).not.toContain('exercise-offer');
    expect(moves.filter((move) => move === 'exercise-offer')).toHaveLength(1);
    await tab.close();
    await open();
    for (const text of talk) expect((await say(text)).move).not.toBe('exercise-offer');
  });
});
