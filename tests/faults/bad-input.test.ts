// Whatever is sent, to whichever door: the sender hears what is wrong with it, and who may not hear that first. Nothing of it is
// ever taken for a fault of ours.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const roles = ['client', 'counsellor', 'supervisor', 'admin'] as const;
const dashes = '-'.repeat(36);
const ids = ['geen-id', dashes, '0', '%00', "'; drop table message; --", '00000000-0000-0000-0000-00000000000g', crypto.randomUUID()];
const bodies = [
  '{}',
  '[]',
  'null',
  'geen json',
  '{"version":-1,"text":1,"role":"x","items":[{}]}',
  `{"version":0,"text":"\\u0000","reason":"\\u0000","note":"\\u0000","outcome":"handled","standInId":"${dashes}","responseHours":"\\u0000","language":"nl","score":3,"criterion":"neutral","trajectoryId":"${dashes}"}`,
];

describeOnBoth('bad input', (kind) => {
  let koers: TestKoers;
  const visitors: Visitor[] = [];
  let doors: [method: string, path: string][];
  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const role of roles) visitors.push(await koers.enter(role));
    const { paths } = (await koers.call<{ paths: Record<string, Record<string, unknown>> }>(null, 'GET', '/api/openapi.json')).body;
    doors = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method): [string, string] => [method.toUpperCase(), path]));
    // These end what the rest needs, or stay open.
    doors = doors.filter(([, path]) => path !== '/api/session/end' && path !== '/api/live');
  });
  afterAll(() => koers?.stop());

  it('at any door, from anybody, is the sender’s to mend', async () => {
    expect(doors.length).toBeGreaterThan(25);
    const failed: string[] = [];
    for (const [method, path] of doors) {
      for (const visitor of visitors) {
        for (const id of path.includes('{') ? ids : ['']) {
          const at = path.replace(/\{section\}/g, 'motives').replace(/\{\w+\}/g, encodeURIComponent(id));
          for (const body of method === 'GET' ? [undefined] : bodies) {
            const { status } = await koers.call(visitor, method, at, body);
            if (status >= 500) failed.push(`${method} ${at} ${body} as ${visitor.name}: ${status}`);
          }
        }
      }
    }
    expect(failed).toEqual([]);
    // Thousands of requests, one after the other.
  }, 300_000);

  it('in a question is the sender’s to mend too', async () => {
    for (const query of ['after=x', 'after=-1', 'after=1e99', 'status=x', `trajectoryId=${dashes}`, 'role=x', 'language=x']) {
      for (const path of ['/api/conversations', '/api/signals', '/api/people', '/api/help-lines', `/api/conversations/${crypto.randomUUID()}/messages`]) {
        for (const visitor of visitors) expect((await koers.call(visitor, 'GET', `${path}?${query}`)).status, `${path}?${query}`).toBeLessThan(500);
      }
    }
  });

  it('in a cookie is nobody', async () => {
    const [client] = visitors as [Visitor];
    for (const value of [`${dashes}.${'x'.repeat(43)}`, `${crypto.randomUUID()}.${'x'.repeat(43)}`, 'rubbish', '%', 'x'.repeat(4000)]) {
      expect((await koers.call({ ...client, cookie: `koers=${value}` }, 'GET', '/api/me')).status, value.slice(0, 60)).toBe(401);
    }
  });

  it('in a text that a screen shows is told by the name of its field', async () => {
    const [, counsellor] = visitors as [Visitor, Visitor];
    const trajectory = (await koers.call<{ id: string; standInId: string | null }[]>(counsellor, 'GET', '/api/trajectories')).body.find(
      ({ standInId }) => standInId !== null,
    );
    const answer = await koers.call(counsellor, 'PUT', `/api/trajectories/${trajectory?.id}/oversight`, {
      standInId: trajectory?.standInId,
      responseHours: 'ma\u0000do',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', params: { field: 'responseHours' } } });
  });

  it('is looked at only once it is clear that the sender may', async () => {
    const [client, counsellor, , admin] = visitors as [Visitor, Visitor, Visitor, Visitor];
    const refused: [Visitor, string, string, string][] = [
      [counsellor, 'POST', '/api/conversations', '{"trajectoryId":"x"}'],
      [client, 'POST', '/api/signals/geen-id/resolve', 'geen json'],
      [client, 'POST', '/api/signals/geen-id/acknowledge', '{}'],
      [client, 'PUT', '/api/trajectories/geen-id/oversight', '{}'],
      [counsellor, 'POST', '/api/insights/geen-id/confirm', '{}'],
      [client, 'PUT', '/api/audits/geen-id/scores', '{}'],
      [client, 'POST', '/api/trajectories/geen-id/plan/sections/motives/approve', '{}'],
      [admin, 'POST', '/api/conversations/geen-id/close', '{}'],
    ];
    for (const [visitor, method, path, body] of refused) expect((await koers.call(visitor, method, path, body)).status, `${method} ${path}`).toBe(403);
    expect((await koers.call(client, 'GET', '/api/signals?status=x')).status).toBe(403);
  });

  it('in the address of a socket is told before it opens', async () => {
    const [client, counsellor] = visitors as [Visitor, Visitor];
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const statusOf = (visitor: Visitor, address: string, origin = koers.url) =>
      new Promise<number>((resolve, reject) => {
        const socket = new WebSocket(`${koers.url.replace('http', 'ws')}/api/conversations/${address}`, { headers: { cookie: visitor.cookie, origin } });
        socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        socket.once('open', () => resolve(101));
        socket.once('error', reject);
      });
    for (const bad of [dashes, 'geen-id', crypto.randomUUID()]) expect(await statusOf(client, `${bad}/socket`), bad).toBe(404);
    expect(await statusOf(client, `${id}/socket?after=x`)).toBe(400);
    expect(await statusOf(counsellor, `${id}/socket`)).toBe(403);
    expect(await statusOf(client, `${id}/socket`, 'https://elders.example')).toBe(403);
    expect(await statusOf(client, `${id}/socket`, 'null')).toBe(403);
  });

  it('in a frame is malformed, not a fault of ours', async () => {
    const [client] = visitors as [Visitor];
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    tab.say('Hallo daar', 'a\u0000b');
    expect((await tab.until('error')).code).toBe('malformed-frame');
    tab.say('\u0000 \u0001');
    expect((await tab.until('error', ({ code }) => code !== 'malformed-frame')).code).toBe('invalid-input');
    expect((await koers.call<unknown[]>(client, 'GET', `/api/conversations/${id}/messages`)).body).toEqual([]);
    await tab.close();
  });
});
