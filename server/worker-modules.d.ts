// What wrangler and workerd give to the files of the Cloudflare door: texts, bytes, and a pair of sockets.
declare module '*.md' {
  const text: string;
  export default text;
}
declare module '*.yaml' {
  const text: string;
  export default text;
}
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
declare const WebSocketPair: new () => { 0: import('./worker-bindings.ts').RoomSocket; 1: import('./worker-bindings.ts').RoomSocket };
interface ResponseInit {
  /** The end of a pair that goes to whoever asked for an upgrade; with status 101. */
  webSocket?: import('./worker-bindings.ts').RoomSocket | null;
}
