// Sums of what a model was asked, and what that cost. Pure.
import { getLocale } from '../../paraglide/runtime.js';
import type { UsedOnDay } from './prompt-queries.ts';

export type Total = { key: string; calls: number; failures: number; tokensIn: number; tokensOut: number; estimated: number; milliseconds: number };
/** In euro for a million tokens; null where nobody said. */
export type Prices = { in: number | null; out: number | null };

/** One sum for each key, in the order the keys first come. */
export function addUp(use: readonly UsedOnDay[], keyOf: (one: UsedOnDay) => string): Total[] {
  const totals = new Map<string, Total>();
  for (const one of use) {
    const key = keyOf(one);
    const total = totals.get(key) ?? { key, calls: 0, failures: 0, tokensIn: 0, tokensOut: 0, estimated: 0, milliseconds: 0 };
    for (const name of ['calls', 'failures', 'tokensIn', 'tokensOut', 'estimated', 'milliseconds'] as const) total[name] += one[name];
    totals.set(key, total);
  }
  return [...totals.values()];
}

/** In euro; null where a price is missing. */
export function costOf({ tokensIn, tokensOut }: Pick<Total, 'tokensIn' | 'tokensOut'>, prices: Prices): number | null {
  if (prices.in === null || prices.out === null) return null;
  return (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000;
}

const tag = () => ({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' })[getLocale()];
/** "€ 1,23"; a fraction of a cent is still shown. */
export const wordCost = (euro: number): string =>
  new Intl.NumberFormat(tag(), { style: 'currency', currency: 'EUR', maximumFractionDigits: euro > 0 && euro < 0.1 ? 4 : 2 }).format(euro);
