// A referral as the doors give it. The client gets what is theirs to judge and nothing of how it came about: no kind, no signal.
import type { ListedPartner } from '../knowledge/partner.ts';
import { isAllowed, type Person, type Relation } from '../people/roles.ts';
import type { Pause } from './pause.ts';
import {
  type Contacter,
  decideReferral,
  type Ending,
  type Rating,
  type ReferralFacts,
  type ReferralStatus,
  type ReferralTarget,
  referralActions,
} from './referral.ts';
import { type Wait, waitsOf } from './reminders.ts';
import type { StoredReferral } from './store.ts';

/** A partner's facts are those of today; `partner` is null for a colleague, or for a partner that is gone. */
export type PresentedTarget = ReferralTarget & { partner: ListedPartner | null };

export type PresentedReferral = {
  id: string;
  trajectoryId: string;
  status: ReferralStatus;
  reason: string;
  targets: PresentedTarget[];
  choice: string | null;
  usefulness: string | null;
  addedValue: string | null;
  impact: string | null;
  contactBy: Contacter | null;
  version: number;
  extract: string | null;
  extractVersion: number;
  extractApprovedAt: string | null;
  extractWish: string | null;
  agreedTarget: string | null;
  agreedAt: string | null;
  declinedAt: string | null;
  contactedAt: string | null;
  outcomeAskedAt: string | null;
  outcomeToldAt: string | null;
  outcome: string | null;
  rating: Rating | null;
  endedAt: string | null;
  endedWith: Ending | null;
  withdrawnAt: string | null;
  preparedAt: string;
  movedAt: string;
  /** For who guides only. */
  staff?: { kind: string | null; signalId: string | null; shownAt: string | null; waits: Wait[] };
  may: string[];
};

/** What is known around referrals: the directory as it is, pauses by trajectory, and what day it is. */
export type ReferralWorld = { partners: ReadonlyMap<string, ListedPartner>; pauses: ReadonlyMap<string, Pause>; now: Date };
type Reader = { role: Person['role']; relation: Relation };

export function presentReferral(stored: StoredReferral, reader: Reader, world: ReferralWorld): PresentedReferral {
  const { kind, signalId, situation: _situation, shownAt, preparedBy: _, targets, ...rest } = stored;
  const time = (at: Date | null) => at?.toISOString() ?? null;
  const facts = factsOf(stored);
  return {
    ...rest,
    targets: targets.map((target) => ({ ...target, partner: world.partners.get(target.id) ?? null })),
    extractApprovedAt: time(rest.extractApprovedAt),
    agreedAt: time(rest.agreedAt),
    declinedAt: time(rest.declinedAt),
    contactedAt: time(rest.contactedAt),
    outcomeAskedAt: time(rest.outcomeAskedAt),
    outcomeToldAt: time(rest.outcomeToldAt),
    endedAt: time(rest.endedAt),
    withdrawnAt: time(rest.withdrawnAt),
    preparedAt: rest.preparedAt.toISOString(),
    movedAt: rest.movedAt.toISOString(),
    ...(reader.role === 'counsellor' && {
      staff: {
        kind,
        signalId,
        shownAt: time(shownAt),
        waits: waitsOf(stored, world.pauses.get(stored.trajectoryId) ?? { pausedUntil: null, voucherValidUntil: null }, world.now),
      },
    }),
    may: referralActions
      .filter((action) => isAllowed(reader.role, reader.relation, `referral:${action}`) && 'to' in decideReferral(facts, action, reader.role))
      .map((action) => `referral:${action}`),
  };
}

/** What the table looks at. */
export function factsOf(stored: StoredReferral): ReferralFacts {
  return {
    status: stored.status,
    contactBy: stored.contactBy,
    isShown: stored.shownAt !== null,
    hasExtract: stored.extract !== null,
    isExtractApproved: stored.extractApprovedAt !== null,
  };
}
