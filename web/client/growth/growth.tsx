import '../../ui/growth/growth.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { FollowActions } from '../../ui/growth/follow-actions.tsx';
import { FollowBarriers } from '../../ui/growth/follow-barriers.tsx';
import { type Growth as GrowthRead, growthQuery } from '../../ui/growth/growth-query.ts';
import { RateCompetencies } from '../../ui/growth/rate-competencies.tsx';
import { SeeCompetencies } from '../../ui/growth/see-competencies.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere, useShowCare } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { DecideApproach } from './decide-approach.tsx';

/** How the client grows: where they say they stand, what holds back, how the two go about it, and their actions. */
export function Growth() {
  return <WithTrajectory>{(trajectory) => <GrowthOf trajectory={trajectory} />}</WithTrajectory>;
}

function GrowthOf({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(growthQuery(trajectory.id));
  return (
    <div className="page growth">
      <header className="stack">
        <h1>{m.growth_title()}</h1>
        <p className="soft">{m.growth_what({ name: firstName(trajectory.counsellorName) })}</p>
      </header>
      {data ? (
        <CareHere>
          <Parts trajectory={trajectory} growth={data} />
        </CareHere>
      ) : error ? (
        <RefusedNote error={error} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

function Parts({ trajectory, growth }: { trajectory: Trajectory; growth: GrowthRead }) {
  const onCare = useShowCare();
  const { id } = trajectory;
  return (
    <>
      <section aria-labelledby="growth-competencies">
        <h2 id="growth-competencies">{m.growth_competencies()}</h2>
        {growth.may.includes('growth:rate') && <RateCompetencies trajectoryId={id} isClient onCare={onCare} />}
        <SeeCompetencies trajectoryId={id} growth={growth} isClient counsellor={firstName(trajectory.counsellorName)} />
      </section>
      <section aria-labelledby="growth-barriers">
        <h2 id="growth-barriers">{m.barrier_title()}</h2>
        <p className="soft">{m.barrier_what()}</p>
        <FollowBarriers trajectoryId={id} growth={growth} isClient onCare={onCare} />
      </section>
      <section aria-labelledby="growth-approach">
        <h2 id="growth-approach">{m.approach_title()}</h2>
        <p className="soft">{m.approach_what()}</p>
        {growth.approach ? <DecideApproach trajectoryId={id} approach={growth.approach} /> : <p className="soft">{m.approach_none()}</p>}
      </section>
      <section aria-labelledby="growth-actions">
        <h2 id="growth-actions">{m.follow_title()}</h2>
        <FollowActions trajectoryId={id} isClient mayAgree={trajectory.may.includes('plan:edit') && !trajectory.closedAt} onCare={onCare} />
        <p className="small">
          <Link to="/client/plan" hash="actions">
            {m.follow_to_plan()}
          </Link>
        </p>
      </section>
    </>
  );
}
