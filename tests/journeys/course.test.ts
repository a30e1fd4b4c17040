// How somebody grows and how guidance comes to its end: ratings, what holds back, the approach, stages, closing, the closed chat,
// aftercare until a day, satisfaction. On both databases.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { dayInBrussels } from '../../server/people/working-time.ts';
import type { ChangedCourse } from '../../server/trajectory/course/change-course.ts';
import { limitOf } from '../../server/trajectory/course/aftercare-rule.ts';
import type { CountedQuestion } from '../../server/trajectory/course/satisfaction.ts';
import type { ChangedGrowth } from '../../server/trajectory/growth/change-growth.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };

describeOnBoth('growth and course', (kind) => {
  let koers: TestKoers;
  let counsellor: Visitor;
  let client: Visitor;
  // Yusuf begins today: nothing was said or noted of him.
  const trajectoryId = trajectoryIdOf('yusuf');
  const base = `/api/trajectories/${trajectoryId}`;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const system = <T extends object>(text: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(text, values));
  const growth = async (who: Visitor) => (await koers.call<ChangedGrowth>(who, 'GET', `${base}/growth`)).body;
  const course = async (who: Visitor) => (await koers.call<ChangedCourse>(who, 'GET', `${base}/course`)).body;
  const post = <T = ChangedCourse>(who: Visitor, door: string, body: unknown = {}) => koers.call<T & Refused>(who, 'POST', `${base}/${door}`, body);
  const enterAs = async (key: keyof typeof demoPeople): Promise<Visitor> => ({
    id: demoPeople[key],
    name: key,
    cookie: `koers=${(await openSession(koers.deps.db, organisationId(), demoPeople[key])).cookie}`,
  });
  const today = () => dayInBrussels(new Date());

  beforeAll(async () => {
    koers = await startKoers(kind);
    counsellor = await enterAs('els');
    client = await enterAs('yusuf');
    await system(`update trajectory set stand_in_id = $2, response_hours = 'elke weekdag' where id = $1`, [trajectoryId, demoPeople.karim]);
  });
  afterAll(() => koers?.stop());

  describe('the five competencies', () => {
    it('are rated by both, each as who they are, and stand beside each other over time', async () => {
      expect((await growth(client)).ratings).toEqual([]);
      const own = (level: number, why: string) => post<ChangedGrowth>(client, 'growth/ratings', { ratings: [{ competency: 'motives', level, why }] });
      expect((await own(2, 'Ik weet wat ik niet meer wil, maar nog niet wat ik wel wil.')).status).toBe(200);
      expect((await own(4, 'Ik weet nu dat ik met mijn handen wil werken.')).status).toBe(200);
      expect(await post(counsellor, 'growth/ratings', { ratings: [{ competency: 'motives', level: 2, why: '' }] })).toMatchObject({
        status: 400,
        body: { code: 'invalid-input' },
      });
      const rated = await post<ChangedGrowth>(counsellor, 'growth/ratings', {
        ratings: [{ competency: 'motives', level: 2, why: 'Hij noemt vooral wat hij mist.' }],
      });
      const motives = rated.body.standing.find(({ competency }) => competency === 'motives');
      expect(motives).toMatchObject({ gap: 2, isWorthTalking: true, change: 2, client: { level: 4 }, counsellor: { level: 2, isMine: true } });
      expect((await growth(client)).ratings.map(({ level, ratedAs }) => [level, ratedAs])).toEqual([
        [2, 'client'],
        [4, 'client'],
        [2, 'counsellor'],
      ]);
    });

    it('take back only what one said oneself', async () => {
      const [first] = (await growth(client)).ratings;
      expect((await koers.call(counsellor, 'DELETE', `${base}/growth/ratings/${first?.setId}`)).status).toBe(404);
      expect((await koers.call(client, 'DELETE', `${base}/growth/ratings/${first?.setId}`)).status).toBe(200);
      expect((await growth(client)).ratings).toHaveLength(2);
    });

    it('hear what a client writes there as a message is heard', async () => {
      const answer = await post<ChangedGrowth>(client, 'growth/ratings', {
        ratings: [{ competency: 'qualities', level: 1, why: 'Ik kan niks meer, ik wil er niet meer zijn.' }],
      });
      expect(answer.body.care).toMatchObject({ level: 'crisis' });
      const [signal] = await system<{ written_in: string; id: string }>(`select id, written_in from signal where trajectory_id = $1 and level = 'crisis'`, [
        trajectoryId,
      ]);
      expect(signal).toMatchObject({ written_in: 'growth' });
      expect(await post(counsellor, 'course/close')).toMatchObject({ status: 409, body: { params: { state: 'crisis' } } });
      await koers.call(counsellor, 'POST', `/api/signals/${signal?.id}/acknowledge`, {});
      await koers.call(counsellor, 'POST', `/api/signals/${signal?.id}/resolve`, { outcome: 'handled', note: 'Gebeld, hij is veilig.' });
    });
  });

  describe('what holds back', () => {
    it('stays in the words of who said it, and both say what helps and that it is dealt with', async () => {
      const noted = await post<ChangedGrowth>(client, 'growth/barriers', {
        kind: 'language',
        text: 'Mijn Nederlands is nog niet goed genoeg.',
        since: 'sinds ik hier ben',
      });
      const [barrier] = noted.body.barriers;
      expect(barrier).toMatchObject({ wordsOf: 'client', status: 'open', may: ['change', 'help', 'handle'] });
      const deed = (who: Visitor, body: object) => post<ChangedGrowth>(who, `growth/barriers/${barrier?.id}`, body);
      expect(await deed(counsellor, { action: 'change', version: 1, kind: 'language', text: 'Hij spreekt slecht.' })).toMatchObject({ status: 403 });
      expect((await deed(counsellor, { action: 'help', version: 1, helps: 'Elke week een uur met zijn buurvrouw.' })).status).toBe(200);
      expect(await deed(client, { action: 'handle', version: 1 })).toMatchObject({ status: 409, body: { code: 'stale-version' } });
      expect((await deed(client, { action: 'handle', version: 2 })).body.barriers[0]).toMatchObject({ status: 'handled', may: ['help', 'reopen'] });
    });
  });

  describe('the approach', () => {
    const step = { id: crypto.randomUUID(), what: 'Drie beroepen opzoeken', who: 'client', whoElse: '', by: null, means: 'de beroepen in Koers' };
    it('is agreed by both, and another text asks for another yes', async () => {
      const propose = (version: number, support = 'Rustig tempo') =>
        koers.call<ChangedGrowth & Refused>(counsellor, 'PUT', `${base}/growth/approach`, { version, steps: [step], support });
      expect((await propose(0)).body.approach).toMatchObject({ version: 1, status: 'proposed', may: [] });
      expect((await koers.call(client, 'PUT', `${base}/growth/approach`, { version: 1, steps: [step], support: '' })).status).toBe(403);
      const decide = (version: number, wish: string | null) => post<ChangedGrowth>(client, 'growth/approach/decide', { version, wish });
      expect((await decide(1, 'Liever twee beroepen.')).body.approach).toMatchObject({ status: 'change-asked', wish: 'Liever twee beroepen.' });
      expect((await propose(1, 'Twee is genoeg')).body.approach).toMatchObject({ version: 2, status: 'proposed' });
      expect(await decide(1, null)).toMatchObject({ status: 409, body: { code: 'stale-version' } });
      expect((await decide(2, null)).body.approach).toMatchObject({ status: 'agreed' });
    });
  });

  describe('stages', () => {
    it('say what is missing, and go on all the same, with that kept', async () => {
      const { moves } = await course(counsellor);
      expect(moves).toMatchObject([{ to: 'deepening', way: 'forward' }]);
      expect(moves[0]?.missing).toContain('contract');
      expect((await course(client)).moves).toEqual([]);
      expect((await post(client, 'course/move', { from: 'intake', to: 'deepening' })).status).toBe(403);
      expect((await post(counsellor, 'course/move', { from: 'intake', to: 'synthesis' })).status).toBe(409);
      const moved = await post(counsellor, 'course/move', { from: 'intake', to: 'deepening' });
      expect(moved.body).toMatchObject({ stage: 'deepening', history: [{ from: 'intake', to: 'deepening' }] });
      expect(moved.body.history[0]?.missing).toContain('contract');
      expect(await post(counsellor, 'course/move', { from: 'intake', to: 'deepening' })).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    });

    it('go back with a reason', async () => {
      expect(await post(counsellor, 'course/move', { from: 'deepening', to: 'intake' })).toMatchObject({
        status: 409,
        body: { params: { state: 'reason-needed' } },
      });
      expect((await post(counsellor, 'course/move', { from: 'deepening', to: 'intake', reason: 'Zijn vraag is veranderd.' })).body).toMatchObject({
        stage: 'intake',
      });
    });
  });

  describe('after closing', () => {
    let conversationId = '';
    it('says what is missing, closes by the counsellor alone, and shows the client', async () => {
      conversationId = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', { trajectoryId })).body.id;
      expect((await course(counsellor)).missingToClose).toEqual(expect.arrayContaining(['plan-accepted', 'satisfaction']));
      expect((await post(client, 'course/close')).status).toBe(403);
      expect((await post(counsellor, 'course/close', { note: 'We zijn klaar.' })).body).toMatchObject({ state: 'closed', stage: 'aftercare' });
      expect(await course(client)).toMatchObject({
        state: 'closed',
        closing: { note: 'We zijn klaar.' },
        whyNotAsk: null,
        limit: { until: limitOf(koers.deps.aftercareRules, today())?.until, verified: false },
      });
    });

    it('a message to a closed chat is refused before it is stored, and says what can be done', async () => {
      const tab = await koers.listen(client, conversationId);
      const clientMessageId = tab.say('Ben je daar nog?');
      const error = await tab.until('error');
      expect(error).toMatchObject({ code: 'guidance-closed', clientMessageId });
      expect(error.message).toMatch(/nazorg/);
      expect(error.message).toMatch(/112/);
      await tab.close();
      expect(await system('select 1 from message where conversation_id = $1', [conversationId])).toEqual([]);
      expect(await koers.call(client, 'POST', '/api/conversations', { trajectoryId })).toMatchObject({ status: 409, body: { code: 'guidance-closed' } });
      expect((await koers.call(client, 'GET', `/api/conversations/${conversationId}/messages`)).status).toBe(200);
      expect((await post(client, 'growth/barriers', { kind: 'time', text: 'Geen tijd.' })).status).toBe(409);
    });

    it('aftercare is asked by the client, granted by the stand-in until a day within the rule, and opens the chat', async () => {
      expect((await post(counsellor, 'aftercare', { question: 'x' })).status).toBe(403);
      const asked = await post(client, 'aftercare', { question: 'Ik begin volgende week in de bakkerij en ik ben zenuwachtig.' });
      const id = asked.body.aftercare[0]?.id;
      expect(asked.body).toMatchObject({ whyNotAsk: 'asked', aftercare: [{ status: 'requested', may: ['withdraw'] }] });
      expect(await post(client, 'aftercare', { question: 'Nog eens' })).toMatchObject({ status: 409, body: { params: { state: 'asked' } } });
      const karim = await enterAs('karim');
      const until = limitOf(koers.deps.aftercareRules, today())?.until ?? '';
      const grant = (who: Visitor, endsOn: string, signalsTo: string = demoPeople.karim) => post(who, `aftercare/${id}/grant`, { endsOn, signalsTo });
      expect((await grant(client, until)).status).toBe(403);
      expect(await grant(karim, '2099-01-01')).toMatchObject({ status: 400, body: { params: { field: 'endsOn' } } });
      expect(await grant(karim, until, demoPeople.lieve)).toMatchObject({ status: 400, body: { params: { field: 'signalsTo' } } });
      expect((await grant(karim, until)).body).toMatchObject({
        state: 'aftercare',
        aftercare: [{ status: 'granted', endsOn: until, signalsToName: 'Karim Haddad' }],
      });
      const tab = await koers.listen(client, conversationId);
      expect((await tab.ask('Ik begin volgende week in de bakkerij.')).text).not.toBe('');
      await tab.close();
    });

    it('ends on its date by itself, and can be asked for again', async () => {
      await system(`update aftercare set ends_on = (now() at time zone 'Europe/Brussels')::date - 1 where trajectory_id = $1`, [trajectoryId]);
      const tab = await koers.listen(client, conversationId);
      tab.say('Nog een vraagje.');
      expect(await tab.until('error')).toMatchObject({ code: 'guidance-closed' });
      await tab.close();
      expect(await course(client)).toMatchObject({ state: 'closed', whyNotAsk: null, aftercare: [{ status: 'ended', may: [] }] });
      const again = await post(client, 'aftercare', { question: 'Mag ik nog eens terugkomen?' });
      expect(again.body.aftercare.map(({ status }) => status)).toEqual(['requested', 'ended']);
      const id = again.body.aftercare[0]?.id;
      expect((await post(counsellor, `aftercare/${id}/decline`, { answer: 'We bellen elkaar even.' })).body.aftercare[0]).toMatchObject({
        status: 'declined',
        answer: 'We bellen elkaar even.',
      });
    });

    it('cannot be asked for after the last day of the rule', async () => {
      await system(`update closing set aftercare_until = (now() at time zone 'Europe/Brussels')::date - 1 where trajectory_id = $1`, [trajectoryId]);
      expect(await post(client, 'aftercare', { question: 'Te laat?' })).toMatchObject({ status: 409, body: { params: { state: 'too-late' } } });
    });

    it('goes on again with a reason, in the stage where it was', async () => {
      expect((await post(counsellor, 'course/resume', {})).status).toBe(400);
      expect((await post(counsellor, 'course/resume', { reason: 'Terug van de huisarts, hij wil verder.' })).body).toMatchObject({
        state: 'open',
        stage: 'intake',
        closedAt: null,
      });
      const tab = await koers.listen(client, conversationId);
      expect((await tab.ask('Ik ben er weer.')).text).not.toBe('');
      await tab.close();
    });
  });

  describe('satisfaction', () => {
    const scores = { heard: 5, clearer: 4, steps: 3, pace: 4, again: 5 };
    it('is asked once, answered once, and no counsellor reads a score', async () => {
      const asked = await post(counsellor, 'satisfaction', { moment: 'end' });
      const id = asked.body.satisfaction[0]?.id;
      expect(await post(counsellor, 'satisfaction', { moment: 'end' })).toMatchObject({ status: 409 });
      const answer = () => post(client, `satisfaction/${id}/answer`, { scores, words: 'Els luisterde echt.' });
      expect((await answer()).status).toBe(200);
      expect(await answer()).toMatchObject({ status: 409, body: { params: { state: 'answered' } } });
      const [seen] = (await course(counsellor)).satisfaction;
      expect(seen).toMatchObject({ words: 'Els luisterde echt.' });
      expect(JSON.stringify(seen)).not.toMatch(/score|heard/);
      expect(
        await koers.deps.db.asPerson({ id: demoPeople.els, organisationId: organisationId(), role: 'counsellor' }, (tx) =>
          tx.query('select 1 from satisfaction_score'),
        ),
      ).toEqual([]);
    });

    it('gives a supervisor figures only from five answers on', async () => {
      const supervisor = await koers.enter('supervisor');
      expect((await koers.call(counsellor, 'GET', '/api/satisfaction-counts')).status).toBe(403);
      const counts = (await koers.call<CountedQuestion[]>(supervisor, 'GET', '/api/satisfaction-counts')).body;
      expect(counts).toHaveLength(10);
      expect(counts.every(({ answers, spread }) => (answers < 5 ? spread === null : spread?.length === 5))).toBe(true);
      expect(counts.some(({ spread }) => spread === null)).toBe(true);
      expect((await koers.call(supervisor, 'GET', `${base}/growth`)).status).toBe(403);
      expect((await koers.call(supervisor, 'GET', `${base}/course`)).status).toBe(403);
    });
  });
});
