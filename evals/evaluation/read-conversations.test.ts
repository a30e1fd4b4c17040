// The set keeps the shape that its figures rest on, and a slip in a file is named.
import { describe, expect, test } from 'vitest';
import { criteria } from '../../server/evaluation/rubric.ts';
import { readConversation, readConversations } from './read-conversations.ts';

const all = readConversations();
const planted = all.flatMap(({ faults }) => faults).filter((fault) => fault.planted);

describe('the own conversations', () => {
  test('are forty, in every stage and language, and fourteen were never tuned on', () => {
    expect(all).toHaveLength(40);
    expect(all.filter(({ heldOut }) => heldOut)).toHaveLength(14);
    expect(new Set(all.map(({ transcript }) => transcript.stage)).size).toBe(4);
    expect(all.filter(({ transcript }) => transcript.language === 'fr')).toHaveLength(4);
    expect(all.filter(({ transcript }) => transcript.language === 'en')).toHaveLength(3);
    for (const { name, transcript } of all) expect(transcript.turns.length >= 8 && transcript.turns.length <= 24, name).toBe(true);
  });

  test.each(criteria)('hold ten planted faults or more of %s, and both halves have some', (criterion) => {
    const ofCriterion = planted.filter((fault) => fault.criterion === criterion);
    expect(ofCriterion.length).toBeGreaterThanOrEqual(10);
    for (const heldOut of [true, false]) {
      const half = all.filter((one) => one.heldOut === heldOut).flatMap(({ faults }) => faults);
      expect(half.some((fault) => fault.planted && fault.criterion === criterion)).toBe(true);
    }
  });

  test('have good ones without any fault', () => {
    for (const { name, kind, faults } of all)
      expect(
        faults.some((fault) => fault.planted),
        name,
      ).toBe(kind !== 'good');
  });
});

const ratings = criteria.map((criterion) => `  ${criterion}: [5, "goed"]`).join('\n');
const file = (more: string) =>
  `what: proef\nkind: mixed\nstage: intake\nlanguage: nl\nturns:\n  - client: hallo\n  - {koers: Dag., move: welcome}\n${more}ratings:\n${ratings}\n`;

describe('a file of a conversation', () => {
  test('reads as a transcript in the order told, a minute a turn', () => {
    const { transcript } = readConversation('proef', file(''));
    expect(transcript.turns.map(({ id, from, text }) => [id, from, text])).toEqual([
      ['m1', 'client', 'hallo'],
      ['m2', 'koers', 'Dag.'],
    ]);
    expect(transcript.turns[1]?.at.getTime()).toBe((transcript.turns[0]?.at.getTime() ?? 0) + 60_000);
  });

  test.each([
    ['a fault at a turn of the client', 'faults:\n  - {criterion: limits, turn: 1, what: fout, severity: mild}\n', /turn 1, which is not one of Koers/],
    ['a top rating beside a grave fault', 'faults:\n  - {criterion: limits, turn: 2, what: fout, severity: grave}\n', /limits is rated 5 with a grave fault/],
    ['a criterion that is none', 'faults:\n  - {criterion: charm, turn: 2, what: fout, severity: mild}\n', /proef: .*criterion/s],
    ['a word that the format does not know', 'mood: blij\n', /proef: .*mood/s],
  ])('with %s is refused by name', (_, more, message) => {
    expect(() => readConversation('proef', file(more))).toThrow(message);
  });

  test('that cites what is no source is refused', () => {
    expect(() => readConversation('proef', file('').replace('move: welcome', 'move: inform, cites: [weg]'))).toThrow(/cites weg, which is no source/);
  });
});
