// What the counsellor sets until the next session: who may, what the client reads, and what Koers then does and leaves.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Shown = { version: number; focus: string | null; leaveAlone: string[]; quietUntil: string | null; simpler: boolean; simplerAsked: boolean; may: string[] };
type Set = { focus: string | null; exercises: string[] | null; leaveAlone: string[]; quietUntil: string | null; simpler: boolean };
const nothing: Set = { focus: null, exercises: null, leaveAlone: [], quietUntil: null, simpler: false };

describeOnBoth('guidance until the next session', (kind) => {
  let koers: TestKoers;
  let counsellor: Visitor;
  let client: Visitor;
  let path: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    [counsellor, client] = [await koers.enter('counsellor'), await koers.enter('client')];
    const [own] = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body;
    path = `/api/trajectories/${own?.id}/guidance`;
  });
  afterAll(() => koers?.stop());

  const read = async (visitor: Visitor) => (await koers.call<Shown>(visitor, 'GET', path)).body;
  const set = async (changes: Partial<Set>) => {
    const { version } = await read(counsellor);
    return koers.call<{ code: string; params: Record<string, unknown> }>(counsellor, 'PUT', path, { ...nothing, ...changes, version });
  };
  const talk = async (...texts: string[]) => {
    const tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
    const replies: string[] = [];
    for (const text of texts) {
      const r = await tab.ask(text);
      replies.push(r.text);
    }
    await tab.close();
    return replies;
  };
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

  it('is set by who guides, read by the client, and seen by nobody else', async () => {
    expect((await set({ focus: 'motives', leaveAlone: ['mijn scheiding', 'Mijn scheiding', 'geld'] })).status).toBe(204);
    expect(await read(client)).toMatchObject({ focus: 'motives', leaveAlone: ['mijn scheiding', 'geld'], may: [] });
    expect((await read(counsellor)).may).toEqual(['guidance:set']);
    const { version } = await read(counsellor);
    expect((await koers.call(client, 'PUT', path, { ...nothing, version })).status).toBe(403);
    for (const role of ['supervisor', 'admin'] as const) expect((await koers.call(await koers.enter(role), 'GET', path)).status).toBe(403);
  });

  it('never overwrites what the writer had not seen', async () => {
    const { version } = await read(counsellor);
    expect((await set({ focus: 'qualities' })).status).toBe(204);
    const late = await koers.call<{ code: string }>(counsellor, 'PUT', path, { ...nothing, version });
    expect(late).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect((await read(counsellor)).focus).toBe('qualities');
  });

  it('refuses a silence that is over, and one that nobody means', async () => {
    for (const quietUntil of [inDays(-1), inDays(400)])
      expect(await set({ quietUntil })).toMatchObject({ status: 400, body: { code: 'invalid-input', params: { field: 'quietUntil' } } });
  });

  it('a subject that is left alone is heard in a sentence and goes to the counsellor', async () => {
    await set({ leaveAlone: ['mijn scheiding'] });
    const [reply, next] = await talk('Sinds mijn ex vertrokken is, denk ik daar de hele dag aan.', 'Op mijn werk doe ik graag het onthaal.');
    expect(reply).toMatch(/Els/);
    expect(reply).not.toMatch(/ex|scheid/i);
    expect(next).not.toMatch(/scheid|\bex\b/i);
  });

  it('in a silence Koers says until when and who reads along, once; then a short sign; a crisis goes first', async () => {
    await set({ quietUntil: inDays(5) });
    const replies = await talk('Ik wil iets vertellen over mijn werk.', 'En nog iets over mijn baas.', 'En dan nog iets over de planning.');
    expect(replies[0]).toMatch(/112/);
    expect(replies.slice(1).join(' ')).not.toMatch(/\?/);
    expect(new Set(replies).size).toBe(3);
    await set({});
    expect((await talk('Ik werk graag met klanten.'))[0]).toMatch(/\?/);
  });

  it('simpler words that the client asked for stay, and the counsellor sees that they were asked', async () => {
    await talk('Mag het simpeler alsjeblieft?');
    expect(await read(counsellor)).toMatchObject({ simpler: false, simplerAsked: true });
  });

  it('a client who writes French is offered French once, and goes on in it after a yes', async () => {
    const [, offer, yes, on] = await talk(
      'Bonjour, je suis dans la vente et je ne suis plus contente de mon travail.',
      'Je ne sais pas comment le dire dans une autre langue que la mienne.',
      'Oui, avec plaisir',
      "J'aime le contact avec les clients et je voudrais garder cela.",
    );
    expect(offer).toMatch(/français/);
    expect(offer).toMatch(/néerlandais/);
    expect(yes).toMatch(/français/);
    expect(on).toMatch(/vous/i);
    expect((await koers.call<{ language: string }>(client, 'GET', '/api/me')).body.language).toBe('fr');
  });
});
