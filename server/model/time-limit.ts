// How long we wait for a model: for the whole answer, and for the next piece of it. One controller ends the request for any
// reason, and remembers which, because a stream that is aborted ends without an error.
import { ModelFailure } from './failure.ts';

export type TimeLimit = {
  /** Give this to the request. */
  readonly signal: AbortSignal;
  /** Starts the wait for the next piece. Not calling `arrived` within `ms` ends the request. */
  expectWithin(ms: number): void;
  /** The piece is here; the time its reader takes is not the model's. */
  arrived(): void;
  /** Why the request was ended from our side, or null. */
  stopped(): ModelFailure | null;
  /** Waits this long, or until the request is ended. */
  pause(ms: number): Promise<void>;
  /** Clears every timer; call it when the answer is done with. */
  end(): void;
};

/** Starts the clock of one model request. `signal` is the caller's own way to stop it. */
export function startTimeLimit(totalMs: number, signal?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let failure: ModelFailure | null = null;
  const stop = (kind: 'timeout' | 'aborted') => {
    failure ??= new ModelFailure(kind);
    controller.abort();
  };
  const onAbort = () => stop('aborted');
  const total = setTimeout(() => stop('timeout'), totalMs);
  let gap: ReturnType<typeof setTimeout> | undefined;
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });

  return {
    signal: controller.signal,
    expectWithin(ms) {
      clearTimeout(gap);
      gap = setTimeout(() => stop('timeout'), ms);
    },
    arrived() {
      clearTimeout(gap);
    },
    stopped: () => failure,
    pause(ms) {
      return new Promise((resolve) => {
        if (controller.signal.aborted) return resolve();
        const timer = setTimeout(resolve, ms);
        controller.signal.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            resolve();
          },
          { once: true },
        );
      });
    },
    end() {
      clearTimeout(total);
      clearTimeout(gap);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
