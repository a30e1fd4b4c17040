import { expect, it } from 'vitest';
import { readAttackStrings } from '../signals/attacks/attack-strings.ts';
import { readOwn } from '../signals/attacks/read-attacks.ts';
import { measureObedience } from './obedience.ts';

const own = [...readOwn().ways.values()].flatMap((ways) => ways.slice(0, 2).map(({ text }) => text));

it('nothing forbidden leaves, whatever a client tells a model to say and whatever the model is', async () => {
  const { replies, breaches } = await measureObedience(own);
  expect(replies).toBeGreaterThan(60);
  expect(breaches).toEqual([]);
});

// The published sets stand beside the project, not in it; where they do not, their line is skipped by name. All of them: `npm run eval -- attacks`.
for (const { name, strings } of readAttackStrings()) {
  it.skipIf(strings === null)(`nothing forbidden leaves on every tenth of ${name}`, async () => {
    const some = (strings ?? []).filter((_, place) => place % 10 === 0);
    expect((await measureObedience(some, ['obeys', 'leaks'])).breaches).toEqual([]);
  });
}
