// A screen that says nothing, or says it in another language than chosen, fails here and not in front of a client.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../server/people/roles.ts';

type Variants = { declarations: string[]; match: Record<string, string> }[];
type Messages = Record<string, string | Variants>;

function messagesIn(language: string): Messages {
  const file = new URL(`./messages/${language}.json`, import.meta.url);
  const { $schema: _, ...messages } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | Variants>;
  return messages;
}

const textsOf = (message: string | Variants): string[] =>
  typeof message === 'string' ? [message] : message.flatMap((variants) => Object.values(variants.match));

const placeholdersOf = (message: string | Variants): string[] =>
  [...new Set(textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')))].sort();

const dutch = messagesIn('nl');

describe('messages', () => {
  test('there are messages', () => {
    expect(Object.keys(dutch).length).toBeGreaterThan(100);
  });

  for (const language of languages) {
    const messages = messagesIn(language);

    test(`${language} has the same messages as Dutch`, () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(dutch).sort());
    });

    test(`${language} fills in the same things as Dutch`, () => {
      const differing = Object.keys(dutch).filter((key) => placeholdersOf(messages[key] ?? '').join() !== placeholdersOf(dutch[key] ?? '').join());
      expect(differing).toEqual([]);
    });

    test(`${language} has no empty message and no exclamation mark`, () => {
      const wrong = Object.entries(messages).filter(([, message]) => textsOf(message).some((text) => text.trim() === '' || text.includes('!')));
      expect(wrong.map(([key]) => key)).toEqual([]);
    });
  }

  test('the compiled messages are these messages', async () => {
    const { m } = await import('./paraglide/messages.js');
    expect(Object.keys(m).sort()).toEqual(Object.keys(dutch).sort());
    expect(m.language_label({}, { locale: 'fr' })).toBe('Langue');
  });
});
