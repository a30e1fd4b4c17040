// Talking with any OpenAI-compatible chat service, within limits. Guarantees: an answer either ends whole or a ModelFailure is
// thrown, so a torn sentence is never taken for a finished one; nothing is asked twice once a reader has seen a piece.
// The embedded voice (conversation/guide.ts) is the fallback of streamed replies; a person is the fallback of everything else.
import type OpenAI from 'openai';
import { APIError } from 'openai';
import type { ChatCompletionChunk, ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { ZodType } from 'zod';
import { ModelFailure } from './failure.ts';
import { answerWithJson } from './json-answer.ts';
import { failureOf, type ModelSettings, openService, tryTwice } from './service.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';
import { withoutThinking } from './without-thinking.ts';

export type ChatMessage = { role: 'user' | 'assistant'; content: string };

type Request = {
  system: string;
  messages: readonly ChatMessage[];
  /** The caller's way to stop: a client who stops the reply, a crisis found later. */
  signal?: AbortSignal;
  /** The whole answer, with a second try in it, in milliseconds. */
  totalMs: number;
  /** Longest answer, in the service's tokens. An answer that would be longer is a failure: it is not whole. */
  maxTokens: number;
  /** The prompt that asks; what was used is kept under its name. */
  step?: string;
  /** Told by the service what an answer took, once for each answer; a service that tells nothing does not call it. */
  used?: (tokens: Tokens) => void;
};
/** What went to a service and came back, in its own tokens. */
export type Tokens = { in: number; out: number };
export type TextRequest = Request & {
  /** The first piece, with a second try in it, in milliseconds. */
  firstTokenMs: number;
  /** Between two pieces, in milliseconds. Absent: as long as for the first. */
  betweenMs?: number;
};
export type JsonRequest<T> = Request & {
  schema: ZodType<T>;
  /** 2: an answer that does not fit the schema is asked again, once, with what was wrong. */
  tries?: 1 | 2;
};

export type Chat = {
  readonly model: string;
  /**
   * The answer, piece by piece as it is written. Leaving the loop ends the request.
   * @throws ModelFailure where it does not end whole; `aborted` when `signal` stopped it, also after pieces were given
   */
  streamText(request: TextRequest): AsyncIterable<string>;
  /**
   * An answer that passed the schema.
   * @throws ModelFailure; `nonsense` when the last try does not fit
   */
  askJson<T>(request: JsonRequest<T>): Promise<T>;
};

/** What a chat can be asked of a service beside its messages; not every service takes all of it. */
type Wishes = {
  max_tokens?: number;
  max_completion_tokens?: number;
  temperature?: number;
  response_format?: { type: 'json_object' };
  stream_options?: { include_usage: true };
};

/** Makes the one way to a chat model. No connection is opened before the first question. */
export function makeChat(settings: ModelSettings): Chat {
  const service = openService(settings);
  const untaken = new Set<string>();

  const bodyOf = (request: Request, wishes: Wishes) => ({
    model: settings.model,
    messages: [{ role: 'system', content: request.system }, ...request.messages] satisfies ChatCompletionMessageParam[],
    ...fitWishes({ ...wishes, max_tokens: request.maxTokens }, untaken),
  });

  return {
    model: settings.model,
    async *streamText(request) {
      const limit = startTimeLimit(request.totalMs, request.signal);
      const betweenMs = request.betweenMs ?? request.firstTokenMs;
      try {
        limit.expectWithin(request.firstTokenMs);
        const { pieces, first } = await tryTwice(limit, async () => {
          const stream = await askWithin(untaken, () =>
            service.chat.completions.create({ ...bodyOf(request, { stream_options: { include_usage: true } }), stream: true }, { signal: limit.signal }),
          );
          const pieces = withoutThinking(readPieces(stream, limit, request.used));
          return { pieces, first: await pieces.next() };
        });
        limit.arrived();
        // A whole answer with nothing in it.
        if (first.done) throw new ModelFailure('nonsense');
        try {
          yield first.value;
          for (;;) {
            limit.expectWithin(betweenMs);
            const next = await pieces.next();
            limit.arrived();
            if (next.done) return;
            yield next.value;
          }
        } finally {
          await pieces.return();
        }
      } finally {
        limit.end();
      }
    },
    async askJson(request) {
      const limit = startTimeLimit(request.totalMs, request.signal);
      try {
        return await answerWithJson(request, (messages) =>
          tryTwice(limit, async () => {
            const answer = await askWithin(untaken, () =>
              service.chat.completions.create(
                { ...bodyOf({ ...request, messages }, { temperature: 0, response_format: { type: 'json_object' } }) },
                { signal: limit.signal },
              ),
            );
            if (answer.usage) request.used?.(tokensOf(answer.usage));
            return readWhole(answer);
          }),
        );
      } finally {
        limit.end();
      }
    },
  };
}

/** Newer services renamed one wish and smaller ones do not know the others; what a service refused once is not sent again. */
function fitWishes(wishes: Wishes, untaken: ReadonlySet<string>): Wishes {
  const fitted: Wishes = { ...wishes };
  if (untaken.has('max_tokens')) {
    fitted.max_completion_tokens = wishes.max_tokens;
    delete fitted.max_tokens;
  }
  for (const name of ['temperature', 'response_format', 'max_completion_tokens', 'stream_options'] as const) if (untaken.has(name)) delete fitted[name];
  return fitted;
}

async function askWithin<T>(untaken: Set<string>, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const wish = refusedWish(error);
    if (!wish || untaken.has(wish)) throw error;
    untaken.add(wish);
    return askWithin(untaken, ask);
  }
}

