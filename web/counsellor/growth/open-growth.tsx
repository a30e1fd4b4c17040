import '../../ui/growth/growth.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { FollowActions } from '../../ui/growth/follow-actions.tsx';
import { FollowBarriers } from '../../ui/growth/follow-barriers.tsx';
import { growthQuery } from '../../ui/growth/growth-query.ts';
import { RateCompetencies } from '../../ui/growth/rate-competencies.tsx';
import { ReadApproach } from '../../ui/growth/read-approach.tsx';
import { SeeCompetencies } from '../../ui/growth/see-competencies.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { FollowCourse } from './follow-course.tsx';
import { WriteApproach } from './write-approach.tsx';

/** Course first, since that is what one comes to decide; then how the client grows, what holds back, the approach and the actions. */
export function OpenGrowth() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...growthQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  const [isWriting, setIsWriting] = useState(false);
  if (!trajectory) return null;
  const { id } = trajectory;
  return (
    <div className="growth">
      <FollowCourse trajectory={trajectory} />
      {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {data && (
        <>
          <section aria-labelledby="growth-actions">
            <h2 id="growth-actions">{m.follow_title()}</h2>
            <FollowActions trajectoryId={id} isClient={false} mayAgree={trajectory.may.includes('plan:edit') && !trajectory.closedAt} />
            <p className="small">
              <Link to="/counsellor/clients/$trajectoryId/plan/$section" params={{ trajectoryId: id, section: 'actions' }}>
                {m.follow_to_plan()}
              </Link>
            </p>
          </section>
          <section aria-labelledby="growth-competencies">
            <h2 id="growth-competencies">{m.growth_competencies()}</h2>
            {data.may.includes('growth:rate') && <RateCompetencies trajectoryId={id} isClient={false} />}
            <SeeCompetencies trajectoryId={id} growth={data} isClient={false} counsellor={m.growth_column_counsellor()} />
          </section>
          <section aria-labelledby="growth-barriers">
            <h2 id="growth-barriers">{m.barrier_title()}</h2>
            <FollowBarriers trajectoryId={id} growth={data} isClient={false} />
          </section>
          <section aria-labelledby="growth-approach">
            <h2 id="growth-approach">{m.approach_title()}</h2>
            {data.approach ? <ReadApproach approach={data.approach} /> : <p className="soft">{m.approach_none()}</p>}
            {data.may.includes('approach:propose') &&
              (isWriting ? (
                <WriteApproach trajectoryId={id} approach={data.approach} onClose={() => setIsWriting(false)} />
              ) : (
                <p>
                  <button type="button" className="button" onClick={() => setIsWriting(true)}>
                    {data.approach ? m.approach_write_again() : m.approach_write()}
                  </button>
                </p>
              ))}
          </section>
        </>
      )}
    </div>
  );
}
