// Whether what was measured now still holds against the baseline. Pure.
import { z } from 'zod';
import type { Measured } from './measures.ts';

const kept = z.strictObject({ share: z.number().min(0).max(1), of: z.int().positive(), noise: z.number().min(0).max(1), better: z.enum(['higher', 'lower']) });
/** By name: the share when it was kept, of how many, and how much of a fall is noise. */
export const baselineFile = z.strictObject({ measuredOn: z.iso.date(), measures: z.record(z.string(), kept) });
export type Baseline = z.infer<typeof baselineFile>;

/** The standard error of a share; of one that is whole, that of one case. */
const standardError = (share: number, of: number): number => Math.max(Math.sqrt((share * (1 - share)) / of), 1 / of);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export function baselineOf(measured: Readonly<Record<string, Measured>>, measuredOn: string): Baseline {
  return {
    measuredOn,
    measures: Object.fromEntries(
      Object.entries(measured).map(([name, { hits, of, better }]) => {
        const share = of === 0 ? 0 : hits / of;
        return [name, { share: rounded(share), of, noise: rounded(standardError(share, Math.max(1, of))), better }];
      }),
    ),
  };
}

export type Fall = { name: string; was: number; is: number | null; noise: number };

/** Measures that are worse than the baseline by more than its noise, and those that are gone. What is new has no baseline and falls nowhere. */
export function fallsOf(baseline: Baseline, measured: Readonly<Record<string, Measured>>): Fall[] {
  return Object.entries(baseline.measures).flatMap(([name, { share: was, noise, better }]): Fall[] => {
    const now = measured[name];
    if (!now || now.of === 0) return [{ name, was, is: null, noise }];
    const is = now.hits / now.of;
    const worse = better === 'higher' ? was - is : is - was;
    return worse > noise + 1e-4 ? [{ name, was, is: rounded(is), noise }] : [];
  });
}
