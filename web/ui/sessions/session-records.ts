// Sessions as the screens read them. Words come from the server's own types.
import type { Canceller, SessionPlace, SessionStatus } from '../../../server/sessions/guidance-session.ts';
import type { HoursWarning } from '../../../server/sessions/hours.ts';
import type { Mood, Proposal } from '../../../server/sessions/proposal.ts';
import type { Delivered } from '../../../server/sessions/registration.ts';

export type { Canceller, Delivered, HoursWarning, Mood, Proposal, SessionPlace, SessionStatus };

export type Session = {
  id: string;
  trajectoryId: string;
  clientName: string | null;
  counsellorId: string;
  counsellorName: string | null;
  voucherId: string | null;
  startsAt: string;
  minutes: number;
  place: SessionPlace;
  status: SessionStatus;
  heldMinutes: number | null;
  cancelledBy: Canceller | null;
  statusAt: string;
  isInvited: boolean;
  registration: 'to-do' | 'registered' | null;
  record: 'proposed' | 'approved' | null;
  may: string[];
};

export type VoucherHours = {
  id: string;
  kind: string;
  number: string | null;
  minutes: number;
  usedBeforeMinutes: number;
  validUntil: string | null;
  usedMinutes: number;
  plannedMinutes: number;
  leftMinutes: number;
};
export type Hours = {
  vouchers: VoucherHours[];
  givenMinutes: number | null;
  usedMinutes: number;
  plannedMinutes: number;
  leftMinutes: number | null;
  overMinutes: number;
  warnings: HoursWarning[];
  wantsMail: boolean | null;
  may: string[];
};

export type RecordedAction = { text: string; when: string | null; dueOn: string | null; with: string | null; planItemId: string | null };
export type ApprovedRecord = {
  id: string;
  sessionId: string;
  startsAt: string;
  record: string;
  actions: RecordedAction[];
  message: string | null;
  approvedByName: string | null;
  approvedAt: string;
};
export type SessionRecord = Omit<ApprovedRecord, 'record' | 'approvedAt'> & {
  status: 'proposed' | 'approved';
  version: number;
  lines: string;
  madeBy: 'rules' | 'model' | 'person';
  proposal: Proposal;
  record: string | null;
  approvedAt: string | null;
  writtenByName: string | null;
  writtenAt: string;
};

export type Feed = { isOn: boolean; showsInitials: boolean; madeAt: string | null; readAt: string | null; path?: string };