/** Which wish a 400 is about. Its message is looked at here and goes no further. */
function refusedWish(error: unknown): string | null {
  if (!(error instanceof APIError) || error.status !== 400) return null;
  // `max_completion_tokens` before `max_tokens`: services name the one they want beside the one they refuse.
  const wishes = ['max_tokens', 'temperature', 'response_format', 'max_completion_tokens', 'stream_options'];
  return wishes.find((wish) => error.param === wish) ?? wishes.find((wish) => new RegExp(`\\b${wish}\\b`).test(error.message)) ?? null;
}

function tokensOf(usage: OpenAI.CompletionUsage): Tokens {
  return { in: usage.prompt_tokens ?? 0, out: usage.completion_tokens ?? 0 };
}

async function* readPieces(stream: AsyncIterable<ChatCompletionChunk>, limit: TimeLimit, used: Request['used']): AsyncGenerator<string, void, undefined> {
  let finish: string | null = null;
  let began = false;
  try {
    for await (const chunk of stream) {
      // Some services send a last chunk with only the usage, or a first one with only a filter's verdict.
      const choice = chunk.choices?.[0];
      if (chunk.usage) used?.(tokensOf(chunk.usage));
      finish = choice?.finish_reason ?? finish;
      const piece = choice?.delta?.content;
      if (!piece) continue;
      began = true;
      yield piece;
    }
  } catch (error) {
    throw failureOf(error, limit);
  }
  // Ended from our side, the iterator stops as if all were said.
  const stopped = limit.stopped();
  if (stopped) throw stopped;
  if (finish === null && !began) throw new ModelFailure('nonsense');
  checkWhole(finish);
}

function readWhole(answer: OpenAI.Chat.ChatCompletion): string {
  const choice = answer.choices?.[0];
  if (!choice) throw new ModelFailure('nonsense');
  checkWhole(choice.finish_reason);
  return choice.message?.content ?? '';
}

function checkWhole(finish: string | null | undefined): void {
  if (finish === 'content_filter') throw new ModelFailure('refused');
  if (!finish || finish === 'length' || finish === 'error') throw new ModelFailure('cut');
}
