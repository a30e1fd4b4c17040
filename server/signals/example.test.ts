import { expect, test } from 'vitest';
import { roles } from '../people/roles.ts';
import { decideExample, type ExampleAction, type ExampleStatus, isVerbatim } from './example.ts';

const table: Record<'none' | ExampleStatus, Partial<Record<ExampleAction, ExampleStatus>>> = {
  none: { propose: 'proposed' },
  proposed: { propose: 'proposed', agree: 'agreed', refuse: 'refused' },
  agreed: { withdraw: 'withdrawn' },
  refused: {},
  withdrawn: {},
};
const cases = (Object.keys(table) as (keyof typeof table)[]).flatMap((from) =>
  (['propose', 'agree', 'refuse', 'withdraw'] as const).flatMap((action) => roles.map((role) => [from, action, role] as const)),
);

test.each(cases)('an example that is %s: %s by a %s', (from, action, role) => {
  const may = action === 'propose' ? role === 'counsellor' || role === 'supervisor' : role === 'client';
  expect(decideExample(from === 'none' ? null : from, action, role)).toBe(may ? (table[from][action] ?? null) : null);
});

const written = 'Ik kan ’s nachts niet meer slapen door die brieven van de deurwaarder.';
test.each([
  ['the message itself', written, true],
  ['five words in a row, with other capitals and signs', 'Door die... BRIEVEN, van de buren word ik gek', true],
  ['four words in a row', 'Door die brieven van mijn huisbaas lig ik wakker', false],
  ['the same told in other words', 'Sinds er een deurwaarder schrijft, doe ik geen oog meer dicht', false],
] as const)('%s: verbatim is %s', (_, rewritten, expected) => {
  expect(isVerbatim(rewritten, written)).toBe(expected);
});

test('a short message may not come back whole, accents or not', () => {
  expect(isVerbatim('Ik ben écht op, zei ze', 'ik ben echt op')).toBe(true);
  expect(isVerbatim('Ik ben moe', 'ik ben echt op')).toBe(false);
});
