// The life of a session, drawn once. Planned by who guides; it is held, missed or cancelled; what was noted wrongly is opened again, as
// long as nothing was reported of it. Chat is no session and never becomes one. Pure.
import type { Relation, Role } from '../people/roles.ts';

export const sessionStatuses = ['planned', 'held', 'cancelled', 'missed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const sessionActions = ['move', 'cancel', 'hold', 'miss', 'correct', 'reopen'] as const;
export type SessionAction = (typeof sessionActions)[number];

export const sessionPlaces = ['centre', 'video', 'phone', 'elsewhere'] as const;
export type SessionPlace = (typeof sessionPlaces)[number];

/** Who let a session fall: the counsellor also notes it for a client who called. */
export const cancellers = ['client', 'counsellor'] as const;
export type Canceller = (typeof cancellers)[number];

const moves: Record<SessionStatus, Partial<Record<SessionAction, SessionStatus>>> = {
  planned: { move: 'planned', cancel: 'cancelled', hold: 'held', miss: 'missed' },
  held: { correct: 'held', reopen: 'planned' },
  cancelled: { reopen: 'planned' },
  missed: { reopen: 'planned' },
};

type Doer = { role: Role; relation: Relation };
const guide: Doer = { role: 'counsellor', relation: 'guides' };
const client: Doer = { role: 'client', relation: 'own' };
const mayDo: Record<SessionAction, readonly Doer[]> = {
  move: [guide],
  cancel: [guide, client],
  hold: [guide],
  miss: [guide],
  correct: [guide],
  reopen: [guide],
};

/** What the table cannot see. */
export type SessionFacts = {
  status: SessionStatus;
  startsAt: Date;
  /** The responsible body was told of it: first that is taken back. */
  isRegistered: boolean;
  /** A record of it was approved: it took place, that does not change any more. */
  hasApprovedRecord: boolean;
};

export type SessionDecision =
  | { to: SessionStatus }
  | { refused: 'not-allowed' }
  | { refused: 'not-in-this-state'; state: SessionStatus | 'not-begun' | 'begun' | 'registered' | 'recorded' };

/** What becomes of a session. Who may not is told so before the state is looked at (403 before 409). */
export function decideSession(facts: SessionFacts, action: SessionAction, role: Role, relation: Relation, now: Date): SessionDecision {
  if (!mayDo[action].some((doer) => doer.role === role && doer.relation === relation)) return { refused: 'not-allowed' };
  const to = moves[facts.status][action];
  const no = (state: Extract<SessionDecision, { state: unknown }>['state']): SessionDecision => ({ refused: 'not-in-this-state', state });
  if (!to) return no(facts.status);
  const hasBegun = facts.startsAt <= now;
  if ((action === 'hold' || action === 'miss') && !hasBegun) return no('not-begun');
  // A client says beforehand that they cannot come; what happened afterwards is the counsellor's to note.
  if (action === 'cancel' && role === 'client' && hasBegun) return no('begun');
  if (facts.status === 'held' && facts.isRegistered) return no('registered');
  if (action === 'reopen' && facts.hasApprovedRecord) return no('recorded');
  return { to };
}

/** From when until when. */
export type Stretch = { startsAt: Date; minutes: number };

/** Whether two sessions are at the same time; one that begins as another ends is fine. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  const end = ({ startsAt, minutes }: Stretch) => startsAt.getTime() + minutes * 60_000;
  return one.startsAt.getTime() < end(other) && other.startsAt.getTime() < end(one);
}
