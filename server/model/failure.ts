// What goes wrong outside our house, at the model's service. Every file in this folder throws this and nothing else of the
// service's; whoever calls a model step catches it and takes the named fallback (the embedded voice, a signal `unchecked`).
// It carries no message of the service: those can repeat what a client wrote. Knows nothing of the package itself: whoever only
// catches a failure does not load it.

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
