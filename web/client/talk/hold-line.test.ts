import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ServerFrame } from '../../../server/conversation/wire.ts';
import { holdLine, type LineState, waitBefore } from './hold-line.ts';

/** A socket whose other end is this test. */
class TestSocket {
  readyState = 0;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.readyState = 3;
  }
  opens() {
    this.readyState = 1;
    this.onopen?.();
  }
  breaks() {
    this.readyState = 3;
    this.onclose?.();
  }
  says(frame: ServerFrame) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

const message = { type: 'message', clientMessageId: 'c1', text: 'Hallo' } as const;
const accepted: ServerFrame = { type: 'accepted', clientMessageId: 'c1', messageId: 'm1', seq: 1 };

function hold() {
  const sockets: TestSocket[] = [];
  const states: [LineState, number][] = [];
  const frames: ServerFrame[] = [];
  let after = 0;
  const line = holdLine({
    address: () => `socket?after=${after}`,
    onFrame: (frame) => {
      frames.push(frame);
      if ('seq' in frame) after = frame.seq;
    },
    onState: (state, failures) => states.push([state, failures]),
    openSocket: (address) => {
      const socket = new TestSocket(address);
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    chance: () => 1,
  });
  return { line, sockets, states, frames, newest: () => sockets.at(-1) as TestSocket };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the line to a conversation', () => {
  test('comes back after a cut and asks for what was missed', () => {
    const { sockets, newest, frames } = hold();
    newest().opens();
    newest().says({ ...accepted, seq: 7 });
    newest().breaks();
    vi.advanceTimersByTime(500);
    expect(sockets.map((socket) => socket.address)).toEqual(['socket?after=0', 'socket?after=7']);
    expect(frames).toHaveLength(1);
  });

  test('waits longer each time, up to a limit, and starts anew once it was open', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((failures) => waitBefore(failures, 1))).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000]);
    expect(waitBefore(0, 0)).toBe(250);
    const { newest, states } = hold();
    newest().breaks();
    vi.advanceTimersByTime(500);
    newest().breaks();
    vi.advanceTimersByTime(1000);
    newest().opens();
    expect(states.at(-1)).toEqual(['open', 0]);
    newest().breaks();
    expect(states.at(-1)).toEqual(['connecting', 1]);
  });

  test('does not pretend to have sent what it could not', () => {
    const { line, newest } = hold();
    expect(line.send(message)).toBe(false);
    newest().opens();
    expect(line.send(message)).toBe(true);
    expect(newest().sent).toHaveLength(1);
  });

  test('is taken for dead when nothing comes back after sending', () => {
    const { line, sockets, newest } = hold();
    newest().opens();
    line.send(message);
    vi.advanceTimersByTime(10_000);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
  });

  test('stays when an answer comes', () => {
    const { line, sockets, newest } = hold();
    newest().opens();
    line.send(message);
    newest().says(accepted);
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
  });

  test('tries at once when the network or the person is back', () => {
    const { sockets, newest } = hold();
    newest().breaks();
    window.dispatchEvent(new Event('online'));
    expect(sockets).toHaveLength(2);
    newest().breaks();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sockets).toHaveLength(3);
  });

  test('stays closed when the person left', () => {
    const { line, sockets, newest } = hold();
    newest().opens();
    line.close();
    newest().breaks();
    window.dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
  });
});
