import { expect, it } from 'vitest';
import { loadPrompts } from '../../model/load-prompts.ts';
import { instructionsOf, wordedMoves } from '../reply.ts';
import { splitSentences } from '../sentences.ts';
import { makeLeakCheck } from './leaks-prompt.ts';

const prompts = loadPrompts(new URL('../../../prompts', import.meta.url).pathname);

it.each(wordedMoves)('every sentence of what the model is told for %s is known when it comes back, as it stands or cut short', (move) => {
  const secret = instructionsOf(prompts, move);
  const leaks = makeLeakCheck(secret);
  for (const sentence of splitSentences(secret.replace(/\{\{\w+\}\}/g, 'Els'))) {
    const words = sentence.split(/\s+/);
    if (words.length < 9 || /Els/.test(sentence)) continue;
    expect(leaks(sentence), sentence).toBe(true);
    expect(leaks(`Er staat: ${words.slice(2, 9).join(' ')}.`), sentence).toBe(true);
  }
});

it.each([
  'Twaalf jaar logistiek, en het inwerken van nieuwe collega’s is het stuk waar je blij van wordt.',
  'Die keuze maak ik niet in jouw plaats: het is jouw leven.',
  'Wat het is, kan ik niet zeggen; je huisarts kan dat met je bekijken [1].',
  'Els kan lezen wat je hier schrijft.',
  'Wat deed jij toen precies?',
  'Wil je hier verder over praten of liever over iets anders?',
])('what Koers says in its own words is no leak: %s', (sentence) => {
  for (const move of wordedMoves) expect(makeLeakCheck(instructionsOf(prompts, move))(sentence)).toBe(false);
});
