// Counts what a chat is asked: calls, failures, tokens and time, by step. It adds nothing to a question and keeps none of its words.
import type { Chat, Tokens } from './chat.ts';
import { ModelFailure } from './failure.ts';

/** One question to a model, as it is counted. */
export type Use = { step: string; model: string; hasFailed: boolean; tokens: Tokens; isEstimated: boolean; milliseconds: number };

/** A rough measure that holds for Dutch, French and English; only where a service tells nothing. */
const charactersPerToken = 4;

/** The same chat; `count` hears of each question when it is over. It must not throw. */
export function meterChat(chat: Chat, count: (use: Use) => void, clock: () => number = () => performance.now()): Chat {
  const begin = (request: { system: string; messages: readonly { content: string }[]; step?: string; used?: (tokens: Tokens) => void }) => {
    const at = clock();
    const told: Tokens = { in: 0, out: 0 };
    let isTold = false;
    const asked = request.system.length + request.messages.reduce((sum, { content }) => sum + content.length, 0);
    return {
      used: (tokens: Tokens) => {
        isTold = true;
        told.in += tokens.in;
        told.out += tokens.out;
        request.used?.(tokens);
      },
      end: (failure: unknown, answered: number) =>
        count({
          step: request.step ?? 'other',
          model: chat.model,
          // What we ended ourselves did not fail.
          hasFailed: failure instanceof ModelFailure && failure.kind !== 'aborted',
          tokens: isTold ? told : { in: Math.ceil(asked / charactersPerToken), out: Math.ceil(answered / charactersPerToken) },
          isEstimated: !isTold,
          milliseconds: Math.round(clock() - at),
        }),
    };
  };
  return {
    model: chat.model,
    async *streamText(request) {
      const use = begin(request);
      let answered = 0;
      let failure: unknown = null;
      try {
        for await (const piece of chat.streamText({ ...request, used: use.used })) {
          answered += piece.length;
          yield piece;
        }
      } catch (error) {
        failure = error;
        throw error;
      } finally {
        use.end(failure, answered);
      }
    },
    async askJson(request) {
      const use = begin(request);
      try {
        const answer = await chat.askJson({ ...request, used: use.used });
        use.end(null, JSON.stringify(answer).length);
        return answer;
      } catch (error) {
        use.end(error, 0);
        throw error;
      }
    },
  };
}
