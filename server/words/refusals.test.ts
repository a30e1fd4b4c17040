import { describe, expect, test } from 'vitest';
import { languages } from '../people/roles.ts';
import { wordRefusal } from './refusals.ts';

const talk = { nl: '1813', fr: '0800 32 123', en: '02 648 40 14' };

describe.each(languages)('what a client wrote and nobody will read, in %s', (language) => {
  test.each([
    ['too-long', { limit: 4000 }],
    ['not-in-this-state', { state: 'closed' }],
  ] as const)('%s says where to turn in need, to talk and in danger', (code, params) => {
    const sentence = wordRefusal(language, code, params);
    expect(sentence).toContain(talk[language]);
    expect(sentence).toContain('112');
    expect(sentence).not.toMatch(/[{}!]/);
  });
  test('what can be sent again in a moment keeps to what is wrong', () => {
    for (const code of ['too-many-requests', 'malformed-frame', 'unavailable'] as const) expect(wordRefusal(language, code)).not.toContain('112');
  });
});

test('the limit is said', () => {
  expect(wordRefusal('nl', 'too-long', { limit: 4000 })).toContain('4000 tekens');
});
