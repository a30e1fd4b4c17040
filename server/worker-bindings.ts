// What Cloudflare hands to the worker (wrangler.toml), as far as Koers uses it.

/** A socket at one end of a pair. Frames come once it is accepted. */
export type RoomSocket = WebSocket & { accept(): void };
/** What a room answers; `webSocket` is there when it took an upgrade. */
export type RoomAnswer = Response & { webSocket: RoomSocket | null };
/** The Durable Objects of one class. */
export type Rooms = {
  idFromName(name: string): unknown;
  get(id: unknown): { fetch(url: string, init?: RequestInit): Promise<RoomAnswer> };
};
/** What a Durable Object knows of itself; its sockets outlive its memory. */
export type RoomState = { acceptWebSocket(socket: RoomSocket): void; getWebSockets(): RoomSocket[] };

export type Bindings = {
  HYPERDRIVE: { connectionString: string };
  ASSETS: { fetch(request: Request): Promise<Response> };
  /** A room for each conversation. */
  CONVERSATIONS: Rooms;
  /** A room for each organisation. */
  LIVE: Rooms;
  /** Settings, as in server/settings.ts. */
  [setting: string]: unknown;
};

/** Keeps the runtime going for work that outlasts an answer. */
export type Until = (work: Promise<unknown>) => void;
