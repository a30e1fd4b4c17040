// What handling complaints is made of: what screening a client's text needs, and the ways to tell people.
import type { TextDeps } from '../signals/written/text-deps.ts';

export type ComplaintDeps = TextDeps;

export const nowOf = (deps: Pick<ComplaintDeps, 'now'>): Date => deps.now?.() ?? new Date();
