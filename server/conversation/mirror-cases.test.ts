// Messages written by hand, with what a mirror of each holds (one of these words) and what it never says. The parts called unseen were written
// before anybody looked at what the code made of them: 75% of the first and 88% of the second held then.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mirrorShortly } from './mirror-shortly.ts';

const mirrorCase = z.object({ id: z.string(), kind: z.string(), part: z.string(), told: z.string(), holds: z.array(z.string()), never: z.array(z.string()) });
const cases = readFileSync(new URL('mirror-cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => mirrorCase.parse(JSON.parse(line)));
const played = cases.map((given) => ({ ...given, said: mirrorShortly(given.told) }));

it('there are at least three hundred of them', () => expect(cases.length).toBeGreaterThanOrEqual(300));

it('a mirror never says what was not said', () => {
  const wrong = played.filter(({ said, never }) => said !== null && never.some((pattern) => new RegExp(pattern, 'iu').test(said)));
  expect(wrong.map(({ told, said }) => `${told} => ${said}`)).toEqual([]);
});

it('nearly every message that says something is heard, with a word of its own', () => {
  const heard = played.filter(({ said, holds }) => said !== null && holds.some((word) => said.toLowerCase().includes(word.toLowerCase())));
  expect(heard.length / played.length).toBeGreaterThanOrEqual(0.95);
});

it('a mirror is short, speaks to the client and closes with a stop', () => {
  for (const { said, told } of played) {
    if (said === null) continue;
    expect(said.split(' ').length, told).toBeLessThanOrEqual(18);
    expect(said, told).toMatch(/^["'\p{Lu}\d].*[^,;:]\.$/u);
    expect(said, told).not.toMatch(/(?<!\p{L})(?:ik|mij|mijn|ge|gij|kweet)(?!\p{L})(?![^"]*",)/iu);
    expect(said, told).not.toMatch(/\{|\}|undefined|\bje je je\b| ,|\s{2}/u);
  }
});

describe('denial, condition, time and whose it is stay as they were', () => {
  it.each(played.filter(({ kind }) => /^(?:ontkenning|voorwaarde|tijd|ander)$/.test(kind)))('$told', ({ said, never, holds }) => {
    if (said === null) return;
    for (const pattern of never) expect(said).not.toMatch(new RegExp(pattern, 'iu'));
    expect(holds.some((word) => said.toLowerCase().includes(word.toLowerCase())) || never.length > 0).toBe(true);
  });
});
