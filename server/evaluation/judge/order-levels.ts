// In which order a vote sees the five levels. A model leans towards what stands first or last; asked three times in one order it would
// lean three times the same way, and the median would hide it. Here each level that stands first, in the middle or last in one vote stands
// elsewhere in the others, two steps away or more: a judge that goes by place gives three votes that do not agree, and gets no score. Pure.
import { createHash } from 'node:crypto';
import type { Level } from './read-rubric.ts';

export const votesEach = 3;

/** First 1, 3, 5; middle 5, 1, 3; last 3, 5, 1. */
const orders: readonly (readonly Level[])[] = [
  [1, 2, 5, 4, 3],
  [3, 4, 1, 2, 5],
  [5, 2, 3, 4, 1],
];

/**
 * The levels in the order in which this vote reads them. The same seed gives the same orders, so a judgement can be repeated.
 * @param vote from 1 to `votesEach`
 */
export function orderLevels(seed: string, vote: number): Level[] {
  const [turned = 0, mirrored = 0] = createHash('sha256').update(seed).digest();
  const order = orders[(vote - 1 + turned) % orders.length] as readonly Level[];
  return mirrored % 2 === 0 ? [...order] : order.map((level) => (6 - level) as Level);
}
