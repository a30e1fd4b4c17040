// A signal: something in a message that a human must look at (DOMAIN.md, "Signals"). Its whole life is drawn here, once;
// every verb beside it (acknowledge, assign, snooze, wake, resolve, confirm, refuse, raise) asks `decideSignal` and does nothing it does not allow.
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

/** What a person may do with a signal; `wake` is also what the clock does (wake-signals.ts). */
export const signalActions = ['acknowledge', 'assign', 'snooze', 'wake', 'resolve', 'propose-close', 'confirm-close', 'refuse-close', 'raise'] as const;
export type SignalAction = (typeof signalActions)[number];

/** A status, or `closing`: acknowledged, with a close that waits for a second person. */
export type SignalState = SignalStatus | 'closing';

const moves: Record<SignalState, Partial<Record<SignalAction, SignalState>>> = {
  open: { acknowledge: 'acknowledged', assign: 'open', snooze: 'snoozed', resolve: 'resolved', 'propose-close': 'closing', raise: 'open' },
  // Acknowledging again is harmless: two screens, one click each.
  // Who took up something urgent has not seen a crisis: raised, it is open again.
  acknowledged: { acknowledge: 'acknowledged', assign: 'acknowledged', snooze: 'snoozed', resolve: 'resolved', 'propose-close': 'closing', raise: 'open' },
  snoozed: { acknowledge: 'acknowledged', assign: 'snoozed', snooze: 'snoozed', wake: 'open', resolve: 'resolved', raise: 'open' },
  closing: { acknowledge: 'closing', assign: 'closing', 'confirm-close': 'resolved', 'refuse-close': 'acknowledged' },
  resolved: {},
};

/** What the decision looks at: of the signal, and of the house rule that two people close a crisis. */
export type SignalMoment = { status: SignalStatus; level: SignalLevel; closingBy: string | null; fourEyes: boolean };

export const stateOf = ({ status, closingBy }: Pick<SignalMoment, 'status' | 'closingBy'>): SignalState =>
  closingBy !== null && status === 'acknowledged' ? 'closing' : status;

/**
 * The state after this action, or null where it is not allowed. Clients and administrators never touch a signal; a crisis never
 * rests and is raised no further; under four eyes one person proposes to close a crisis and another confirms or refuses.
 */
export function decideSignal(signal: SignalMoment, action: SignalAction, actor: { role: Role; id: string }): SignalState | null {
  if (actor.role !== 'counsellor' && actor.role !== 'supervisor') return null;
  const isCrisis = signal.level === 'crisis';
  if ((action === 'snooze' || action === 'raise') && isCrisis) return null;
  if (action === 'resolve' && isCrisis && signal.fourEyes) return null;
  if (action === 'propose-close' && !(isCrisis && signal.fourEyes)) return null;
  if (action === 'confirm-close' && signal.closingBy === actor.id) return null;
  return moves[stateOf(signal)][action] ?? null;
}

/** Whether a signal that was put to rest is to be looked at again. `now` is given: no clock in here. */
export function isToWake(signal: { status: SignalStatus; snoozedUntil: Date | null }, now: Date): boolean {
  return signal.status === 'snoozed' && signal.snoozedUntil !== null && signal.snoozedUntil.getTime() <= now.getTime();
}

/**
 * Under which trajectory a step with a signal is recorded. Its client reads that trail: of violence at home nothing stands there before
 * the counsellor spoke with them.
 */
export function trajectoryInTrail(signal: { kind: SignalKind; toldAt: Date | null; trajectoryId: string }): string | null {
  return signal.kind === 'domestic-violence' && signal.toldAt === null ? null : signal.trajectoryId;
}

/** Whether this level is graver than the one it has: a signal never moves down. */
export const isGraver = (level: SignalLevel, than: SignalLevel): boolean => rankOfLevel(level) < rankOfLevel(than);

/** Order of danger: the inbox shows crisis before urgent before attention. */
export function rankOfLevel(level: SignalLevel): number {
  return signalLevels.indexOf(level);
}
