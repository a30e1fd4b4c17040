// From a worrying message to a person who has seen it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Signal = {
  id: string;
  kind: string;
  level: string;
  quote: string;
  status: string;
  messageId: string;
  trajectoryId: string;
  outcome: string | null;
  may: string[];
  dueAt: string;
};
const exhausted =
  'Eerlijk, ik ben al maanden leeg. Ik slaap tien uur en sta op alsof ik niet geslapen heb, en op het werk raak ik niet meer door een simpele mail.';
const crisis = 'Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.';

describeOnBoth('a signal', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
  });
  afterAll(() => koers?.stop());
  const inbox = async (visitor = counsellor) => (await koers.call<Signal[]>(visitor, 'GET', '/api/signals?status=open')).body;
  const begin = async () => (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;

  it('of exhaustion reaches the counsellor with the sentence that shows it, and the client hears who sees it', async () => {
    const tab = await koers.listen(client, await begin());
    const reply = await tab.ask(exhausted);
    expect(reply.done.move).toBe('after-signal');
    expect(reply.text).toMatch(/Els/);
    expect(reply.text).not.toMatch(/burn-?out/i);
    const signal = (await inbox()).find((each) => each.kind === 'burnout' && exhausted.includes(each.quote));
    expect(signal).toMatchObject({ level: 'attention', status: 'open' });
    await tab.close();
  });

  it('of violence at home shows the fitting help line at once, before any voice has spoken, and only once', async () => {
    const tab = await koers.listen(client, await begin());
    const reply = await tab.ask('Mijn man slaat mij als hij gedronken heeft.');
    const safety = await tab.until('safety');
    expect(safety.level).toBe('urgent');
    expect(safety.helpLines.map(({ number }) => number)).toEqual(expect.arrayContaining(['1712', '112']));
    expect(safety.seq).toBeLessThan(Math.min(...tab.frames.flatMap((frame) => (frame.type === 'reply.part' ? [frame.seq] : []))));
    expect(reply.done.move).toBe('after-signal');
    await tab.ask('En hij slaat mij ook waar anderen bij zijn.');
    expect(tab.frames.filter((frame) => frame.type === 'safety')).toHaveLength(1);
    await tab.close();
  });

  it('that is raised opens the inbox of the counsellor by itself', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${koers.url}/api/live`, { headers: { cookie: counsellor.cookie }, signal: abort.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (!heard.includes('event: ready')) heard += (await reader?.read())?.value ?? '';
    const tab = await koers.listen(client, await begin());
    tab.say('Ik word al weken gepest door twee collega’s, ze verstoppen mijn spullen en lachen mij uit.');
    while (!heard.includes('"topic":"signals"')) heard += (await reader?.read())?.value ?? '';
    expect(heard).not.toContain('gepest');
    abort.abort();
    await tab.close();
  });

  it('of a crisis is answered at once with help lines, by a fixed text, and holds all coaching until a person releases it', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const reply = await tab.ask(crisis);
    const safety = await tab.until('safety');
    expect(safety.helpLines.map(({ number }) => number)).toEqual(expect.arrayContaining(['1813', '112']));
    expect(safety.seq).toBeLessThan(reply.done.seq);
    expect(reply.done).toMatchObject({ move: 'safety', voice: 'fixed' });
    expect(reply.text).toContain('1813');
    expect(reply.text).toContain('Els');

    // The client stays able to write; nobody coaches.
    const next = await tab.ask('Ik wil het liever over mijn werk hebben.');
    expect(next.done.move).toBe('safety');

    const signal = (await inbox()).find((each) => each.kind === 'crisis' && each.quote.includes('er niet meer was'));
    expect(signal).toBeDefined();
    const acknowledged = await koers.call<Signal>(counsellor, 'POST', `/api/signals/${signal?.id}/acknowledge`, {});
    expect(acknowledged.body.status).toBe('acknowledged');
    expect((await tab.ask('Ben je er nog?')).done.move).toBe('safety');

    for (const open of (await inbox()).filter((each) => each.level === 'crisis' && each.trajectoryId === signal?.trajectoryId)) {
      const resolved = await koers.call<Signal>(counsellor, 'POST', `/api/signals/${open.id}/resolve`, {
        outcome: 'handled',
        note: 'Gebeld, samen bekeken wat nu helpt.',
      });
      expect(resolved.body).toMatchObject({ status: 'resolved', outcome: 'handled', may: [] });
    }
    const after = await tab.ask('Ik wil graag weer verder nadenken over mijn werk in de logistiek.');
    expect(after.done.voice).toBe('guide');
    await tab.close();
  });

  it('of a crisis in clear French or English is answered in that language, whatever the profile says, and a short word after it too', async () => {
    const tab = await koers.listen(client, await begin());
    expect((await tab.ask('Je ne veux plus vivre, je n’en peux plus.')).text).toContain('Je prends au sérieux');
    expect((await tab.until('safety')).helpLines.map(({ number }) => number)).toContain('0800 32 123');
    expect((await tab.ask('oui')).text).not.toMatch(/\b(?:ik|je bent|niet)\b/i);
    for (const open of (await inbox()).filter((each) => each.level === 'crisis'))
      await koers.call(counsellor, 'POST', `/api/signals/${open.id}/resolve`, { outcome: 'handled', note: '' });
    await tab.close();
  });

  it('comes first in the inbox when it is a crisis, and is due before the rest', async () => {
    const levels = (await inbox()).map(({ level }) => level);
    const rank = ['crisis', 'urgent', 'attention'];
    expect(levels).toEqual([...levels].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    expect(levels).toContain('urgent');
  });

  it('that is resolved cannot be resolved again', async () => {
    const all = (await koers.call<Signal[]>(counsellor, 'GET', '/api/signals?status=all')).body;
    const resolved = all.find(({ status }) => status === 'resolved');
    const again = await koers.call(counsellor, 'POST', `/api/signals/${resolved?.id}/resolve`, { outcome: 'false-alarm', note: '' });
    expect(again.status).toBe(409);
  });

  it('is not for the client, nor for an administrator', async () => {
    for (const visitor of [client, await koers.enter('admin')]) {
      expect((await koers.call(visitor, 'GET', '/api/signals?status=open')).status).toBe(403);
    }
  });

  it('is not raised by tiredness that a weekend lifts', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const before = (await inbox()).length;
    await tab.ask('Vrijdag was ik moe, maar na het weekend ging het weer prima.');
    expect(await inbox()).toHaveLength(before);
    const messages = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
    expect(messages).toHaveLength(2);
    await tab.close();
  });
});
