// The contract of client and counsellor. Who proposes it has agreed to it; only the client accepts or asks for a change, and what changes
// afterwards is a new version that has to be accepted anew. Pure: from × action × role.
import { z } from 'zod';
import type { Role } from '../people/roles.ts';

export const contractStatuses = ['proposed', 'accepted', 'declined', 'withdrawn', 'replaced'] as const;
export type ContractStatus = (typeof contractStatuses)[number];
export const contractActions = ['accept', 'decline', 'withdraw', 'replace'] as const;
export type ContractAction = (typeof contractActions)[number];

/** `replace`: a newer version is proposed. What is accepted cannot be withdrawn by one of the two: it is replaced. */
const moves: Record<ContractStatus, Partial<Record<ContractAction, ContractStatus>>> = {
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', replace: 'replaced' },
  accepted: { replace: 'replaced' },
  declined: { replace: 'declined' },
  withdrawn: { replace: 'withdrawn' },
  replaced: { replace: 'replaced' },
};
const mayDo: Record<ContractAction, Role> = { accept: 'client', decline: 'client', withdraw: 'counsellor', replace: 'counsellor' };

/** The next status, or why it cannot be. */
export function decideContract(
  from: ContractStatus,
  action: ContractAction,
  role: Role,
): { to: ContractStatus } | { refused: 'not-allowed' | 'not-in-this-state' } {
  if (mayDo[action] !== role) return { refused: 'not-allowed' };
  const to = moves[from][action];
  return to ? { to } : { refused: 'not-in-this-state' };
}

export const payments = ['cheque', 'credit', 'own'] as const;
export const meetingPlaces = ['centre', 'video', 'phone', 'elsewhere'] as const;

/** What client and counsellor agree on; the rest of the text is the same for everybody. */
export const contractTerms = z.strictObject({
  payment: z.enum(payments),
  minutes: z.int().min(30).max(6000),
  /** What the client pays, as it is said: "90 euro". Empty: nothing is said about it. */
  price: z.string().trim().max(100),
  meetings: z.array(z.enum(meetingPlaces)).min(1).max(meetingPlaces.length),
  /** Hours before a session until which it can be moved without losing it. */
  cancelHours: z.int().min(1).max(168),
  startsOn: z.iso.date().refine((date) => date >= '2000'),
  ownAgreements: z.string().trim().max(3000),
});
export type ContractTerms = z.infer<typeof contractTerms>;
