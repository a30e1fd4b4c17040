// Until when a client may ask for aftercare after a closing: a dated rule with its source, never a number in code (DOMAIN.md, "nazorg").
// Where dates leave a gap, or two rules hold at once, no limit is made up: a person is asked. Pure.
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.iso.date();
const shape = z.strictObject({
  title: z.string().min(1),
  kind: z.literal('aftercare'),
  valid_from: day,
  valid_to: day.optional(),
  source: z.strictObject({ origin: z.string().min(1), url: z.url({ protocol: /^https?$/ }).optional() }),
  checkedAt: day,
  /** Whether a source that can be relied on says so today. */
  verified: z.boolean(),
  months: z.int().min(1).max(60),
});
export type AftercareRule = z.infer<typeof shape> & { id: string };
export type AftercareLimit = { until: string; ruleId: string };

/** Files of knowledge/rules about aftercare carry this name. */
export const isAftercareFile = (name: string): boolean => /^aftercare-.*\.ya?ml$/.test(name);

/** @param files texts by the name of their file; one that does not fit is left out and named in `broken` */
export function readAftercareRules(files: Readonly<Record<string, string>>): { rules: AftercareRule[]; broken: string[] } {
  const rules: AftercareRule[] = [];
  const broken: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const parsed = shape.safeParse(contentOf(text));
    if (parsed.success) rules.push({ ...parsed.data, id: file.replace(/\.ya?ml$/, '') });
    else broken.push(file);
  }
  return { rules, broken };
}

function contentOf(text: string): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0 });
  } catch {
    return null;
  }
}

/** The last day on which aftercare may be asked for and may run. Null: no rule, or more than one, for the day of closing. */
export function limitOf(rules: readonly AftercareRule[], closedOn: string): AftercareLimit | null {
  const [rule, other] = rules.filter(({ valid_from, valid_to }) => valid_from <= closedOn && (valid_to === undefined || closedOn <= valid_to));
  return rule && !other ? { until: monthsAfter(closedOn, rule.months), ruleId: rule.id } : null;
}

/** The same day so many months later; where that month is shorter, its last day. */
function monthsAfter(on: string, months: number): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
