import { Link } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import type { Trajectory } from '../ui/records.ts';
import { SeeDataRequestsThatWait } from './data-requests/see-data-requests-that-wait.tsx';
import { SeeSessionsThatWait } from './sessions/see-sessions-that-wait.tsx';
import { SeeWaitingReferrals } from './referral/see-waiting-referrals.tsx';

const nameOf = (trajectory: Trajectory) => trajectory.clientName ?? m.client_hidden();

function WaitsInGrowth({ title, trajectories, about }: { title: string; trajectories: readonly Trajectory[]; about: (trajectory: Trajectory) => string }) {
  return (
    <section className="waits">
      <h2>{title}</h2>
      <ul className="plain-list">
        {trajectories.map((trajectory) => (
          <li key={trajectory.id}>
            <Link to="/counsellor/clients/$trajectoryId/growth" params={{ trajectoryId: trajectory.id }}>
              {nameOf(trajectory)}
            </Link>{' '}
            <span className="soft small">{about(trajectory)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waits besides signals: texts to check, and clients who cannot start because nobody is named to look after them. */
export function SeeWhatElseWaits({ trajectories }: { trajectories: readonly Trajectory[] }) {
  const toReview = trajectories.filter((trajectory) => trajectory.sectionsToReview > 0);
  const notReady = trajectories.filter((trajectory) => !trajectory.ready);
  const aftercare = trajectories.filter((trajectory) => trajectory.aftercareAsked);
  const stuck = trajectories.filter((trajectory) => trajectory.actionsStuck > 0);
  return (
    <>
      <SeeSessionsThatWait trajectories={trajectories} />
      <SeeWaitingReferrals trajectories={trajectories} />
      <SeeDataRequestsThatWait />
      {aftercare.length > 0 && <WaitsInGrowth title={m.aftercare_waits()} trajectories={aftercare} about={() => ''} />}
      {stuck.length > 0 && <WaitsInGrowth title={m.stuck_waits()} trajectories={stuck} about={({ actionsStuck }) => m.stuck_count({ count: actionsStuck })} />}
      <section className="waits">
        <h2>{m.counsellor_to_review()}</h2>
        {toReview.length === 0 ? (
          <p className="soft small">{m.counsellor_to_review_none()}</p>
        ) : (
          <ul className="plain-list">
            {toReview.map((trajectory) => (
              <li key={trajectory.id}>
                <Link to="/counsellor/clients/$trajectoryId/plan" params={{ trajectoryId: trajectory.id }}>
                  {nameOf(trajectory)}
                </Link>{' '}
                <span className="soft small">{m.counsellor_sections({ count: trajectory.sectionsToReview })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {notReady.length > 0 && (
        <section className="waits">
          <h2>{m.counsellor_not_ready()}</h2>
          <p className="soft small">{m.counsellor_not_ready_what()}</p>
          <ul className="plain-list">
            {notReady.map((trajectory) => (
              <li key={trajectory.id}>
                <Link to="/counsellor/clients/$trajectoryId" params={{ trajectoryId: trajectory.id }}>
                  {nameOf(trajectory)}
                </Link>{' '}
                <span className="soft small">
                  {[!trajectory.standInId && m.counsellor_no_stand_in(), !trajectory.responseHours && m.counsellor_no_hours()].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
