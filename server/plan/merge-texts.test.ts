import { describe, expect, test } from 'vitest';
import { mergeItems, mergeTexts } from './merge-texts.ts';
import type { PlanItem } from './section.ts';

const base = ['A.', 'B.', 'C.', 'D.'];

describe('two who wrote over the same text', () => {
  test.each<[string, string[], string[], string[] | null]>([
    ['changed different sentences', ['A1.', 'B.', 'C.', 'D.'], ['A.', 'B.', 'C.', 'D2.'], ['A1.', 'B.', 'C.', 'D2.']],
    ['changed neighbouring sentences', ['A.', 'B1.', 'C.', 'D.'], ['A.', 'B.', 'C2.', 'D.'], ['A.', 'B1.', 'C2.', 'D.']],
    ['changed the same sentence', ['A.', 'B1.', 'C.', 'D.'], ['A.', 'B2.', 'C.', 'D.'], null],
    ['changed the same sentence in the same way', ['A.', 'B1.', 'C.', 'D.'], ['A.', 'B1.', 'C.', 'D.'], ['A.', 'B1.', 'C.', 'D.']],
    ['took out one and changed another', ['B.', 'C.', 'D.'], ['A.', 'B.', 'C.', 'D2.'], ['B.', 'C.', 'D2.']],
    ['took out what the other changed', ['A.', 'C.', 'D.'], ['A.', 'B2.', 'C.', 'D.'], null],
    ['both took out the same', ['A.', 'C.', 'D.'], ['A.', 'C.', 'D.'], ['A.', 'C.', 'D.']],
    ['put something in different places', ['X.', 'A.', 'B.', 'C.', 'D.'], ['A.', 'B.', 'C.', 'Y.', 'D.'], ['X.', 'A.', 'B.', 'C.', 'Y.', 'D.']],
    ['put something in the same place', ['A.', 'B.', 'C.', 'D.', 'X.'], ['A.', 'B.', 'C.', 'D.', 'Y.'], null],
    ['put something right after what the other changed', ['A.', 'B1.', 'C.', 'D.'], ['A.', 'B.', 'Y.', 'C.', 'D.'], null],
    ['one wrote nothing new', [...base], ['A.', 'B.', 'C.', 'D2.'], ['A.', 'B.', 'C.', 'D2.']],
    ['one emptied it, the other changed it', [], ['A.', 'B.', 'C.', 'D2.'], null],
  ])('%s', (_, theirs, mine, merged) => {
    expect(mergeTexts(base, theirs, mine)).toEqual(merged);
    // Who came first makes no difference.
    expect(mergeTexts(base, mine, theirs)).toEqual(merged);
  });
  test('two first texts do not go together', () => expect(mergeTexts([], ['Een.'], ['Twee.'])).toBeNull());
  test('a sentence that stands there twice is no riddle', () => {
    expect(mergeTexts(['A.', 'A.', 'B.'], ['A.', 'A.', 'B1.'], ['X.', 'A.', 'B.'])).toEqual(['X.', 'A.', 'B1.']);
  });
  test('nobody’s sentence is lost, whatever they do to different places', () => {
    for (let mask = 0; mask < 3 ** 4; mask++) {
      const does = (i: number) => Math.floor(mask / 3 ** i) % 3;
      const theirs = base.map((text, i) => (does(i) === 1 ? `${text}t` : text));
      const mine = base.map((text, i) => (does(i) === 2 ? `${text}m` : text));
      expect(mergeTexts(base, theirs, mine)).toEqual(base.map((text, i) => text + ['', 't', 'm'][does(i)]));
    }
  });
});

describe('two who changed goals or actions', () => {
  const one: PlanItem = { id: '1', text: 'Ik bel Kris.' };
  const two: PlanItem = { id: '2', text: 'Ik schrijf me in.' };
  const three: PlanItem = { id: '3', text: 'Ik lees.' };
  test('each changed another one', () => {
    expect(mergeItems([one, two], [{ ...one, when: 'maandag' }, two], [one, { ...two, with: 'Els' }])).toEqual([
      { ...one, when: 'maandag' },
      { ...two, with: 'Els' },
    ]);
  });
  test('both changed the same one', () => expect(mergeItems([one], [{ ...one, when: 'maandag' }], [{ ...one, when: 'dinsdag' }])).toBeNull());
  test('one let go what the other changed', () => expect(mergeItems([one, two], [two], [{ ...one, when: 'dinsdag' }, two])).toBeNull());
  test('one let go, the other added', () => expect(mergeItems([one, two], [two], [one, two, three])).toEqual([two, three]));
});
