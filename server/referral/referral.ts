// A referral: bringing the client to somebody whose help goes beyond career guidance (the dossier's activity 14), and its whole
// life. The counsellor words it, the client decides about it, and nothing about the client leaves before they approved the exact
// text. Every path that changes a referral calls `decideReferral`; nothing else may.
import type { Role } from '../people/roles.ts';
import { type SignalKind, signalKinds } from '../signals/signal.ts';

export const referralStatuses = [
  'prepared',
  'discussed',
  'consented',
  'declined',
  'contacted',
  'under-way',
  'outcome-asked',
  'outcome-told',
  'ended',
  'withdrawn',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

export const referralActions = [
  'discuss',
  'show',
  'write-extract',
  'share',
  'agree',
  'decline',
  'ask-change',
  'approve',
  'contact',
  'start',
  'ask-outcome',
  'tell',
  'end',
  'withdraw',
] as const;
export type ReferralAction = (typeof referralActions)[number];

/** What it is about: one of the signal kinds that a person words; what was only unchecked is no reason to refer. */
export type ReferralKind = Exclude<SignalKind, 'unchecked'>;
export const referralKinds = signalKinds.filter((kind): kind is ReferralKind => kind !== 'unchecked');

/** Somebody it could be; the name is the one that was discussed, whatever the directory says later. */
export type ReferralTarget = { id: string; type: 'partner' | 'colleague'; name: string };

export const contacters = ['client', 'counsellor'] as const;
export type Contacter = (typeof contacters)[number];
export const ratings = ['helpful', 'not-helpful', 'not-gone'] as const;
export type Rating = (typeof ratings)[number];
export const endings = ['resume', 'close'] as const;
export type Ending = (typeof endings)[number];

/** Longest text that may leave, in characters: what fits on half a page says enough. */
export const extractLimit = 1200;

/** from × action -> to. A renewed proposal after a consent asks for a new consent. */
const moves: Record<ReferralStatus, Partial<Record<ReferralAction, ReferralStatus>>> = {
  prepared: { discuss: 'discussed', 'write-extract': 'prepared', end: 'ended' },
  discussed: {
    discuss: 'discussed',
    show: 'discussed',
    'write-extract': 'discussed',
    agree: 'consented',
    decline: 'declined',
    'ask-change': 'discussed',
    approve: 'discussed',
    end: 'ended',
  },
  declined: { discuss: 'discussed', end: 'ended' },
  consented: {
    discuss: 'discussed',
    'write-extract': 'consented',
    'ask-change': 'consented',
    approve: 'consented',
    share: 'consented',
    contact: 'contacted',
    end: 'ended',
    withdraw: 'withdrawn',
  },
  contacted: {
    'write-extract': 'contacted',
    'ask-change': 'contacted',
    approve: 'contacted',
    share: 'contacted',
    start: 'under-way',
    'ask-outcome': 'outcome-asked',
    tell: 'outcome-told',
    end: 'ended',
    withdraw: 'withdrawn',
  },
  'under-way': { 'ask-outcome': 'outcome-asked', tell: 'outcome-told', end: 'ended', withdraw: 'withdrawn' },
  'outcome-asked': { tell: 'outcome-told', end: 'ended', withdraw: 'withdrawn' },
  'outcome-told': { tell: 'outcome-told', end: 'ended', withdraw: 'withdrawn' },
  ended: {},
  withdrawn: {},
};

const mayDo: Record<ReferralAction, readonly Role[]> = {
  discuss: ['counsellor'],
  show: ['counsellor'],
  'write-extract': ['counsellor'],
  share: ['counsellor'],
  agree: ['client'],
  decline: ['client'],
  'ask-change': ['client'],
  approve: ['client'],
  contact: ['client', 'counsellor'],
  start: ['counsellor'],
  'ask-outcome': ['counsellor'],
  tell: ['client'],
  end: ['counsellor'],
  withdraw: ['client'],
};

/** What of a referral decides, besides its status. */
export type ReferralFacts = {
  status: ReferralStatus;
  contactBy: Contacter | null;
  isShown: boolean;
  hasExtract: boolean;
  isExtractApproved: boolean;
};
export type ReferralDecision = { to: ReferralStatus } | { refused: 'not-allowed' | 'not-in-this-state' };

/** What happens to a referral. A role that may not is told so before the state is looked at (403 before 409). */
export function decideReferral(referral: ReferralFacts, action: ReferralAction, role: Role): ReferralDecision {
  if (!mayDo[action].includes(role)) return { refused: 'not-allowed' };
  const to = moves[referral.status][action];
  return to && isReady(referral, action, role) ? { to } : { refused: 'not-in-this-state' };
}

function isReady({ status, contactBy, isShown, hasExtract, isExtractApproved }: ReferralFacts, action: ReferralAction, role: Role): boolean {
  // What the client was not shown, they cannot answer.
  if (role === 'client' && !isShown) return false;
  if (action === 'show') return !isShown;
  // Of the proposal itself while it is on the table; afterwards of the text that may leave.
  if (action === 'ask-change') return hasExtract || status === 'discussed';
  if (action === 'approve') return hasExtract && !isExtractApproved;
  if (action === 'share') return isExtractApproved;
  if (action === 'contact') return contactBy === 'client' || (role === 'counsellor' && isExtractApproved);
  return true;
}

/**
 * Whether nothing may appear on the client's screen before the counsellor says that they talked about it: whoever is violent at home
 * may look at that screen too. Also where only the partner gives it away. `situation` is that of the signal it began with: who is
 * threatened in a crisis may be so at home.
 */
export function needsTalkFirst(kind: string | null, partners: readonly { kinds: readonly string[] }[], situation: string | null = null): boolean {
  return kind === 'domestic-violence' || situation === 'threatened' || partners.some(({ kinds }) => kinds.includes('domestic-violence'));
}
