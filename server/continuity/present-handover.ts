// A handover as the doors give it. The client reads why and to whom; who would take over reads nothing of the client but what they must
// know to say yes or no; a supervisor reads no name.
import type { Person } from '../people/roles.ts';
import { decideHandover, type HandoverParty, type HandoverStatus, handoverActions } from './handover.ts';
import type { OpenSignals, StoredHandover } from './handover-store.ts';

/** What is known around a handover. `clientName` null: not for this reader. */
export type Ahead = {
  clientName: string | null;
  stage: string;
  hoursLeftMinutes: number | null;
  standInId: string | null;
  responseHours: string | null;
  open: OpenSignals;
};

export type PresentedHandover = {
  id: string;
  trajectoryId: string;
  status: HandoverStatus;
  from: { id: string; name: string };
  to: { id: string; name: string };
  askedByName: string;
  /** The supervisor asked, because the counsellor dropped out. */
  isAskedByOther: boolean;
  reason: string | null;
  keepsPrivate: boolean | null;
  note: string | null;
  answer: string | null;
  askedAt: string;
  agreedAt: string | null;
  endedAt: string | null;
  /** For staff while it is open: who it is about, and what is open. A crisis stays with the old counsellor until the new one accepts. */
  ahead: Ahead | null;
  /** I am the one who would take over. */
  isForMe: boolean;
  may: string[];
};

export function presentHandover(
  stored: StoredHandover,
  person: Pick<Person, 'id' | 'role'>,
  parties: readonly HandoverParty[],
  ahead: Ahead | null,
): PresentedHandover {
  const isClient = parties.includes('client');
  const isGuide = parties.includes('guide');
  const isReceiver = parties.includes('receiver');
  const isOutside = !isClient && !isGuide && !isReceiver && !parties.includes('supervisor');
  return {
    id: stored.id,
    trajectoryId: stored.trajectoryId,
    status: stored.status,
    from: { id: stored.fromId, name: stored.fromName ?? '' },
    to: { id: stored.toId, name: stored.toName ?? '' },
    askedByName: stored.askedByName ?? '',
    isAskedByOther: stored.askedBy !== stored.fromId,
    // Who guided before knows that it went over, and nothing more.
    reason: isOutside ? null : stored.reason,
    keepsPrivate: isClient || isGuide || isReceiver ? stored.keepsPrivate : null,
    // What the client adds is for the new counsellor.
    note: isClient || isReceiver ? stored.note : null,
    answer: isClient ? null : stored.answer,
    askedAt: stored.askedAt.toISOString(),
    agreedAt: stored.agreedAt?.toISOString() ?? null,
    endedAt: stored.endedAt?.toISOString() ?? null,
    ahead: isClient || isOutside ? null : ahead,
    isForMe: stored.toId === person.id,
    may: handoverActions.filter((action) => 'to' in decideHandover(stored.status, action, parties)).map((action) => `handover:${action}`),
  };
}
