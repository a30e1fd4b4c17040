import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { complaintsQuery, complaintTermsQuery } from '../../ui/complaints/complaint-queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { FileComplaint } from './file-complaint.tsx';
import { FollowComplaint } from './follow-complaint.tsx';

/** To say that something is not right, to follow what comes of it, and where else one can go. */
export function Complaints() {
  return <WithTrajectory>{(trajectory) => <ComplaintsOf trajectory={trajectory} />}</WithTrajectory>;
}

function ComplaintsOf({ trajectory }: { trajectory: Trajectory }) {
  const { reply, talk } = useSearch({ from: '/client/complaint' });
  const { data: complaints, error } = useQuery(complaintsQuery);
  const own = complaints?.filter(({ trajectoryId }) => trajectoryId === trajectory.id) ?? [];
  return (
    <div className="page stack">
      <header>
        <h1>{m.complaint_title()}</h1>
        <p className="soft">{m.complaint_what()}</p>
      </header>
      <CareHere>
        {!complaints && (error ? <RefusedNote error={error} /> : <Waiting />)}
        {own.length > 0 && (
          <section className="stack" aria-labelledby="complaints-mine">
            <h2 id="complaints-mine">{m.complaint_mine()}</h2>
            {own.map((complaint) => (
              <FollowComplaint key={complaint.id} complaint={complaint} />
            ))}
          </section>
        )}
        {trajectory.may.includes('complaint:file') && complaints && <FileComplaint trajectory={trajectory} reply={reply ?? null} talk={talk ?? null} />}
      </CareHere>
      <GoElsewhere />
    </div>
  );
}

function GoElsewhere() {
  const { data: terms } = useQuery(complaintTermsQuery);
  return (
    <section className="stack" aria-labelledby="complaints-elsewhere">
      <h2 id="complaints-elsewhere">{m.complaint_elsewhere()}</h2>
      <ul>
        <li>{m.complaint_elsewhere_vdab()}</li>
        <li>{m.complaint_elsewhere_privacy()}</li>
        <li>{m.complaint_elsewhere_discrimination()}</li>
      </ul>
      {terms?.elsewhere && (
        <p className="soft small">{m.complaint_elsewhere_source({ title: terms.elsewhere.title, when: longDate(terms.elsewhere.checkedAt) })}</p>
      )}
    </section>
  );
}
