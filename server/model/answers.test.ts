import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAll } from '../../tests/support/read-all.ts';
import { answerWithJson, readJson } from './json-answer.ts';
import { withoutThinking } from './without-thinking.ts';

const schema = z.object({ count: z.number() });

describe('an answer as data', () => {
  test.each([
    ['bare', '{"count": 3}'],
    ['in a code fence', '```json\n{"count": 3}\n```'],
    ['with a sentence around it', 'Hier is het: {"count": 3}. Succes.'],
    ['after thinking aloud', '<think>misschien {"count": 9}</think>\n{"count": 3}'],
  ])('is read %s', (_, answer) => {
    expect(readJson(answer, schema)).toEqual({ value: { count: 3 } });
  });

  test('is asked once more with what was wrong, and no client text in it', async () => {
    const asked: string[] = [];
    const value = await answerWithJson({ messages: [{ role: 'user', content: 'hoeveel' }], schema }, async (messages) => {
      asked.push(messages.at(-1)?.content ?? '');
      return asked.length === 1 ? '{"count": "drie"}' : '{"count": 3}';
    });
    expect(value).toEqual({ count: 3 });
    expect(asked[1]).toContain('count');
    expect(asked[1]).not.toContain('drie');
  });

  test('that does not fit twice is nonsense, and is not asked a third time', async () => {
    let asked = 0;
    const answer = answerWithJson({ messages: [], schema }, async () => `nee ${++asked}`);
    await expect(answer).rejects.toMatchObject({ name: 'ModelFailure', kind: 'nonsense' });
    expect(asked).toBe(2);
  });

  test('may be asked only once', async () => {
    let asked = 0;
    await expect(answerWithJson({ messages: [], schema, tries: 1 }, async () => `nee ${++asked}`)).rejects.toMatchObject({ kind: 'nonsense' });
    expect(asked).toBe(1);
  });
});

describe('thinking aloud', () => {
  async function* inPieces(text: string, size: number) {
    for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
  }
  test.each([
    ['<think>de klant lijkt moe</think>\n\nJe bent moe.', 'Je bent moe.'],
    ['Je bent moe.', 'Je bent moe.'],
    ['  <thee> graag', '  <thee> graag'],
    ['<think>en nooit meer', ''],
    ['<t', '<t'],
  ])('%j reaches the reader as %j, however it is cut', async (text, expected) => {
    for (const size of [1, 3, 8, 200]) {
      expect((await readAll(withoutThinking(inPieces(text, size)))).join('')).toBe(expected);
    }
  });
});
