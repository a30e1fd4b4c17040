import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import type { Trajectory } from '../../ui/records.ts';
import { referralsQuery } from '../../ui/referral/referral-queries.ts';
import { waitsForCounsellor } from '../referral/see-waiting-referrals.tsx';
import { useSessionsToNote } from '../sessions/see-sessions-that-wait.tsx';
import type { FileTab, Waits } from './file-groups.ts';

/** What waits for the counsellor in the file of one client, by tab. */
export function useWaits(trajectory: Trajectory): Waits {
  const toNote = useSessionsToNote();
  const { data: referrals } = useQuery(referralsQuery);
  return {
    signals: trajectory.openSignals,
    plan: trajectory.sectionsToReview,
    growth: trajectory.actionsStuck + (trajectory.aftercareAsked ? 1 : 0),
    sessions: toNote.filter(({ trajectoryId }) => trajectoryId === trajectory.id).length,
    referrals: referrals?.filter((referral) => referral.trajectoryId === trajectory.id && waitsForCounsellor(referral)).length ?? 0,
  };
}

/** Says what a number beside a tab counts, for who does not see where it stands. */
export function wordWaits(tab: FileTab, count: number): string {
  switch (tab) {
    case 'signals':
      return m.file_waits_signals({ count });
    case 'plan':
      return m.file_waits_plan({ count });
    case 'sessions':
      return m.file_waits_sessions({ count });
    default:
      return m.file_waits({ count });
  }
}
