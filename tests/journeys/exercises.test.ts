// An exercise in the conversation, from the message that begins it to what comes out of it, whatever comes in between.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { takeTurn } from '../../server/conversation/take-turn.ts';
import type { ExerciseView, TranscriptMessage } from '../../server/conversation/wire.ts';
import type { Person } from '../../server/people/roles.ts';
import { addExercise, smallExercise } from '../support/exercises.ts';
import { describeOnBoth, startKoers, type Tab, type TestKoers, type Visitor } from '../support/koers.ts';

const title = 'Energie op een rij';

describeOnBoth('exercises', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let exerciseId: string;
  let trajectoryId: string;
  let conversationId: string;
  let tab: Tab;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Row>(sql, values));
  const answersOf = async (runId: string) =>
    (await system<{ step: string; text: string }>('select step, text from exercise_answer where run_id = $1 order by place', [runId])).map(({ step, text }) => [
      step,
      text,
    ]);
  const insightsOf = async (runId: string) =>
    system<{ text: string; status: string }>('select text, status from insight where run_id = $1 order by text', [runId]);
  const runOf = async (runId: string) =>
    (
      await system<{ status: string; step: string | null; conversationId: string }>(
        'select status, step, conversation_id as "conversationId" from exercise_run where id = $1',
        [runId],
      )
    )[0];
  const open = async () => {
    conversationId = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
    tab = await koers.listen(client, conversationId);
  };
  const say = async (text: string): Promise<{ text: string; move: string; exercise: ExerciseView }> => {
    const { text: reply, done } = await tab.ask(text);
    return { text: reply, move: done.move, exercise: done.exercise as ExerciseView };
  };
  const begin = async () => (await say(`Ik wil de oefening "${title}" doen.`)).exercise.runId as string;

  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    exerciseId = await addExercise(koers, title);
    await open();
    [{ trajectoryId }] = (await system('select trajectory_id as "trajectoryId" from conversation where id = $1', [conversationId])) as [
      { trajectoryId: string },
    ];
    await tab.close();
    // What the demo's counsellor set leaves other exercises open than these.
    await system('delete from guidance where trajectory_id = $1', [trajectoryId]);
  });
  afterAll(() => koers?.stop());
  beforeEach(async () => {
    await system('update trajectory set held_since = null, held_situation = null where id = $1', [trajectoryId]);
    await system(`update exercise_run set status = 'stopped' where trajectory_id = $1 and status in ('running', 'paused')`, [trajectoryId]);
    await open();
    return () => tab.close();
  });

  it('begins by its title, takes the way that an answer leads to, and gives back what was said', async () => {
    const first = await say(`Ik wil de oefening "${title}" doen.`);
    expect(first).toMatchObject({
      move: 'exercise-step',
      exercise: { exerciseId, title, status: 'running', step: { id: 'cijfer', at: 1, of: 4, answer: 'number', least: 0, most: 10 }, canGoBack: false },
    });
    expect(first.text).toContain('Hoeveel energie geeft je werk je, van 0 tot 10?');
    const second = await say('een dikke acht');
    // From seven on nobody is asked what costs energy.
    expect(second).toMatchObject({ move: 'exercise-step', exercise: { step: { id: 'wat', at: 2, of: 3 }, canGoBack: true } });
    const third = await say('buiten zijn en iets met mijn handen maken');
    expect(third.exercise.step).toMatchObject({ id: 'meer', at: 3, of: 3 });
    const last = await say('Op vrijdag zelf de planten verzorgen.');
    expect(last).toMatchObject({ move: 'exercise-result', exercise: { status: 'finished', awaits: 'check' } });
    expect(last.exercise.result?.lines).toEqual([
      'Op tien geef je het: "8".',
      'Wat je energie geeft: "buiten zijn en iets met mijn handen maken".',
      'Wat je wil proberen: "Op vrijdag zelf de planten verzorgen".',
    ]);
    for (const line of last.exercise.result?.lines ?? []) expect(last.text).toContain(line);
    const runId = first.exercise.runId as string;
    expect(await answersOf(runId)).toEqual([
      ['cijfer', 'een dikke acht'],
      ['wat', 'buiten zijn en iets met mijn handen maken'],
      ['meer', 'Op vrijdag zelf de planten verzorgen.'],
    ]);
    const proposed = await system<{ text: string; competency: string; status: string }>(
      `select text, competency, status from insight where trajectory_id = $1 order by created_at desc, text limit 2`,
      [trajectoryId],
    );
    expect(proposed).toContainEqual({ text: 'Energie krijg ik van buiten zijn en iets met mijn handen maken', competency: 'motives', status: 'proposed' });
    expect(proposed).toContainEqual({ text: 'Op vrijdag zelf de planten verzorgen', competency: 'careerControl', status: 'proposed' });
    // What came out waits for the client: a yes keeps it.
    expect(await system('select 1 from exercise_result where run_id = $1 and kept_at is null', [runId])).toHaveLength(1);
    expect((await say('Ja dat klopt')).move).toBe('exercise-result');
    expect(await system('select 1 from exercise_result where run_id = $1 and kept_at is not null', [runId])).toHaveLength(1);
    const transcript = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${conversationId}/messages`)).body;
    expect(transcript.find(({ id }) => id !== '' && transcript.indexOf(transcript.find((one) => one.id === id) as TranscriptMessage) === 1)?.exercise).toEqual(
      first.exercise,
    );
  });

  it('goes back with the answer undone, and takes the other way anew', async () => {
    const runId = await begin();
    await say('9');
    const back = await say('Terug naar de vorige vraag.');
    expect(back).toMatchObject({ move: 'exercise-step', exercise: { step: { id: 'cijfer', at: 1 }, canGoBack: false } });
    expect(await answersOf(runId)).toEqual([]);
    expect((await say('toch maar een 4')).exercise.step?.id).toBe('vreet');
    const skipped = await say('Deze vraag sla ik over.');
    expect(skipped.exercise.step?.id).toBe('wat');
    expect(await answersOf(runId)).toEqual([
      ['cijfer', 'toch maar een 4'],
      ['vreet', ''],
    ]);
  });

  it('meets what does not fit once, adds the next answer to it, and takes it as it is the second time', async () => {
    await begin();
    const met = await say('goh gewoon');
    expect(met).toMatchObject({ move: 'exercise-step', exercise: { step: { id: 'cijfer', at: 1 } } });
    expect(met.text).not.toContain('goh gewoon');
    expect((await say('goh gewoon')).exercise.step?.id).toBe('vreet');
    await say('files');
    expect((await say('koken')).exercise.step?.id).toBe('wat');
    const more = await say('en wandelen');
    expect(more.exercise.step?.id).toBe('meer');
    const done = await say('elke dinsdag een half uur');
    expect(done.exercise.result?.lines).toContain('Wat je energie geeft: "koken en wandelen".');
  });

  it('pauses, and goes on in another conversation where it was', async () => {
    const runId = await begin();
    await say('3');
    expect(await say('Even pauze.')).toMatchObject({ move: 'exercise-pause', exercise: { status: 'paused', step: { id: 'vreet' } } });
    expect((await say('Vandaag heb ik met een collega gepraat over de planning.')).move).not.toBe('exercise-step');
    await tab.close();
    await open();
    const on = await say(`Verder met de oefening "${title}".`);
    expect(on).toMatchObject({ move: 'exercise-step', exercise: { runId, status: 'running', step: { id: 'vreet', at: 2 } } });
    expect(on.text).toContain('energie?');
    expect(await runOf(runId)).toEqual({ status: 'running', step: 'vreet', conversationId });
  });

  it('does not take a message in another conversation for an answer', async () => {
    const runId = await begin();
    await tab.close();
    await open();
    expect((await say('Ik zou graag iets met planten doen.')).move).not.toBe('exercise-step');
    expect(await answersOf(runId)).toEqual([]);
  });

  it('answers a question in between, and comes back to the step', async () => {
    const runId = await begin();
    await say('5');
    const between = await say('Ben jij een robot?');
    expect(between).toMatchObject({ move: 'be-clear', exercise: { runId, status: 'running', step: { id: 'vreet', at: 2 }, awaits: 'answer' } });
    expect(between.text).toMatch(/ost je de meeste energie\?$/);
    expect(between.text.match(/\?/g)).toHaveLength(1);
    expect((await say('vergaderen zonder einde')).exercise.step?.id).toBe('wat');
    expect(await answersOf(runId)).toEqual([
      ['cijfer', '5'],
      ['vreet', 'vergaderen zonder einde'],
    ]);
  });

  it('hears a signal first, and keeps the exercise where it was', async () => {
    const runId = await begin();
    await say('2');
    const heard = await say('ik slaap al weken slecht en als ik aan maandag denk word ik misselijk, ik ben volledig op');
    expect(heard.move).toBe('after-signal');
    expect(heard.exercise).toMatchObject({ runId, step: { id: 'vreet' } });
    expect((await runOf(runId))?.step).toBe('vreet');
    expect(await answersOf(runId)).toEqual([['cijfer', '2']]);
  });

  it('lies aside in a crisis', async () => {
    const runId = await begin();
    const { done } = await tab.ask('Ik wil er een einde aan maken, ik wil niet meer leven.');
    expect(done).toMatchObject({ move: 'safety', voice: 'fixed' });
    expect(done.exercise).toBeUndefined();
    expect(await runOf(runId)).toMatchObject({ status: 'paused', step: 'cijfer' });
  });

  it('is laid aside after resistance, without a push', async () => {
    const runId = await begin();
    const aside = await say('wat heb ik hier aan, dit is zinloos');
    expect(aside).toMatchObject({ move: 'exercise-pause', exercise: { status: 'paused' } });
    expect(aside.text).not.toContain('van 0 tot 10?');
    expect((await runOf(runId))?.status).toBe('paused');
  });

  it('stops for good, and another one can begin', async () => {
    const runId = await begin();
    expect(await say('Ik stop met deze oefening.')).toMatchObject({ move: 'exercise-pause', exercise: { status: 'stopped' } });
    expect((await runOf(runId))?.status).toBe('stopped');
    expect(await begin()).not.toBe(runId);
  });

  it('lets one run at a time: what was running lies aside when another begins', async () => {
    const other = `Iets anders ${kind}`;
    await addExercise(koers, other);
    const runId = await begin();
    const second = await say(`Ik wil de oefening "${other}" doen.`);
    expect(second.exercise).toMatchObject({ title: other, status: 'running' });
    expect((await runOf(runId))?.status).toBe('paused');
  });

  it('changes what came out by what the client says of it', async () => {
    const runId = await begin();
    for (const text of ['8', 'lezen en schrijven', 'een boek per maand']) await say(text);
    const corrected = await say('Nee, het was eerder twee boeken per maand');
    expect(corrected.move).toBe('exercise-result');
    expect(corrected.text).toContain('Wat je wil proberen: "twee boeken per maand".');
    const resultOf = async () => (await system<{ lines: string[]; note: string }>('select lines, note from exercise_result where run_id = $1', [runId]))[0];
    // The line that it is about is put right, and what was proposed from it too.
    expect((await resultOf())?.lines).toEqual([
      'Op tien geef je het: "8".',
      'Wat je energie geeft: "lezen en schrijven".',
      'Wat je wil proberen: "twee boeken per maand".',
    ]);
    expect((await resultOf())?.note).toBe('het was eerder twee boeken per maand');
    expect((await insightsOf(runId)).map(({ text }) => text)).toEqual(['Energie krijg ik van lezen en schrijven', 'Twee boeken per maand']);
  });

  it('adds what is about no line in particular', async () => {
    const runId = await begin();
    for (const text of ['9', 'fietsen en zwemmen', 'elke zondag naar zee']) await say(text);
    const added = await say('Nee, er ontbreekt nog dat ik het met mijn zus doe');
    expect(added.text).toContain('dat ik het met mijn zus doe');
    const [result] = await system<{ lines: string[] }>('select lines from exercise_result where run_id = $1', [runId]);
    expect(result?.lines).toHaveLength(4);
    expect(result?.lines.at(-1)).toContain('er ontbreekt nog dat ik het met mijn zus doe');
  });

  it('takes along what was only proposed when it is thrown away, and leaves what the client said yes to', async () => {
    const runId = await begin();
    for (const text of ['7', 'zingen en dansen', 'een koor zoeken']) await say(text);
    await system(`update insight set status = 'confirmed', decided_at = now() where run_id = $1 and text = 'Een koor zoeken'`, [runId]);
    expect((await koers.call(client, 'POST', `/api/exercise-runs/${runId}/throw-away`, {})).status).toBe(200);
    expect(await insightsOf(runId)).toEqual([
      { text: '', status: 'thrown-away' },
      { text: 'Een koor zoeken', status: 'confirmed' },
    ]);
  });

  it('is laid aside where the client never got into it: two messages that miss the first step', async () => {
    const runId = await begin();
    expect(await say('Ben jij een robot?')).toMatchObject({ move: 'be-clear', exercise: { status: 'running' } });
    const talk = await say('Wie leest er eigenlijk mee met wat ik hier schrijf?');
    expect(talk.move).not.toMatch(/^exercise/);
    expect(talk.exercise).toMatchObject({ runId, status: 'paused', step: { id: 'cijfer' } });
    expect(talk.text).not.toContain('van 0 tot 10');
    expect((await say('Mijn collega vierde gisteren haar verjaardag in de refter.')).move).not.toMatch(/^exercise/);
    expect(await answersOf(runId)).toEqual([]);
  });

  it('stays where a short answer, or one that asks what is meant, comes before a fitting one', async () => {
    await begin();
    expect((await say('goh')).exercise).toMatchObject({ status: 'running', step: { id: 'cijfer' } });
    expect((await say('Wat bedoel je daarmee?')).exercise).toMatchObject({ status: 'running', step: { id: 'cijfer' } });
    expect((await say('een 6')).exercise.step?.id).toBe('vreet');
  });

  it('leaves out a step of one that lies aside, and goes on with it', async () => {
    const runId = await begin();
    await say('4');
    await say('Even pauze.');
    expect(await say('Deze vraag sla ik over.')).toMatchObject({ move: 'exercise-step', exercise: { runId, status: 'running', step: { id: 'wat' } } });
    await say('sla over');
    expect(await answersOf(runId)).toEqual([
      ['cijfer', '4'],
      ['vreet', ''],
      ['wat', ''],
    ]);
  });

  it('takes an answer once, however often it is sent', async () => {
    const runId = await begin();
    const id = tab.say('6');
    await tab.until('reply.done', ({ exercise }) => exercise?.step?.id === 'vreet');
    tab.say('6', id);
    await tab.until('accepted', ({ clientMessageId }) => clientMessageId === id);
    expect((await say('wachten op antwoord')).exercise.step?.id).toBe('wat');
    expect(await answersOf(runId)).toEqual([
      ['cijfer', '6'],
      ['vreet', 'wachten op antwoord'],
    ]);
  });

  it('goes on where another instance fell away in the middle of a step', async () => {
    const runId = await begin();
    await tab.close();
    const person = { id: client.id, organisationId: organisationId(), role: 'client', name: client.name, language: 'nl' } as Person;
    const deps = koers.deps;
    // It took the answer in, and was gone before it said a word.
    const fallen = { ...deps, holder: 'fallen', retrieve: () => Promise.reject(new Error('the instance is gone')), db: { ...deps.db } };
    let calls = 0;
    fallen.db.asPerson = (who, work) => {
      calls++;
      return calls > 1 ? Promise.reject(new Error('the instance is gone')) : deps.db.asPerson(who, work);
    };
    await takeTurn(fallen, person, { conversationId, clientMessageId: 'left', text: '6' }, () => undefined).catch(() => undefined);
    expect(await answersOf(runId)).toEqual([]);
    await system(`update turn set lease_until = now() - interval '1 second' where conversation_id = $1`, [conversationId]);
    tab = await koers.listen(client, conversationId);
    await tab.until('reply.done', ({ exercise }) => exercise?.step?.id === 'vreet');
    expect(await answersOf(runId)).toEqual([['cijfer', '6']]);
  });

  it('shows the library with where each stands, and keeps, words or throws away what came out', async () => {
    const runId = await begin();
    for (const text of ['8', 'lezen en schrijven', 'een boek per maand']) await say(text);
    const counsellor = await koers.enter('counsellor');
    type Listed = { id: string; title: string; steps: number; isAllowed: boolean; run?: { id: string; status: string; at: number; of: number } };
    for (const who of [client, counsellor]) {
      const listed = (await koers.call<Listed[]>(who, 'GET', `/api/trajectories/${trajectoryId}/exercises`)).body.find(({ id }) => id === exerciseId);
      expect(listed).toMatchObject({ title, steps: 4, isAllowed: true, run: { id: runId, status: 'finished', at: 3, of: 3 } });
    }
    type Run = {
      id: string;
      status: string;
      answers: { stepId: string; ask: string; text: string; messageId: string }[];
      result?: { lines: string[]; isKept: boolean; yields: { kind: string; text: string }[] };
      may: string[];
    };
    const runs = async (who: Visitor) =>
      (await koers.call<Run[]>(who, 'GET', `/api/trajectories/${trajectoryId}/exercise-runs`)).body.find(({ id }) => id === runId);
    expect(await runs(client)).toMatchObject({ status: 'finished', result: { isKept: false }, may: ['exercise:keep'] });
    expect((await runs(client))?.answers.map(({ stepId, text }) => [stepId, text])).toEqual([
      ['cijfer', '8'],
      ['wat', 'lezen en schrijven'],
      ['meer', 'een boek per maand'],
    ]);
    expect((await runs(counsellor))?.may).toEqual([]);
    const own = await koers.call<Run>(client, 'PATCH', `/api/exercise-runs/${runId}/result`, { lines: ['Ik lees graag.'] });
    expect(own).toMatchObject({ status: 200, body: { result: { lines: ['Ik lees graag.'] } } });
    expect((await koers.call<Run>(client, 'POST', `/api/exercise-runs/${runId}/keep`, {})).body.result?.isKept).toBe(true);
    // Whose words these are, is the client's to say: nobody else changes, keeps or throws them away.
    for (const role of ['counsellor', 'supervisor', 'admin'] as const) {
      const other = await koers.enter(role);
      expect((await koers.call(other, 'PATCH', `/api/exercise-runs/${runId}/result`, { lines: ['x'] })).status).toBe(403);
      expect((await koers.call(other, 'POST', `/api/exercise-runs/${runId}/keep`, {})).status).toBe(403);
      expect((await koers.call(other, 'POST', `/api/exercise-runs/${runId}/throw-away`, {})).status).toBe(403);
      if (role !== 'counsellor') expect((await koers.call(other, 'GET', `/api/trajectories/${trajectoryId}/exercise-runs`)).status).toBe(403);
    }
    const gone = await koers.call<Run>(client, 'POST', `/api/exercise-runs/${runId}/throw-away`, {});
    expect(gone).toMatchObject({ status: 200, body: { answers: [], status: 'finished', may: [] } });
    expect(gone.body.result).toBeUndefined();
    expect(await answersOf(runId)).toEqual([]);
    expect((await koers.call(client, 'POST', `/api/exercise-runs/${runId}/keep`, {})).status).toBe(409);
    const said = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${conversationId}/messages`)).body;
    expect(said.some(({ text }) => text === 'een boek per maand')).toBe(true);
  });

  it('offers one that fits what was told, once, and leaves the choice', async () => {
    const bees = `Zoemend werk ${kind}`;
    const beesId = await addExercise(koers, bees, { ...smallExercise, fits: ['bijen', 'imker'] });
    await say('Ik werk op een kantoor en de dagen zijn lang en stil.');
    const early = [
      'Mijn bureau staat aan het raam van de vergaderzaal.',
      'In het weekend ben ik imker, met zes kasten bijen.',
      'Mijn bijen staan achter in de tuin van mijn tante.',
      'In het weekend kom ik pas echt tot leven als imker.',
    ];
    // First there is talk.
    for (const text of early) expect((await say(text)).move).not.toBe('exercise-offer');
    const offer = await say('Ik ben dan de hele dag bezig met mijn bijen.');
    expect(offer).toMatchObject({
      move: 'exercise-offer',
      exercise: { exerciseId: beesId, title: bees, status: 'offered', minutes: 10, purpose: 'Je zoekt uit wat je energie geeft.', awaits: 'offer' },
    });
    expect(offer.text).toContain(bees);
    expect(offer.text.match(/\?/g)).toHaveLength(1);
    expect((await say('nee liever niet')).move).not.toMatch(/^exercise/);
    expect((await say('Gisteren heb ik nog uren bij de bijen gestaan met mijn buurvrouw.')).move).not.toBe('exercise-offer');
    // Who asks for it gets it all the same.
    const asked = await say('Heb je een oefening over bijen?');
    expect(asked).toMatchObject({ move: 'exercise-offer', exercise: { exerciseId: beesId } });
    expect(await say('ja graag')).toMatchObject({ move: 'exercise-step', exercise: { status: 'running', step: { id: 'cijfer' } } });
  });
});
