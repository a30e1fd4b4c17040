// The open line to a conversation. It comes back by itself after a cut, a sleeping phone or a lift, asks for what was missed, and
// never assumes that something sent has arrived: that is what `accepted` is for.
import type { ClientFrame, ServerFrame } from '../../../server/conversation/wire.ts';

export type LineState = 'connecting' | 'open';

export type LineDeps = {
  address: () => string;
  onFrame: (frame: ServerFrame) => void;
  /** `failures`: how many attempts in a row led to nothing; 0 once the line is open. */
  onState: (state: LineState, failures: number) => void;
  openSocket?: (address: string) => WebSocket;
  /** A number from 0 to 1, so that a thousand phones do not come back in the same second. */
  chance?: () => number;
};

export type Line = {
  /** False when the line is down; the outbox then keeps the message for the next opening. */
  send: (frame: ClientFrame) => boolean;
  close: () => void;
};

const longestWaitMs = 15_000;
/** How long an answer to what was sent may take before the line is taken for dead. */
const deadAfterMs = 10_000;

/** How long to wait before the next attempt, in milliseconds. */
export function waitBefore(failures: number, chance: number): number {
  return Math.min(longestWaitMs, 500 * 2 ** failures) * (0.5 + chance / 2);
}

/** Opens the line and keeps it open until it is closed. */
export function holdLine(deps: LineDeps): Line {
  const openSocket = deps.openSocket ?? ((address: string) => new WebSocket(address));
  const chance = deps.chance ?? Math.random;
  let socket: WebSocket | null = null;
  let failures = 0;
  let closed = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let dead: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    clearTimeout(next);
    if (closed || socket) return;
    deps.onState('connecting', failures);
    const opened = openSocket(deps.address());
    socket = opened;
    opened.onopen = () => {
      failures = 0;
      deps.onState('open', 0);
    };
    opened.onmessage = (event: MessageEvent<string>) => {
      clearTimeout(dead);
      dead = undefined;
      deps.onFrame(JSON.parse(event.data) as ServerFrame);
    };
    opened.onclose = () => {
      if (socket === opened) drop();
    };
  };

  const drop = () => {
    clearTimeout(dead);
    dead = undefined;
    socket = null;
    if (closed) return;
    failures += 1;
    deps.onState('connecting', failures);
    next = setTimeout(open, waitBefore(failures - 1, chance()));
  };

  const tryNow = () => {
    if (document.visibilityState === 'visible' && !socket) open();
  };
  window.addEventListener('online', tryNow);
  document.addEventListener('visibilitychange', tryNow);
  open();

  return {
    send(frame) {
      if (socket?.readyState !== 1) return false;
      socket.send(JSON.stringify(frame));
      const asked = socket;
      // A phone that changed networks keeps a socket that looks open and hears nothing.
      dead ??= setTimeout(() => {
        if (socket !== asked) return;
        asked.close();
        drop();
      }, deadAfterMs);
      return true;
    },
    close() {
      closed = true;
      clearTimeout(next);
      clearTimeout(dead);
      window.removeEventListener('online', tryNow);
      document.removeEventListener('visibilitychange', tryNow);
      socket?.close();
      socket = null;
    },
  };
}
