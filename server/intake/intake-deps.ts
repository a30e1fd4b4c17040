// What this slice needs of the world: a database, open screens, the screening of what a client writes, and the rules by date.
import type { TextDeps } from '../signals/written/text-deps.ts';
import type { EntitlementRule } from './entitlement-rule.ts';

export type IntakeDeps = TextDeps & {
  /** In order of time; those whose file did not fit are not among them. */
  entitlementRules: readonly EntitlementRule[];
};

export const nowOf = (deps: Pick<IntakeDeps, 'now'>): Date => deps.now?.() ?? new Date();
