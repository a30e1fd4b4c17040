import { Refused, refusalOf } from './api.ts';

/** How far a file is: `sent` of `total` bytes; when all are sent, the other side reads it. */
export type Sending = { sent: number; total: number };

/**
 * Sends one file to a door that reads it, and says how far it is. `fetch` cannot tell how much of a body has left; this can.
 *
 * @param options.asBytes the file itself is the body, and its name travels beside it, percent-encoded: for a door that keeps what comes as it comes
 * @throws Refused; an `AbortError` when `signal` stopped it
 */
export function sendFile<Answer>(
  path: string,
  file: File,
  { signal, onSending, asBytes = false }: { signal: AbortSignal; onSending: (sending: Sending) => void; asBytes?: boolean },
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.setRequestHeader('accept', 'application/json');
  request.upload.addEventListener('progress', ({ loaded, total }) => onSending({ sent: loaded, total }));
  request.addEventListener('load', () => {
    const response = new Response(request.responseText, { status: request.status });
    if (response.ok) resolve(JSON.parse(request.responseText) as Answer);
    else void refusalOf(response).then(reject);
  });
  request.addEventListener('error', () => reject(new Refused('offline')));
  request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  signal.addEventListener('abort', () => request.abort(), { once: true });
  if (asBytes) {
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()));
    request.send(file);
    return promise;
  }
  const body = new FormData();
  body.append('file', file);
  request.send(body);
  return promise;
}
