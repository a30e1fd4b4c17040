// Plan of approach: who does what by when, with which means, and what support that asks. Who guides proposes it and has agreed by that;
// only the client agrees too, or says what they want changed. Another text is another version, to agree to anew. Pure.
import { z } from 'zod';
import type { Role } from '../../people/roles.ts';

export const approachStatuses = ['proposed', 'agreed', 'change-asked', 'replaced'] as const;
export type ApproachStatus = (typeof approachStatuses)[number];
export const approachActions = ['agree', 'ask-change', 'replace'] as const;
export type ApproachAction = (typeof approachActions)[number];

const moves: Record<ApproachStatus, Partial<Record<ApproachAction, ApproachStatus>>> = {
  proposed: { agree: 'agreed', 'ask-change': 'change-asked', replace: 'replaced' },
  // A client who thinks better of it may still say so, and may let it be after all.
  agreed: { 'ask-change': 'change-asked', replace: 'replaced' },
  'change-asked': { agree: 'agreed', replace: 'replaced' },
  replaced: {},
};
const mayDo: Record<ApproachAction, Role> = { agree: 'client', 'ask-change': 'client', replace: 'counsellor' };

export function decideApproach(
  from: ApproachStatus,
  action: ApproachAction,
  role: Role,
): { to: ApproachStatus } | { refused: 'not-allowed' | 'not-in-this-state' } {
  if (mayDo[action] !== role) return { refused: 'not-allowed' };
  const to = moves[from][action];
  return to ? { to } : { refused: 'not-in-this-state' };
}

export const doers = ['client', 'counsellor', 'both', 'other'] as const;
export type Doer = (typeof doers)[number];
const short = (most: number) => z.string().trim().max(most);
export const approachStep = z.strictObject({
  id: z.uuid(),
  what: short(400).min(1),
  who: z.enum(doers),
  /** Who else, where it is somebody else. */
  whoElse: short(100),
  by: z.iso.date().nullable(),
  means: short(300),
});
export type ApproachStep = z.infer<typeof approachStep>;
export const approachFields = z.strictObject({ steps: z.array(approachStep).min(1).max(30), support: short(1500) });
export type ApproachFields = z.infer<typeof approachFields>;
