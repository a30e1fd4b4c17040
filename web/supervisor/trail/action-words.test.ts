import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { complaintActions } from '../../../server/complaints/complaint.ts';
import { languages } from '../../../server/people/roles.ts';
import { hasWords, wordAction } from './action-words.ts';

/** Every action that the server names when it records something. */
function recorded(): string[] {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const named = files.flatMap((file) =>
    [...readFileSync(join('server', file), 'utf8').matchAll(/\baction: '([a-z-]+:[a-z-]+)'/g)].map(([, action]) => action as string),
  );
  return [...new Set([...named, ...complaintActions.map((action) => `complaint:${action}`)])];
}

it('a reader of the trail meets no action that has no words', () => {
  const actions = recorded();
  expect(actions.length).toBeGreaterThan(100);
  expect(actions.filter((action) => !hasWords(action))).toEqual([]);
});

it('an action is a noun and a verb in each language', () => {
  expect(languages.map((language) => wordAction('conversation:read', language))).toEqual(['Gesprek: gelezen', 'Conversation\u00a0: lu', 'Conversation: read']);
});
