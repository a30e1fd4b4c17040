// What goes wrong outside our house, at the model's service. Every file in this folder throws this and nothing else of the
// service's; whoever calls a model step catches it and takes the named fallback (the embedded voice, a signal `unchecked`).
// It carries no message of the service: those can repeat what a client wrote.
import { APIConnectionError, APIConnectionTimeoutError, APIError, OpenAIError } from 'openai';

export const failureKinds = [
  'timeout', // no answer, no next piece or no end within the time given
  'refused', // the service answered no: a 4xx, too many requests, its content filter
  'cut', // the answer began and did not end as a whole
  'unreachable', // no connection, or a 5xx
  'nonsense', // an answer that is not what was asked for
  'aborted', // we stopped it ourselves
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** An outside failure of a model service. `status` is the HTTP status where there was one; nothing in it is a client's. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly kind: FailureKind;
  readonly status: number | undefined;
  /** How long the service asks us to wait before another try, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  constructor(kind: FailureKind, status?: number, retryAfterMs?: number) {
    super(status === undefined ? `model: ${kind}` : `model: ${kind} (${status})`);
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may work a moment later. */
  get mayPass(): boolean {
    return this.kind === 'unreachable' || this.kind === 'cut' || this.status === 429;
  }
}

/** Turns what the `openai` package or the runtime's fetch threw into a failure; anything else is a bug and is thrown on. */
export function asFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (error instanceof APIConnectionTimeoutError) return new ModelFailure('timeout');
  if (error instanceof APIConnectionError) return new ModelFailure('unreachable');
  if (error instanceof APIError) {
    // No status: an error event in a stream that had begun with 200.
    if (error.status === undefined) return new ModelFailure('cut');
    const mayReturn = error.status >= 500 || error.status === 408;
    return new ModelFailure(mayReturn ? 'unreachable' : 'refused', error.status, readRetryAfter(error.headers));
  }
  if (error instanceof OpenAIError) return new ModelFailure('nonsense');
  // The package's parser and JSON.parse say SyntaxError; a socket that closes in mid-stream is a plain TypeError.
  if (error instanceof SyntaxError) return new ModelFailure('nonsense');
  if (error instanceof TypeError && /terminated|fetch|network|stream|body/i.test(error.message)) return new ModelFailure('cut');
  if (error instanceof Error && (error.name === 'AbortError' || 'code' in error)) return new ModelFailure('cut');
  throw error;
}

function readRetryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get('retry-after');
  const seconds = value ? Number(value) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
