import { afterEach, expect, it, vi } from 'vitest';
import type { Catalogue } from '../knowledge/occupations/catalogue.ts';
import type { Person } from '../people/roles.ts';
import { hearOccupations, joinPassages } from './look-up-occupations.ts';
import type { Passage, Situation } from './move.ts';
import type { TurnDeps } from './turn-deps.ts';

afterEach(() => {
  vi.useRealTimers();
});

const client = { id: 'c', organisationId: 'o', role: 'client' } as Person;
const situationOf = (text: string) => ({ text, language: 'nl', past: [], insights: [] }) as unknown as Situation;
const passage = (id: string) => ({ id }) as Passage;

it('occupations are not even read for a message that asks nothing of them', async () => {
  const occupations = vi.fn();
  expect(await hearOccupations({ occupations } as unknown as TurnDeps, client, situationOf('ik ben moe van mijn job'))).toBeNull();
  expect(occupations).not.toHaveBeenCalled();
});

it('a client does not wait for a catalogue that is still being made: the answer goes without it, and that is logged without their words', async () => {
  vi.useFakeTimers();
  const log = vi.fn();
  const never = new Promise<Catalogue>(() => undefined);
  const heard = hearOccupations({ occupations: () => never, log } as unknown as TurnDeps, client, situationOf('wat doet een kok?'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await heard).toBeNull();
  expect(log.mock.calls).toEqual([['occupations.late', { afterMs: 3000 }]]);
});

it('what was asked about by name comes before what the knowledge says near it, and no more than a voice can hold', () => {
  const joined = joinPassages([passage('a'), passage('b')], [passage('k1'), passage('k2'), passage('k3'), passage('k4')], 5);
  expect(joined.map(({ id }) => id)).toEqual(['a', 'b', 'k1', 'k2', 'k3']);
});
