import type { RefusalCode, RefusalParams } from '../../server/errors.ts';

/** `offline` and `unexpected` are the two that no server sends: nothing answered, or something that is not ours did. */
export type RefusedCode = RefusalCode | 'offline' | 'unexpected';

/** An expected "no", as the server worded it: a code and parameters. `wordRefusal` turns it into a sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusedCode;
  readonly params: RefusalParams;
  readonly status: number;
  constructor(code: RefusedCode, params: RefusalParams = {}, status = 0) {
    super(code);
    this.code = code;
    this.params = params;
    this.status = status;
  }
}

/** Whether an error says that nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Refused && (error.code === 'not-signed-in' || error.code === 'session-expired');
}

/** What an answer that is not ok refuses. */
export async function refusalOf(response: Response): Promise<Refused> {
  try {
    const body = (await response.json()) as { code?: unknown; params?: RefusalParams };
    if (typeof body.code === 'string') return new Refused(body.code as RefusedCode, body.params ?? {}, response.status);
  } catch {
    // Not JSON: a proxy or a page in between answered.
  }
  return new Refused(response.status === 401 ? 'not-signed-in' : 'unexpected', {}, response.status);
}

async function ask<Answer>(method: string, path: string, body?: unknown, signal?: AbortSignal, keepalive = false): Promise<Answer> {
  const request: RequestInit = { method, headers: { accept: 'application/json' }, keepalive };
  if (signal) request.signal = signal;
  if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers = { ...request.headers, 'content-type': 'application/json' };
  }
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Refused('offline');
  }
  if (!response.ok) throw await refusalOf(response);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** Reads. @throws Refused */
export const read = <Answer>(path: string, signal?: AbortSignal) => ask<Answer>('GET', path, undefined, signal);
/** Does something. @throws Refused */
export const post = <Answer = void>(path: string, body?: unknown) => ask<Answer>('POST', path, body);
/** Writes over what was there; `outlives`: also when the page is closing. @throws Refused */
export const put = <Answer = void>(path: string, body: unknown, outlives = false) => ask<Answer>('PUT', path, body, undefined, outlives);
/** Changes a part of what is there. @throws Refused */
export const patch = <Answer = void>(path: string, body: unknown) => ask<Answer>('PATCH', path, body);
/** Takes away what is there. @throws Refused */
export const remove = <Answer = void>(path: string) => ask<Answer>('DELETE', path);

/** Fetches a file and hands it to the browser to keep. @throws Refused */
export async function download(path: string, fileName: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path);
  } catch {
    throw new Refused('offline');
  }
  if (!response.ok) throw await refusalOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
