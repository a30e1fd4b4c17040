// What a portfolio is held against, as data: the elements of a professional qualification or an EVC standard in our own words, each file with
// whose facts these are and when they were checked. Koers assesses nothing: there is no weight, no norm and no score in here. Pure.
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const line = z.string().trim().min(1).max(300);
const source = z.strictObject({ origin: line, url: z.url({ protocol: /^https?$/ }) });
const checked = { source, checkedAt: z.iso.date(), verified: z.boolean() };

const element = z.strictObject({ id, title: line, asks: z.array(line).min(1) });

const qualification = z
  .strictObject({
    title: line,
    kind: z.enum(['professional-qualification', 'evc-standard']),
    code: line.optional(),
    level: z.int().min(1).max(8).optional(),
    summary: z.string().min(1),
    ...checked,
    note: z.string().optional(),
    /** Whether a recognised test centre tests it; `ask` where no source says so. */
    evc: z.strictObject({ offered: z.enum(['yes', 'no', 'ask']), source }),
    elements: z.array(element).min(1).max(40),
  })
  .refine(({ elements }) => new Set(elements.map((one) => one.id)).size === elements.length, { error: 'an element stands there twice', path: ['elements'] });

const steps = z.strictObject({
  title: line,
  kind: z.literal('steps'),
  ...checked,
  steps: z.array(z.strictObject({ title: line, text: z.string().min(1) })).min(1),
  costs: z.strictObject({ text: z.string().min(1), source, verified: z.boolean() }).optional(),
});

/** A file of knowledge/standards. */
export const standardFile = z.union([steps, qualification]);

export type StandardElement = z.infer<typeof element>;
export type Standard = z.infer<typeof qualification> & { id: string };
export type StepsToTestCentre = z.infer<typeof steps>;
/** The standards by title, and the way to a test centre; null where its file is missing or does not fit. */
export type Standards = { standards: readonly Standard[]; steps: StepsToTestCentre | null };

/** How an occupation is called where a standard could stand; its competences are a further reference, and no standard. */
const ofOccupation = /^occupation:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
export const occupationOf = (standardId: string): string | null => ofOccupation.exec(standardId)?.[1] ?? null;
