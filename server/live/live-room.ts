// Live news on Cloudflare, where no process lasts and the pooled database does not LISTEN: one Durable Object for each organisation
// passes on what changed to the screens that have a line open. Only the worker reaches it; payloads are ids.
import type { RoomSocket, RoomState, Rooms, Until } from '../worker-bindings.ts';
import { type Change, type Live, makeLocalLive } from './live.ts';

/** The Durable Object. It remembers nothing but its sockets, which the runtime keeps for it. */
export class LiveRoom {
  readonly #state: RoomState;
  constructor(state: RoomState) {
    this.#state = state;
  }

  /** An upgrade listens; a body is a change, for everyone who listens. */
  async fetch(request: Request): Promise<Response> {
    if (request.headers.get('upgrade') === 'websocket') {
      const { 0: there, 1: here } = new WebSocketPair();
      this.#state.acceptWebSocket(here);
      return new Response(null, { status: 101, webSocket: there });
    }
    const change = await request.text();
    for (const socket of this.#state.getWebSockets()) tell(socket, change);
    return new Response(null, { status: 204 });
  }

  webSocketClose(socket: RoomSocket): void {
    socket.close();
  }
}

function tell(socket: RoomSocket, change: string): void {
  try {
    socket.send(change);
  } catch {
    // It closed a moment ago; the others still have to hear.
  }
}

/** How long until a line to the room that broke is opened again, in milliseconds. */
const againMs = 1000;

/**
 * Changes go by way of the organisation's room; frames stay with this instance, which is the conversation's own room.
 * Best effort, as everywhere: a screen that misses a change catches up with its next read.
 */
export function makeRoomLive(rooms: Rooms, until: Until): Live {
  const roomOf = (organisationId: string) => rooms.get(rooms.idFromName(organisationId));
  return {
    ...makeLocalLive(),
    changed(organisationId, topic, trajectoryId) {
      const change: Change = { organisationId, topic, trajectoryId };
      until(
        roomOf(organisationId)
          .fetch('https://live/', { method: 'POST', body: JSON.stringify(change) })
          .catch(() => undefined),
      );
    },
    onChange(organisationId, hear) {
      let off = false;
      let line: RoomSocket | null = null;
      const again = () => {
        if (!off) setTimeout(() => void listen(), againMs);
      };
      async function listen(): Promise<void> {
        if (off) return;
        try {
          line = (await roomOf(organisationId).fetch('https://live/', { headers: { upgrade: 'websocket' } })).webSocket;
        } catch {
          line = null;
        }
        if (!line) return again();
        line.accept();
        line.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as Change));
        line.addEventListener('close', again);
        if (off) line.close();
      }
      void listen();
      return () => {
        off = true;
        line?.close();
      };
    },
  };
}
