import { describe, expect, test } from 'vitest';
import { fewestPeople, hideSmall, type Sum } from './suppress.ts';

const cells = (...people: number[]) => people.map((count) => ({ people: count }));

describe('nobody can be found back in a figure', () => {
  test('a figure about four people is not shown, one about five is', () => {
    expect(hideSmall(cells(4, 5), [])).toEqual([true, false]);
  });
  test('a figure about nobody stays: there is nobody in it to find', () => {
    expect(hideSmall(cells(0, 9, 9), [{ parts: [0, 1], total: 2 }])).toEqual([false, false, false]);
  });
  test('one hidden part of a shown total takes the smallest other part along, so that it cannot be computed back', () => {
    expect(hideSmall(cells(3, 40, 12, 55), [{ parts: [0, 1, 2], total: 3 }])).toEqual([true, false, true, false]);
  });
  test('two hidden parts that may be the same three people take a third along', () => {
    expect(hideSmall(cells(3, 3, 20, 30, 50), [{ parts: [0, 1, 2, 3], total: 4 }])).toEqual([true, true, true, false, false]);
  });
  test('where all parts are too small the total alone is shown', () => {
    expect(hideSmall(cells(3, 4, 7), [{ parts: [0, 1], total: 2 }])).toEqual([true, true, false]);
  });
  test('a hidden total is not to be added up from its parts', () => {
    // Place 2 is hidden in its own row; the months that make it up lose one too.
    const sums: Sum[] = [
      { parts: [0, 2], total: 1 }, // a quarter by group: 0 is too small, so 2 goes along
      { parts: [3, 4, 5], total: 2 }, // the months of group 2
    ];
    const hidden = hideSmall(cells(2, 30, 28, 10, 9, 12), sums);
    expect(hidden[2]).toBe(true);
    expect(hidden.slice(3)).toEqual([false, true, false]);
  });
  test('no sum with a hidden figure has exactly one unknown, and unknown parts together are about enough people, whatever the sizes', () => {
    // Every way in which three groups in three months of a quarter can be of 0, 2, 5 or 9 people would be many; a fixed series of draws does.
    let seed = 7;
    const draw = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return [0, 2, 4, 5, 9, 30][Math.floor((seed / 2147483648) * 6)] as number;
    };
    for (let round = 0; round < 500; round++) {
      const at = (period: number, group: number) => period * 4 + group; // periods 0–2 months, 3 the quarter; groups 0–2, 3 the total
      const people = Array.from({ length: 16 }, () => 0);
      for (let month = 0; month < 3; month++) for (let group = 0; group < 3; group++) people[at(month, group)] = draw();
      const sum = (places: number[]) => places.reduce((all, place) => all + (people[place] as number), 0);
      for (let month = 0; month < 3; month++) people[at(month, 3)] = sum([0, 1, 2].map((group) => at(month, group)));
      for (let group = 0; group < 4; group++) people[at(3, group)] = sum([0, 1, 2].map((month) => at(month, group)));
      const sums: Sum[] = [
        ...[0, 1, 2, 3].map((period) => ({ parts: [0, 1, 2].map((group) => at(period, group)), total: at(period, 3) })),
        ...[0, 1, 2, 3].map((group) => ({ parts: [0, 1, 2].map((month) => at(month, group)), total: at(3, group) })),
      ];
      const hidden = hideSmall(cells(...people), sums);
      people.forEach((count, place) => {
        if (count > 0 && count < fewestPeople) expect(hidden[place]).toBe(true);
      });
      for (const { parts, total } of sums) {
        const gone = parts.filter((place) => hidden[place]);
        const visible = parts.filter((place) => !hidden[place] && (people[place] as number) > 0);
        if (gone.length === 0 && !hidden[total as number]) continue;
        if (visible.length === 0) continue;
        expect(gone.length + (hidden[total as number] ? 1 : 0)).toBeGreaterThan(1);
        expect(gone.some((place) => (people[place] as number) >= fewestPeople)).toBe(true);
      }
    }
  });
});
