// What growth and course need of the world: a database, open screens, the screening of what a client writes, and the dated rules.
import type { TextDeps } from '../../signals/written/text-deps.ts';
import type { AftercareRule } from '../course/aftercare-rule.ts';

export type CourseDeps = TextDeps & { aftercareRules: readonly AftercareRule[] };
export const nowOf = (deps: Pick<TextDeps, 'now'>): Date => deps.now?.() ?? new Date();
