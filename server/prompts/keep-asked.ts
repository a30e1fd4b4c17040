// A chat that keeps what it was asked and what came back, for a comparison. Over no model at all it keeps the words and ends there.
import type { Chat, Tokens } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { caseFileOf } from './cases.ts';

export type Asked = {
  system: string;
  user: string;
  /** Null: nothing was answered, or no model was there to answer. */
  answer: string | null;
  /** Of a structured answer: whether it had its shape. */
  holds: boolean | null;
  tokens: Tokens | null;
  milliseconds: number;
};

/** @returns the chat, and what its first question for this prompt became */
export function keepAsked(chat: Chat | null, promptId: string): { chat: Chat; asked(): Asked | null } {
  let kept: Asked | null = null;
  const step = caseFileOf(promptId);
  const begin = (request: { step?: string; system: string; messages: readonly { content: string }[] }): Asked | null => {
    // A step may ask a second one to look at its answer; the comparison is about this one's words.
    if (kept || (request.step !== undefined && request.step !== step)) return null;
    kept = { system: request.system, user: request.messages[0]?.content ?? '', answer: null, holds: null, tokens: null, milliseconds: 0 };
    return kept;
  };
  const add = (own: Asked | null) => (tokens: Tokens) => {
    if (own) own.tokens = { in: (own.tokens?.in ?? 0) + tokens.in, out: (own.tokens?.out ?? 0) + tokens.out };
  };
  return {
    asked: () => kept,
    chat: {
      model: chat?.model ?? '',
      async *streamText(request) {
        const own = begin(request);
        if (!chat) throw new ModelFailure('aborted');
        const at = performance.now();
        try {
          for await (const piece of chat.streamText({ ...request, used: add(own) })) {
            if (own) own.answer = `${own.answer ?? ''}${piece}`;
            yield piece;
          }
        } finally {
          if (own) own.milliseconds = Math.round(performance.now() - at);
        }
      },
      async askJson(request) {
        const own = begin(request);
        if (!chat) throw new ModelFailure('aborted');
        const at = performance.now();
        try {
          const answer = await chat.askJson({ ...request, used: add(own) });
          if (own) {
            own.answer = JSON.stringify(answer, null, 2);
            own.holds = true;
          }
          return answer;
        } catch (error) {
          if (own && error instanceof ModelFailure && error.kind === 'nonsense') own.holds = false;
          throw error;
        } finally {
          if (own) own.milliseconds = Math.round(performance.now() - at);
        }
      },
    },
  };
}
