import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { CompareOccupations, idsOf } from '../../ui/occupations/compare-occupations.tsx';
import { ExploreOccupations } from '../../ui/occupations/explore-occupations.tsx';
import { ReadOccupation } from '../../ui/occupations/read-occupation.tsx';
import { WaysProvider } from '../../ui/occupations/ways.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { FindLink, waysInFile } from './ways-in-file.tsx';

function InFile({ way = true, children }: { way?: boolean; children: (trajectory: Trajectory) => ReactNode }) {
  const { trajectory } = useOpenTrajectory();
  if (!trajectory) return null;
  return (
    <WaysProvider value={{ ...waysInFile, trajectoryId: trajectory.id, clientName: trajectory.clientName ?? m.client_hidden() }}>
      {/* On a phone what was chosen gets the room. */}
      <div className="occupations-in-file" data-chosen={way || undefined}>
        {way && (
          <FindLink className="way-back">
            <Icon name="back" />
            {m.occ_to_find()}
          </FindLink>
        )}
        {children(trajectory)}
      </div>
    </WaysProvider>
  );
}

/** By name, or from what the client confirmed. */
export function ExploreInFile() {
  return (
    <InFile way={false}>
      {({ clientName }) => (
        <>
          <p className="soft">{m.occ_what_staff({ name: clientName ?? m.client_hidden() })}</p>
          <ExploreOccupations />
        </>
      )}
    </InFile>
  );
}

export function ReadInFile() {
  const { occupationId } = useParams({ from: '/counsellor/clients/$trajectoryId/occupations/$occupationId' });
  return <InFile>{() => <ReadOccupation id={occupationId} level={2} />}</InFile>;
}

export function CompareInFile() {
  const { ids } = useSearch({ from: '/counsellor/clients/$trajectoryId/occupations/compare' });
  return (
    <InFile>
      {({ id }) => (
        <>
          <header>
            <h2>{m.occ_compare_title()}</h2>
            <p className="soft">{m.occ_compare_what()}</p>
          </header>
          <CompareOccupations ids={idsOf(ids)} trajectoryId={id} />
        </>
      )}
    </InFile>
  );
}
