// What Koers remembers: proposed in the client's own words, decided by the client alone, brought back later, and gone when thrown away.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Insight = {
  id: string;
  text: string;
  kind: string;
  status: string;
  due: string | null;
  dueOn: string | null;
  conversationId: string;
  editedAt: string | null;
  may: string[];
};
type Question = { id: string | null; text: string; from: string; status: string; isCurrent: boolean; may: string[] };

describeOnBoth('memory', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let trajectoryId: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
    trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id as string;
    // The story of the demo is not what this is about.
    await system(`delete from insight where trajectory_id = $1`);
    await system(`delete from career_question where trajectory_id = $1`);
  });
  afterAll(() => koers?.stop());

  const system = (sql: string, more: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<Record<string, unknown>>(sql, [trajectoryId, ...more]));
  const insights = async (visitor = client) => (await koers.call<Insight[]>(visitor, 'GET', `/api/trajectories/${trajectoryId}/insights`)).body;
  const questions = async (visitor = client) => (await koers.call<Question[]>(visitor, 'GET', `/api/trajectories/${trajectoryId}/career-questions`)).body;
  const decide = (visitor: Visitor, method: string, path: string, body?: object) => koers.call<Insight & { code: string }>(visitor, method, path, body ?? {});
  /** A conversation in which these are said, one by one; gives the replies. */
  async function talk(...said: string[]): Promise<{ id: string; replies: { text: string; move: string }[] }> {
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    const replies: { text: string; move: string }[] = [];
    for (const text of said) {
      const { text: reply, done } = (await tab.ask(text)) as { text: string; done?: { move: string } };
      replies.push({ text: reply, move: done?.move ?? '' });
    }
    await tab.close();
    return { id, replies };
  }
  /** Three weeks pass. */
  const later = async () => {
    for (const [table, column] of [
      ['conversation', 'started_at'],
      ['conversation', 'last_message_at'],
      ['message', 'at'],
      ['insight', 'created_at'],
      ['insight', 'due_on'],
    ])
      await system(`update ${table} set ${column} = ${column} - interval '21 days' where trajectory_id = $1`);
  };

  it('proposes what the client sets out to do, with when, and asks nobody else', async () => {
    const { id } = await talk('Ik heb het met mijn vrouw besproken. Ik ga morgen bellen met Kris van de opleidingsdienst.');
    const [commitment] = await insights();
    expect(commitment).toMatchObject({
      kind: 'commitment',
      text: 'Ik ga morgen bellen met Kris van de opleidingsdienst.',
      due: 'morgen',
      status: 'proposed',
      conversationId: id,
    });
    expect(commitment?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(commitment?.may).toEqual(['insight:confirm', 'insight:change']);
    expect((await insights(counsellor))[0]?.may).toEqual([]);
    for (const visitor of [counsellor, await koers.enter('supervisor'), await koers.enter('admin')]) {
      expect((await decide(visitor, 'POST', `/api/insights/${commitment?.id}/confirm`)).status).toBe(403);
      expect((await decide(visitor, 'PATCH', `/api/insights/${commitment?.id}`, { text: 'Anders.' })).status).toBe(403);
      expect((await decide(visitor, 'DELETE', `/api/insights/${commitment?.id}`)).status).toBe(403);
    }
    expect((await decide(client, 'POST', `/api/insights/${commitment?.id}/confirm`)).body.status).toBe('confirmed');
  });

  it('proposes nothing twice, in other words or in another conversation', async () => {
    await talk('Zoals gezegd: ik ga morgen nog bellen met Kris van de opleidingsdienst.');
    expect(await insights()).toHaveLength(1);
  });

  it('keeps nothing of a message that a person must look at', async () => {
    await talk('Mijn man slaat mij. Ik ga morgen bellen met mijn zus.');
    expect((await insights()).some(({ text }) => text.includes('zus'))).toBe(false);
  });

  it('asks after it in a later conversation, once, when its day is past', async () => {
    await later();
    const { replies } = await talk('Hallo', 'Het was een drukke week op het werk.');
    expect(replies[0]?.move).toBe('follow-up');
    expect(replies[0]?.text).toContain('ik ga morgen bellen met Kris van de opleidingsdienst');
    expect(replies[0]?.text).toMatch(/[Dd]rie weken geleden/);
    await later();
    expect((await talk('Hallo')).replies[0]?.text).not.toContain('Kris');
  });

  it('brings back what was confirmed, and nothing that was refused', async () => {
    await talk('Lesgeven aan nieuwe mensen geeft mij energie. Ik vind eerlijkheid belangrijker dan een hoog loon.');
    const [energy, honesty] = ['energie', 'eerlijkheid'].map((word) => async () => (await insights()).find(({ text }) => text.includes(word)) as Insight);
    await decide(client, 'POST', `/api/insights/${(await energy?.())?.id}/refuse`);
    await decide(client, 'POST', `/api/insights/${(await honesty?.())?.id}/confirm`);
    await later();
    const { replies } = await talk('Hallo');
    expect(replies[0]?.move).toBe('recall');
    expect(replies[0]?.text).toContain('"ik vind eerlijkheid belangrijker dan een hoog loon"');
    expect(replies[0]?.text).not.toContain('energie');
    expect(replies[0]?.text).not.toContain('zoals ik al zei');
  });

  it('lets the client put it otherwise, which shows, and throw it away, which leaves no word', async () => {
    await talk('Ik ga vrijdag mijn cv doorsturen naar het ziekenhuisarchief in Gent.', 'Ik ga vrijdag mijn motivatiebrief doorsturen naar de bibliotheek.');
    const letter = (await insights()).find(({ text }) => text.includes('bibliotheek')) as Insight;
    const changed = await decide(client, 'PATCH', `/api/insights/${letter.id}`, { text: 'Ik stuur mijn brief naar de bib.', due: 'volgende week' });
    expect(changed.body).toMatchObject({ text: 'Ik stuur mijn brief naar de bib.', due: 'volgende week', dueOn: null, status: 'confirmed' });
    expect((await insights()).find(({ id }) => id === letter.id)?.editedAt).not.toBeNull();
    expect((await decide(client, 'PATCH', `/api/insights/${letter.id}`, { text: '   ' })).status).toBe(400);

    expect((await decide(client, 'DELETE', `/api/insights/${letter.id}`)).status).toBe(204);
    expect((await insights()).some(({ id }) => id === letter.id)).toBe(false);
    expect((await insights(counsellor)).some(({ id }) => id === letter.id)).toBe(false);
    expect(await system('select text, due from insight where trajectory_id = $1 and id = $2', [letter.id])).toEqual([{ text: '', due: null }]);
    for (const path of ['confirm', 'refuse']) expect((await decide(client, 'POST', `/api/insights/${letter.id}/${path}`)).status).toBe(404);
    expect((await decide(client, 'PATCH', `/api/insights/${letter.id}`, { text: 'Terug.' })).status).toBe(404);
    // Said again, it is not proposed again.
    await talk('Ik ga vrijdag mijn motivatiebrief doorsturen naar de bibliotheek.');
    expect((await insights()).some(({ text }) => text.includes('bibliotheek'))).toBe(false);
  });

  it('puts what is said now beside what was said before, once', async () => {
    await talk('Ik werk liefst alleen.');
    await later();
    const said = ['Vandaag was er vergadering met de ploeg.', 'Er waren veel mensen in de zaal.', 'In een groep draai ik pas.'];
    const { replies } = await talk(...said);
    expect(replies[2]?.move).toBe('confront');
    expect(replies[2]?.text).toMatch(/ik werk liefst alleen/i);
    const again = await talk(...said);
    expect(again.replies.map(({ move }) => move)).not.toContain('confront');
  });

  it('hears the career question, which is the client’s when they keep it, with all that went before', async () => {
    await talk('Het gaat wel.', 'Ik vraag me af of ik in de logistiek wil blijven.');
    const before = (await questions()).find(({ isCurrent }) => isCurrent);
    const heard = (await questions()).find(({ status }) => status === 'proposed') as Question;
    expect(heard).toMatchObject({ text: 'Wil ik in de logistiek blijven?', from: 'conversation', isCurrent: false, may: ['career-question:decide'] });
    expect((await decide(counsellor, 'POST', `/api/career-questions/${heard.id}/keep`)).status).toBe(403);
    expect((await decide(client, 'POST', `/api/career-questions/${heard.id}/keep`)).status).toBe(204);
    expect((await questions()).find(({ isCurrent }) => isCurrent)?.text).toBe('Wil ik in de logistiek blijven?');
    // The one of before is still to be read, also by who guides.
    expect((await questions(counsellor)).map(({ text }) => text)).toContain(before?.text);
    expect(await system('select career_question as text from trajectory where id = $1')).toEqual([{ text: 'Wil ik in de logistiek blijven?' }]);
  });

  it('lets the counsellor propose one, as theirs, and the client refuse it', async () => {
    const url = `/api/trajectories/${trajectoryId}/career-questions`;
    const { id } = (await koers.call<{ id: string }>(counsellor, 'POST', url, { text: 'Hoe blijf ik gezond aan het werk?' })).body;
    expect((await questions()).find((question) => question.id === id)).toMatchObject({ from: 'counsellor', status: 'proposed', isCurrent: false });
    expect((await decide(client, 'POST', `/api/career-questions/${id}/refuse`)).status).toBe(204);
    expect((await questions()).find(({ isCurrent }) => isCurrent)?.text).toBe('Wil ik in de logistiek blijven?');
    expect((await koers.call(client, 'POST', url, { text: 'Waar word ik blij van?' })).status).toBe(201);
    expect((await questions()).find(({ isCurrent }) => isCurrent)).toMatchObject({ text: 'Waar word ik blij van?', from: 'client' });
    const supervisor = await koers.enter('supervisor');
    expect((await koers.call(supervisor, 'POST', url, { text: 'Nee.' })).status).toBe(403);
    expect((await koers.call(supervisor, 'GET', url)).status).not.toBe(200);
  });
});
