// A signal: something in a message that a human must look at (DOMAIN.md, "Signals"). Its whole life is drawn here, once;
// raise.ts, acknowledge.ts and resolve.ts call `decide` and do nothing this table does not allow.
import type { Role } from '../people/roles.ts';

export const signalKinds = [
  'crisis',
  'burnout',
  'mental-health',
  'harassment',
  'discrimination',
  'domestic-violence',
  'addiction',
  'financial-distress',
  'health-limitation',
  'legal-dispute',
  'language-barrier',
  'out-of-scope',
  'unchecked',
] as const;
export type SignalKind = (typeof signalKinds)[number];

export const signalLevels = ['crisis', 'urgent', 'attention'] as const;
export type SignalLevel = (typeof signalLevels)[number];

export const finders = ['rule', 'classifier', 'model', 'person', 'system'] as const;
export type Finder = (typeof finders)[number];

export const signalStatuses = ['open', 'acknowledged', 'snoozed', 'resolved'] as const;
export type SignalStatus = (typeof signalStatuses)[number];

export const outcomes = ['false-alarm', 'discuss', 'refer', 'handled'] as const;
export type Outcome = (typeof outcomes)[number];

export const crisisSituations = ['suicide', 'self-harm', 'threatened', 'danger-other'] as const;
export type CrisisSituation = (typeof crisisSituations)[number];

/** What screening found in one message. `quote` is a verbatim sentence of it; `confidence` 0–1; `why` names the rule, never the text. */
export type Finding = {
  kind: SignalKind;
  level: SignalLevel;
  quote: string;
  foundBy: Finder;
  confidence: number;
  why: string;
  situation?: CrisisSituation;
};

/** What a person may do with a signal. */
export type SignalAction = 'acknowledge' | 'resolve';

const moves: Record<SignalStatus, Partial<Record<SignalAction, SignalStatus>>> = {
  open: { acknowledge: 'acknowledged', resolve: 'resolved' },
  // Acknowledging again is harmless: two screens, one click each.
  acknowledged: { acknowledge: 'acknowledged', resolve: 'resolved' },
  snoozed: { acknowledge: 'acknowledged', resolve: 'resolved' },
  resolved: {},
};

/** The status after this action, or null where the table does not allow it. Clients and administrators never touch a signal. */
export function decideSignal(status: SignalStatus, action: SignalAction, role: Role): SignalStatus | null {
  if (role !== 'counsellor' && role !== 'supervisor') return null;
  return moves[status][action] ?? null;
}

/** Order of danger: the inbox shows crisis before urgent before attention. */
export function rankOfLevel(level: SignalLevel): number {
  return signalLevels.indexOf(level);
}
