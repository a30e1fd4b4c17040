import { expect, test } from 'vitest';
import { groupEntries, opensDay } from './group-entries.ts';
import type { Reply, Safety, Written } from './transcript.ts';

const written = (seq: number, at: string): Written => ({ kind: 'written', id: `m${seq}`, clientMessageId: null, seq, text: 'x', at });
const reply = (seq: number, at: string): Reply => ({
  kind: 'reply',
  id: `r${seq}`,
  from: 'koers',
  seq,
  at,
  parts: [],
  text: 'y',
  done: true,
  move: 'safety',
  voice: 'fixed',
  citations: [],
  exercise: null,
  cut: false,
});
const safety = (seq: number): Safety => ({ kind: 'safety', seq, level: 'crisis', situation: 'suicide', helpLines: [] });

test('help lines stand under the answer that follows them', () => {
  const at = '2026-11-26T10:00:00';
  const said = groupEntries([written(1, at), safety(2), reply(3, at), written(4, at)]);
  expect(said.map((each) => [each.entry?.kind, each.safety?.seq])).toEqual([
    ['written', undefined],
    ['reply', 2],
    ['written', undefined],
  ]);
});

test('help lines show at once, before their answer has come, and when no answer comes', () => {
  expect(groupEntries([written(1, '2026-11-26T10:00:00'), safety(2)]).at(-1)?.safety?.seq).toBe(2);
  expect(groupEntries([safety(1), safety(2)]).map((each) => each.safety?.seq)).toEqual([1, 2]);
});

test('a day is named once, above the first thing said on it', () => {
  const said = groupEntries([written(1, '2026-11-25T23:50:00'), reply(2, '2026-11-26T00:01:00'), written(3, '2026-11-26T09:00:00')]);
  expect(said.map((_, index) => opensDay(said, index))).toEqual([true, true, false]);
});
