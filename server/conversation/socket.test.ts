import { expect, it, vi } from 'vitest';
import { makeLocalLive } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { closeCodes, serveSocket } from './socket.ts';
import type { TurnDeps } from './turn-deps.ts';

const client = { id: 'c', organisationId: 'o', role: 'client', name: 'Nadia', language: 'nl' } as Person;

function serve(sessionEnds: Date) {
  const sent: { type: string; code?: string; message?: string; retryAfterMs?: number }[] = [];
  const close = vi.fn();
  const takesNoTurn = {
    live: makeLocalLive(),
    log: () => undefined,
    db: { asPerson: () => Promise.reject(new Error('the embedded database stopped')) },
  } as unknown as TurnDeps;
  const socket = serveSocket(takesNoTurn, { id: 's', person: client, expiresAt: sessionEnds }, crypto.randomUUID(), 0, {
    send: (text) => sent.push(JSON.parse(text)),
    close,
  });
  return { socket, sent, close };
}
const inAnHour = () => new Date(Date.now() + 3_600_000);

it('a session that ran out in the middle is said in the client’s language, and the line is closed', async () => {
  const { socket, sent, close } = serve(new Date(Date.now() - 1));
  await socket.receive(JSON.stringify({ type: 'message', clientMessageId: 'a', text: 'Hallo' }));
  expect(sent[0]).toMatchObject({ type: 'error', code: 'session-expired' });
  expect(sent[0]?.message).toMatch(/opnieuw aan/);
  expect(close).toHaveBeenCalledWith(closeCodes.sessionExpired, expect.any(String));
});

it('a tab that sends without end is asked to wait, and told how long', async () => {
  const { socket, sent } = serve(inAnHour());
  for (let i = 0; i < 40; i++) await socket.receive(JSON.stringify({ type: 'message', clientMessageId: `m${i}`, text: '' }));
  expect(sent.filter(({ code }) => code === 'too-many-requests').length).toBeGreaterThan(0);
  expect(sent.find(({ code }) => code === 'too-many-requests')?.retryAfterMs).toBeGreaterThan(0);
});

it('what is no text, or far too long, is refused without being looked at', async () => {
  const { socket, sent } = serve(inAnHour());
  await socket.receive(new ArrayBuffer(8));
  await socket.receive('x'.repeat(200_000));
  expect(sent.map(({ code }) => code)).toEqual(['malformed-frame', 'too-long']);
});
