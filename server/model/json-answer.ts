// A model's answer as data: parsed by zod once, here, and trusted after that (STYLE.md, habit 6).
import type { ZodType } from 'zod';
import type { ChatMessage } from './chat.ts';
import { ModelFailure } from './failure.ts';

type Question<T> = { messages: readonly ChatMessage[]; schema: ZodType<T>; tries?: 1 | 2 };

/**
 * Asks, and asks once more with what was wrong where `tries` allows it.
 * @throws ModelFailure `nonsense` when the last answer does not fit
 */
export async function answerWithJson<T>(question: Question<T>, ask: (messages: readonly ChatMessage[]) => Promise<string>): Promise<T> {
  let messages = question.messages;
  for (let left = question.tries ?? 2; left > 0; left--) {
    const answer = await ask(messages);
    const read = readJson(answer, question.schema);
    if ('value' in read) return read.value;
    messages = [
      ...question.messages,
      { role: 'assistant', content: answer },
      { role: 'user', content: `That answer cannot be used: ${read.wrong}. Answer again with only one JSON object of the asked shape.` },
    ];
  }
  throw new ModelFailure('nonsense');
}

/** Reads one JSON object out of an answer that may wrap it in a code fence, a sentence or a <think> block. */
export function readJson<T>(answer: string, schema: ZodType<T>): { value: T } | { wrong: string } {
  const text = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return { wrong: 'there is no JSON object in it' };
  let data: unknown;
  try {
    data = JSON.parse(text.slice(start, end + 1));
  } catch {
    return { wrong: 'the JSON does not parse' };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data };
  const issues = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'the object'}: ${issue.message}`);
  return { wrong: issues.join('; ') };
}
