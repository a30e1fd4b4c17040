// A voucher as it is entered: its numbers, its days, its minutes, and what to look at twice. Pure.
import { z } from 'zod';
import type { EntitlementRule } from './entitlement-rule.ts';
import { ruleOn, rulesOn } from './judge-entitlement.ts';

const day = z.iso.date().refine((date) => date >= '2000' && date < '2100');
const mark = z
  .string()
  .trim()
  .max(40)
  .regex(/^[\p{L}\d .\-/]*$/u)
  .transform((text) => text || null)
  .nullable();
export const voucherFields = z
  .strictObject({
    kind: z.enum(['cheque', 'credit', 'own']),
    minutes: z.int().min(1).max(6000),
    usedBeforeMinutes: z.int().min(0).max(6000).default(0),
    requestedOn: day,
    validUntil: day.nullable(),
    number: mark,
    customerNumber: mark,
  })
  .refine(({ minutes, usedBeforeMinutes }) => usedBeforeMinutes <= minutes, { path: ['usedBeforeMinutes'] })
  .refine(({ requestedOn, validUntil }) => validUntil === null || requestedOn <= validUntil, { path: ['validUntil'] });
export type VoucherFields = z.infer<typeof voucherFields>;

export const voucherWarnings = ['expired', 'expires-soon', 'no-rule', 'several-rules', 'other-minutes', 'other-kind', 'no-number', 'asked-later'] as const;
export type VoucherWarning = (typeof voucherWarnings)[number];
const soonDays = 21;

/** The rule of the day it was asked for, where one pays for it at all; and what a person should look at twice. It is entered all the same. */
export function lookAtVoucher(rules: readonly EntitlementRule[], voucher: VoucherFields, today: string): { ruleId: string | null; warnings: VoucherWarning[] } {
  const warnings: VoucherWarning[] = [];
  const { kind, minutes, requestedOn, validUntil, number } = voucher;
  if (validUntil !== null && validUntil < today) warnings.push('expired');
  else if (validUntil !== null && validUntil <= daysAfter(today, soonDays)) warnings.push('expires-soon');
  if (kind === 'own') return { ruleId: null, warnings };
  if (requestedOn > today) warnings.push('asked-later');
  if (!number) warnings.push('no-number');
  const rule = ruleOn(rules, requestedOn);
  if (!rule) warnings.push(rulesOn(rules, requestedOn).length === 0 ? 'no-rule' : 'several-rules');
  else if (rule.kind !== kind) warnings.push('other-kind');
  else if (!rule.offers.some((offer) => offer.minutes === minutes)) warnings.push('other-minutes');
  return { ruleId: rule?.id ?? null, warnings };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
