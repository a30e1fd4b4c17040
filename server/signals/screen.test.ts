import { describe, expect, test } from 'vitest';
import type { Chat } from '../model/chat.ts';
import { loadPrompts } from '../model/load-prompts.ts';
import { screenWithModel } from './screen.ts';

const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);
const text = 'Ik heb schulden. Hij sloeg mij gisteren in het magazijn. Ik wil er niet meer zijn.';

/** A chat whose model answers this; the schema reads it as it would read any answer. */
function answering(...signals: object[]): Chat {
  return {
    model: 'test',
    askJson: async ({ schema }) => schema.parse({ signals }),
    streamText: () => {
      throw new Error('screening does not stream');
    },
  };
}
const screen = (...signals: object[]) => screenWithModel(answering(...signals), prompts, text, []);

describe('a finding of the model', () => {
  test('with a quote that nobody wrote is void; the others stand', async () => {
    const findings = await screen(
      { kind: 'financial-distress', level: 'attention', quote: 'Ik heb schulden', confidence: 0.7 },
      { kind: 'addiction', level: 'urgent', quote: 'Ik drink te veel.', confidence: 0.9 },
      { kind: 'harassment', level: 'urgent', quote: '[NAAM8] sloeg mij', confidence: 0.9 },
    );
    expect(findings.map(({ kind, quote }) => [kind, quote])).toEqual([['financial-distress', 'Ik heb schulden.']]);
  });

  test('of a crisis is always at the level crisis, with a situation; suicide unless it says otherwise', async () => {
    const quote = 'Ik wil er niet meer zijn.';
    expect(await screen({ kind: 'crisis', level: 'urgent', quote, confidence: 0.4 })).toMatchObject([{ level: 'crisis', situation: 'suicide' }]);
    expect(await screen({ kind: 'crisis', level: 'crisis', quote, confidence: 0.4, situation: 'threatened' })).toMatchObject([{ situation: 'threatened' }]);
    expect(await screen({ kind: 'crisis', level: 'crisis', quote, confidence: 0.4, situation: 'iets anders' })).toMatchObject([{ situation: 'suicide' }]);
  });

  test.each([
    ['out-of-scope', 'urgent', 'attention'],
    ['language-barrier', 'crisis', 'attention'],
    ['harassment', 'crisis', 'urgent'],
    ['harassment', 'attention', 'attention'],
  ])('of the kind %s at the level %s counts as %s', async (kind, level, counted) => {
    expect(await screen({ kind, level, quote: 'Hij sloeg mij gisteren', confidence: 1 })).toMatchObject([{ kind, level: counted }]);
    expect((await screen({ kind, level, quote: 'Hij sloeg mij gisteren', confidence: 1 }))[0]).not.toHaveProperty('situation');
  });

  test('of a kind found twice is the gravest one', async () => {
    const findings = await screen(
      { kind: 'harassment', level: 'attention', quote: 'Ik heb schulden.', confidence: 0.9 },
      { kind: 'harassment', level: 'urgent', quote: 'Hij sloeg mij gisteren in het magazijn.', confidence: 0.6 },
    );
    expect(findings).toMatchObject([{ level: 'urgent', quote: 'Hij sloeg mij gisteren in het magazijn.' }]);
  });

  test('of the system’s own kind "unchecked" does not pass', async () => {
    await expect(screen({ kind: 'unchecked', level: 'attention', quote: 'Ik heb schulden.', confidence: 1 })).rejects.toThrow();
  });
});
