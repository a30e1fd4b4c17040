// What a rule about vouchers looks like as data: from when to when, whose words it rests on, and what it asks of whom. A rule never has
// a place in code: the Flemish rules changed in 2020, 2024 and 2025 and will again (DOMAIN.md, "voucher"). Pure.
import { z } from 'zod';

export const employments = [
  'employee',
  'interim',
  'self-employed',
  'self-employed-secondary',
  'assisting-spouse',
  'civil-servant',
  'sick-with-contract',
  'on-leave',
  'in-notice',
  'job-seeker',
  'not-working',
] as const;
export type Employment = (typeof employments)[number];
export const regimes = ['full-time', 'part-time'] as const;
export type Regime = (typeof regimes)[number];
/** `wallonia-moved`: came to Wallonia from another country of the EU or EEA. */
export const residences = ['flanders', 'brussels', 'wallonia', 'wallonia-moved', 'eea', 'elsewhere'] as const;
export type Residence = (typeof residences)[number];

const day = z.iso.date();
const said = {
  /** Whose words; without it those of the whole rule. */
  source: z.strictObject({ origin: z.string().min(1), url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  /** Whether a source that can be relied on says so. What is not verified never decides: VDAB is asked. */
  verified: z.boolean(),
};
const period = z.strictObject({ from: day, to: day, ...said });

const conditions = z.strictObject({
  /** What somebody does on the day they ask. What stands in neither list is asked of VDAB. */
  employment: z.strictObject({ counts: z.array(z.enum(employments)).min(1), excluded: z.array(z.enum(employments)), ...said }),
  regime: z.strictObject({ counts: z.array(z.enum(regimes)).min(1), ...said }),
  residence: z.strictObject({ counts: z.array(z.enum(residences)).min(1), excluded: z.array(z.enum(residences)), ...said }),
  /** Months over a whole career. `equated`: months of sickness or leave that may count as work. */
  monthsWorked: z.strictObject({ atLeast: z.int().positive(), equated: z.strictObject(said).optional(), ...said }).optional(),
  /** Months in the two years before, with fewer for who worked through an agency. */
  monthsLately: z.strictObject({ atLeast: z.int().positive(), atLeastInterim: z.int().positive().optional(), ...said }).optional(),
  /** How many vouchers somebody may have used already; `withinYears` absent: ever. */
  earlier: z.array(z.strictObject({ atMost: z.int().nonnegative(), withinYears: z.int().positive().optional(), ...said })),
});

const shape = z
  .strictObject({
    title: z.string().min(1),
    kind: z.enum(['cheque', 'credit']),
    valid_from: day,
    valid_to: day.optional(),
    source: z.strictObject({ origin: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
    checkedAt: day,
    verified: z.boolean(),
    /** Announced and not yet a rule: it says nothing for sure. */
    announced: z.boolean().default(false),
    /** Days on which it is not known whether this rule or the one before held. */
    start_uncertain: period.optional(),
    /** Days on which not everybody with a right got one. */
    limited: period.optional(),
    conditions: conditions.optional(),
    /** What one gets, in the order in which they are asked for. Minutes, and euros that somebody pays; null: not known. */
    offers: z.array(z.strictObject({ minutes: z.int().positive(), price: z.number().positive().nullable(), ...said })),
  })
  .refine(({ valid_from, valid_to }) => !valid_to || valid_from <= valid_to, { path: ['valid_to'], message: 'before valid_from' })
  .refine(({ announced, conditions }) => announced || conditions !== undefined, { path: ['conditions'], message: 'a rule that holds has conditions' });

export const entitlementRule = shape;
export type EntitlementRule = z.infer<typeof shape> & {
  /** The name of its file, without the ending. */
  id: string;
};
export type Conditions = z.infer<typeof conditions>;
export type Said = { source?: { origin: string; url?: string | undefined } | undefined; verified: boolean };

/** Whether the rule held on a day. */
export const holdsOn = ({ valid_from, valid_to }: EntitlementRule, on: string): boolean => valid_from <= on && (valid_to === undefined || on <= valid_to);
