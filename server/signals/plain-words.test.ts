import { expect, test } from 'vitest';
import { readPlainMessage, sentenceAt, toPlainWords } from './plain-words.ts';

test.each([
  ['kheb da ni gezeid', ' ik heb dat niet gezeid '],
  ["'k zin benauwd van mien eigen zeune", ' ik ben benauwd van mijn eigen zeune '],
  ["J'ai peur qu'il m'entende.", ' je ai peur que il me entende '],
  ['kzou kmij en kmezelf', ' ik zou ik mij en ik mezelf '],
  ["I don't, I can't, I've", ' i do not i can not i have '],
  ['Kunde gij mijne cv maken?', ' kan je mijn cv maken '],
  ['Ge moogt úw naam zeggen', ' je moogt jouw naam zeggen '],
])('%s', (written, plain) => {
  expect(toPlainWords(written)).toBe(plain);
});

test('a message without a full stop is cut at a space, and every piece can be found back in it', () => {
  const text = 'woord '.repeat(1000).trim();
  const message = readPlainMessage(text);
  expect(message.sentences.length).toBeGreaterThan(15);
  for (const { start, end, plainStart } of message.sentences) {
    expect(end - start).toBeLessThanOrEqual(300);
    expect(sentenceAt(message, plainStart)).toBe(text.slice(start, end));
  }
});

test('a surrogate pair is never cut in two', () => {
  const message = readPlainMessage(`a${'😀'.repeat(400)}`);
  for (const { start, end } of message.sentences) expect(`a${'😀'.repeat(400)}`.slice(start, end).isWellFormed()).toBe(true);
});

test('an empty message has no sentence and an empty quote', () => {
  const message = readPlainMessage('  \n ');
  expect(message.sentences).toEqual([]);
  expect(sentenceAt(message, 0)).toBe('  \n ');
});
