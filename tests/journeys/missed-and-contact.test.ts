// What the screening missed and a person found, with what a client lets be used of it; and whom to call in a crisis.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Signal = {
  id: string;
  kind: string;
  status: string;
  foundBy: string[];
  messageId: string;
  quote: string;
  trajectoryId: string;
  level: string;
  may: string[];
};
type Example = { id: string; text: string; status: string; may: string[] };
type Card = { card: Record<string, string>; version: number; may: string[] };
type Message = { id: string; from: string; text: string };

describeOnBoth('what a person finds and notes', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let supervisor: Visitor;
  let admin: Visitor;
  let trajectoryId: string;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
    supervisor = await koers.enter('supervisor');
    admin = await koers.enter('admin');
    trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id ?? '';
  });
  afterAll(() => koers?.stop());

  const quiet = 'Elke zondagavond wordt mijn keel dichtgeknepen en tel ik de uren tot ik terug naar binnen moet.';
  let quietMessage: Message;
  const write = async (text: string): Promise<Message> => {
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    await tab.ask(text);
    await tab.close();
    const said = (await koers.call<Message[]>(client, 'GET', `/api/conversations/${id}/messages`)).body.find(({ from }) => from === 'client');
    if (!said) throw new Error('the message was not stored');
    return said;
  };
  const mark = (visitor: Visitor, messageId: string, more: object = {}) =>
    koers.call<Signal>(visitor, 'POST', '/api/signals/missed', { messageId, kind: 'harassment', level: 'attention', note: 'Bij het nalezen gezien.', ...more });
  const examples = async () => (await koers.call<Example[]>(client, 'GET', '/api/attention/examples')).body;
  const exported = async () => (await koers.call<string>(supervisor, 'GET', '/api/signals/missed/export.jsonl')).text;
  const propose = (visitor: Visitor, id: string, text: string) =>
    koers.call<Signal & { code: string }>(visitor, 'PUT', `/api/signals/missed/${id}/example`, { text });

  it('a message that the screening let pass becomes a signal found by a person, once, in the trail and counted', async () => {
    quietMessage = await write(quiet);
    const counted = async () =>
      (await koers.call<{ kind: string; missed: number }[]>(supervisor, 'GET', '/api/signals/missed')).body.find((each) => each.kind === 'harassment')
        ?.missed ?? 0;
    const before = await counted();
    const marked = await mark(counsellor, quietMessage.id);
    expect(marked.status).toBe(201);
    expect(marked.body).toMatchObject({ kind: 'harassment', foundBy: ['person'], status: 'acknowledged', messageId: quietMessage.id });
    expect(quiet).toContain(marked.body.quote);
    expect((await mark(counsellor, quietMessage.id)).status).toBe(409);
    expect(await counted()).toBe(before + 1);
    const trail = await koers.deps.db.asSystem(organisationId(), 'look', (tx) =>
      tx.query(`select person_id, action from trail where object_id = $1`, [marked.body.id]),
    );
    expect(trail).toEqual([{ person_id: counsellor.id, action: 'signal:mark' }]);
    const seen = (await koers.call<{ messageId: string; kind: string }[]>(client, 'GET', '/api/attention')).body;
    expect(seen).toContainEqual(expect.objectContaining({ messageId: quietMessage.id, kind: 'harassment' }));
  });

  it('the conversation of a message that was missed opens to a supervisor, who may mark another kind in it', async () => {
    const marked = await mark(supervisor, quietMessage.id, { kind: 'mental-health' });
    expect(marked.body).toMatchObject({ foundBy: ['person'], status: 'open' });
  });

  it('a supervisor marks nothing in a conversation that was not flagged, nobody marks what Koers said, and a client marks nothing', async () => {
    const other = await write('Ik zou graag iets met planten doen.');
    expect((await mark(supervisor, other.id)).status).toBe(404);
    for (const visitor of [client, admin]) expect((await mark(visitor, other.id)).status).toBe(403);
    expect((await mark(counsellor, crypto.randomUUID())).status).toBe(404);
    expect((await mark(counsellor, other.id, { level: 'crisis' })).status).toBe(400);
    expect((await mark(counsellor, other.id, { kind: 'unchecked' })).status).toBe(400);
  });

  it('a rewritten version that shares five words in a row with the message is refused', async () => {
    const signal = (await koers.call<Signal[]>(counsellor, 'GET', '/api/signals?status=all')).body.find(
      ({ messageId, kind: found }) => messageId === quietMessage.id && found === 'harassment',
    );
    const tooClose = await propose(counsellor, signal?.id ?? '', 'Elke zondagavond wordt mijn keel droog als ik aan mijn ploeg denk.');
    expect(tooClose).toMatchObject({ status: 422, body: { code: 'too-close-to-original' } });
    expect(await examples()).not.toContainEqual(expect.objectContaining({ text: expect.stringContaining('zondagavond') }));
  });

  it('only what the client said yes to is exported, without an id of a person; taken back, it is gone', async () => {
    const signal = (await koers.call<Signal[]>(counsellor, 'GET', '/api/signals?status=all')).body.find(
      ({ messageId, kind: found }) => messageId === quietMessage.id && found === 'harassment',
    );
    const text = 'Op het einde van het weekend krijg ik geen lucht meer als ik aan Bart en die mensen op mijn werk denk.';
    expect((await propose(counsellor, signal?.id ?? '', text)).status).toBe(200);
    const asked = (await examples()).find((each) => each.text === text);
    expect(asked).toMatchObject({ status: 'proposed', may: ['example:agree', 'example:refuse'] });
    expect(await exported()).not.toContain('krijg ik geen lucht meer');
    expect((await koers.call(counsellor, 'POST', `/api/attention/examples/${asked?.id}/agree`, {})).status).toBe(403);

    expect((await koers.call<Example>(client, 'POST', `/api/attention/examples/${asked?.id}/agree`, {})).body.status).toBe('agreed');
    const lines = (await exported()).split('\n').filter(Boolean);
    const lineCount = lines.length;
    // A name that was overlooked does not leave the house.
    const left = text.replace('Bart', '•••');
    const line = lines.find((each) => each.includes(left)) ?? '';
    expect(JSON.parse(line)).toEqual({ id: asked?.id, text: left, signals: [{ kind: 'harassment', level: 'attention' }] });
    const recorded = await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query<{ by: string; detail: unknown }>(`select person_id as by, detail from trail where action = 'signal:export' order by id desc limit 1`),
    );
    expect(recorded).toEqual([{ by: supervisor.id, detail: { count: lineCount } }]);
    for (const id of [client.id, counsellor.id, quietMessage.id, trajectoryId]) expect(await exported()).not.toContain(id);
    expect((await propose(counsellor, signal?.id ?? '', 'Een andere tekst over hetzelfde.')).status).toBe(409);

    expect((await koers.call<Example>(client, 'POST', `/api/attention/examples/${asked?.id}/withdraw`, {})).body).toMatchObject({
      status: 'withdrawn',
      may: [],
    });
    expect(await exported()).not.toContain('krijg ik geen lucht meer');
    expect((await koers.call(client, 'POST', `/api/attention/examples/${asked?.id}/agree`, {})).status).toBe(409);
  });

  it('only a supervisor exports', async () => {
    for (const visitor of [client, counsellor, admin]) expect((await koers.call(visitor, 'GET', '/api/signals/missed/export.jsonl')).status).toBe(403);
  });

  it('the database lets nobody agree for the client, and the client change no word of it', async () => {
    const as = (who: Visitor, role: 'client' | 'counsellor', text: string) =>
      koers.deps.db.asPerson({ id: who.id, organisationId: organisationId(), role }, (tx) => tx.query(text));
    await expect(as(counsellor, 'counsellor', `update signal_example set status = 'agreed'`)).rejects.toThrow(/the client decides/);
    await expect(as(client, 'client', `update signal_example set text = 'iets anders'`)).rejects.toThrow(/decides about this text/);
  });

  const card = (visitor: Visitor, of = trajectoryId) => koers.call<Card>(visitor, 'GET', `/api/trajectories/${of}/contact-card`);
  const note = (visitor: Visitor, given: object, of = trajectoryId) => koers.call(visitor, 'PUT', `/api/trajectories/${of}/contact-card`, given);

  it('the counsellor notes whom to call, the client sees and corrects it, and nobody’s edit is lost', async () => {
    const before = (await card(counsellor)).body;
    const noted = { ...before.card, crisisAgreement: 'Eerst Dirk bellen.' };
    expect((await note(counsellor, { version: before.version, card: noted })).status).toBe(200);
    const seen = (await card(client)).body;
    expect(seen).toMatchObject({ card: noted, version: before.version + 1, may: ['contact:read', 'contact:write'] });
    expect((await note(client, { version: seen.version, card: { ...noted, phone: '0460 00 11 11' } })).status).toBe(200);
    expect((await note(counsellor, { version: seen.version, card: noted })).status).toBe(409);
    expect((await card(counsellor)).body.card).toMatchObject({ phone: '0460 00 11 11', crisisAgreement: 'Eerst Dirk bellen.' });
  });

  it('a card that nobody made is empty, and says so with version 0', async () => {
    const all = (await koers.call<{ id: string; clientName: string }[]>(counsellor, 'GET', '/api/trajectories')).body;
    const bram = all.find(({ clientName }) => clientName === 'Bram')?.id ?? '';
    expect((await card(counsellor, bram)).body).toMatchObject({ version: 0, card: { phone: '' } });
    expect((await card(client, bram)).status).toBe(404);
    expect((await note(counsellor, { version: 0, card: (await card(counsellor, bram)).body.card }, bram)).status).toBe(200);
    expect((await note(counsellor, { version: 0, card: (await card(counsellor, bram)).body.card }, bram)).status).toBe(409);
  });

  it('a supervisor sees it only while a crisis is open; every look of a counsellor or supervisor is in the trail, which the client reads', async () => {
    expect((await card(supervisor)).status).toBe(403);
    expect((await card(admin)).status).toBe(403);
    const as = <T extends object>(who: Visitor, role: 'client' | 'supervisor', text: string) =>
      koers.deps.db.asPerson({ id: who.id, organisationId: organisationId(), role }, (tx) => tx.query<T>(text, [trajectoryId]));
    expect(await as(supervisor, 'supervisor', 'select 1 from contact_card where trajectory_id = $1')).toEqual([]);

    await write('Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.');
    expect((await card(supervisor)).body.card.phone).toBe('0460 00 11 11');
    expect((await note(supervisor, { version: 1, card: (await card(counsellor)).body.card })).status).toBe(403);
    const looks = await as<{ person_id: string }>(client, 'client', `select person_id from trail where action = 'contact:read' and trajectory_id = $1`);
    expect(new Set(looks.map(({ person_id }) => person_id))).toEqual(new Set([counsellor.id, supervisor.id]));

    for (const signal of (await koers.call<Signal[]>(counsellor, 'GET', '/api/signals?status=open')).body.filter(
      (each) => each.level === 'crisis' && each.trajectoryId === trajectoryId,
    ))
      await koers.call(counsellor, 'POST', `/api/signals/${signal.id}/resolve`, { outcome: 'handled', note: '' });
    expect((await card(supervisor)).status).toBe(403);
  });
});
