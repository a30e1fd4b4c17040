// From what the `openai` package and the runtime throw to a ModelFailure.
import { APIConnectionError, APIConnectionTimeoutError, APIError, OpenAIError } from 'openai';
import { ModelFailure } from './failure.ts';

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
