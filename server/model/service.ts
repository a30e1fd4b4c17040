// The connection to an OpenAI-compatible service, and how often we knock. The package's own retries are off: it would retry
// without knowing how long a client has been waiting. Its logging is off too: it prints pieces of answers.
import OpenAI from 'openai';
import { asFailure } from './as-failure.ts';
import type { ModelFailure } from './failure.ts';
import type { TimeLimit } from './time-limit.ts';

/** Where the model lives. `baseUrl` ends before `/chat/completions`; `apiKey` may be left out where the service asks none. */
export type ModelSettings = { baseUrl: string; apiKey?: string; model: string; embeddingModel?: string };

/** Opens no connection yet: a wrong address shows at the first request. */
export function openService(settings: ModelSettings): OpenAI {
  return new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey ?? 'none',
    // Not from the environment: settings.ts is its only reader, and these would leave in a header.
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });
}

/** Longer than this and a client is better served by the fallback. */
const longestPauseMs = 2000;
const shortPauseMs = 150;

/**
 * Tries once, and once more when the failure may pass. What it tries must not have given anything to a reader yet.
 * @throws ModelFailure of the last try, or of the time limit
 */
export async function tryTwice<T>(limit: TimeLimit, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error, limit);
    const pauseMs = failure.retryAfterMs ?? shortPauseMs;
    if (!failure.mayPass || pauseMs > longestPauseMs) throw failure;
    await limit.pause(pauseMs);
    const stopped = limit.stopped();
    if (stopped) throw stopped;
  }
  try {
    return await work();
  } catch (error) {
    throw failureOf(error, limit);
  }
}

/** What a thrown error means: our own limit first, because ending a request makes the package throw in several ways. */
export function failureOf(error: unknown, limit: TimeLimit): ModelFailure {
  return limit.stopped() ?? asFailure(error);
}
