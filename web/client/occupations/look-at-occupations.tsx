import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { CompareOccupations, idsOf } from '../../ui/occupations/compare-occupations.tsx';
import { ExploreOccupations } from '../../ui/occupations/explore-occupations.tsx';
import { ReadOccupation } from '../../ui/occupations/read-occupation.tsx';
import { type Ways, WaysProvider } from '../../ui/occupations/ways.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { SeeSaid } from './see-said.tsx';

const ways: Omit<Ways, 'trajectoryId'> = {
  clientName: null,
  Occupation: ({ id, children }) => (
    <Link to="/client/occupations/$occupationId" params={{ occupationId: id }}>
      {children}
    </Link>
  ),
  Find: (link) => <Link to="/client/occupations" {...link} />,
  Compare: ({ ids, label, ...link }) => <Link to="/client/occupations/compare" search={{ ids: ids.join(',') }} aria-label={label} {...link} />,
  Said: SeeSaid,
  Talk: () => <Link to="/client/talk">{m.occ_to_talk()}</Link>,
};

/** A page of occupations, with the client's own trajectory beside it. */
function Page({ children }: { children: (trajectoryId: string) => ReactNode }) {
  return (
    <WithTrajectory>
      {({ id }) => (
        <WaysProvider value={{ ...ways, trajectoryId: id }}>
          <div className="page occupations">{children(id)}</div>
        </WaysProvider>
      )}
    </WithTrajectory>
  );
}

/** To the reply somebody came from, where they did; and to all occupations. */
function WayBack({ from }: { from?: { talk?: string; reply?: string } }) {
  return (
    <p className="row">
      {from?.talk && from.reply && (
        <Link to="/client/talk/$conversationId" params={{ conversationId: from.talk }} search={{ reply: from.reply }} className="button small">
          <Icon name="back" />
          {m.occ_back_to_talk()}
        </Link>
      )}
      <Link to="/client/occupations" className="button small quiet way-to-find">
        <Icon name="back" />
        {m.occ_to_find()}
      </Link>
    </p>
  );
}

/** By name, or from what the client confirmed. */
export function ExploreHere() {
  return (
    <Page>
      {() => (
        <>
          <header>
            <h1>{m.occ_title()}</h1>
            <p className="soft">{m.occ_what_client()}</p>
          </header>
          <ExploreOccupations />
        </>
      )}
    </Page>
  );
}

export function ReadHere() {
  const { occupationId } = useParams({ from: '/client/occupations/$occupationId' });
  const from = useSearch({ from: '/client/occupations/$occupationId' });
  return (
    <Page>
      {() => (
        <>
          <WayBack from={from} />
          <ReadOccupation id={occupationId} />
        </>
      )}
    </Page>
  );
}

export function CompareHere() {
  const { ids } = useSearch({ from: '/client/occupations/compare' });
  return (
    <Page>
      {(trajectoryId) => (
        <>
          <WayBack />
          <header>
            <h1>{m.occ_compare_title()}</h1>
            <p className="soft">{m.occ_compare_what()}</p>
          </header>
          <CompareOccupations ids={idsOf(ids)} trajectoryId={trajectoryId} />
        </>
      )}
    </Page>
  );
}
