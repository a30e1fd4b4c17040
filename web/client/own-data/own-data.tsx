import './own-data.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DataPart } from '../../../server/rights/data-request.ts';
import type { Look } from '../../../server/rights/store.ts';
import { m } from '../../paraglide/messages.js';
import { read } from '../../ui/api.ts';
import type { DataRequest } from '../../ui/data-requests/data-request-queries.ts';
import { firstName } from '../../ui/first-name.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { AskAboutData } from './ask-about-data.tsx';
import { EraseConversations } from './erase-conversations.tsx';
import { FollowDataRequests } from './follow-data-requests.tsx';
import { SeeLooks } from './see-looks.tsx';
import { SeeParts } from './see-parts.tsx';
import { TakeEverything } from './take-everything.tsx';

type Page = { parts: { part: DataPart; count: number }[]; looks: Look[]; requests: DataRequest[]; may: string[] };

const ownDataQuery = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['trajectories', 'own-data', trajectoryId],
    queryFn: () => read<Page>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/own-data`),
  });

/** What is kept of the client, why, who may read it, who looked and until when; to take along, and to ask for a change. */
export function OwnData() {
  return <WithTrajectory>{(trajectory) => <OwnDataOf trajectory={trajectory} />}</WithTrajectory>;
}

function OwnDataOf({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(ownDataQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  return (
    <div className="page own-data">
      <header>
        <h1>{m.own_data_page()}</h1>
        <p className="soft">{m.own_data_page_what({ name })}</p>
      </header>
      {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {data && (
        <CareHere>
          <FollowDataRequests requests={data.requests} />
          <SeeParts parts={data.parts} name={name} />
          <section aria-labelledby="own-data-until">
            <h2 id="own-data-until">{m.own_data_until_title()}</h2>
            <p>{m.own_data_until_now()}</p>
            <p>{m.own_data_until_ask({ name })}</p>
          </section>
          <SeeLooks looks={data.looks} name={name} />
          <TakeEverything trajectory={trajectory} />
          <EraseConversations trajectoryId={trajectory.id} name={name} />
          {data.may.includes('data-request:ask') && <AskAboutData trajectoryId={trajectory.id} parts={data.parts} name={name} />}
          <p>
            <Link to="/client/complaint">{m.complaint_link()}</Link>
          </p>
        </CareHere>
      )}
    </div>
  );
}
