// Where the links of the occupation screens lead for a counsellor: they stay within the file of this client.
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import type { GapEvidence } from '../../ui/occupations/occupation-queries.ts';
import type { Ways } from '../../ui/occupations/ways.tsx';

const useFile = () => useParams({ from: '/counsellor/clients/$trajectoryId' });

function OccupationLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/counsellor/clients/$trajectoryId/occupations/$occupationId" params={{ ...useFile(), occupationId: id }}>
      {children}
    </Link>
  );
}

export function FindLink(link: { className: string; children: ReactNode }) {
  return <Link to="/counsellor/clients/$trajectoryId/occupations" params={useFile()} {...link} />;
}

function CompareLink({ ids, label, ...link }: { ids: readonly string[]; className: string; label?: string; children: ReactNode }) {
  return <Link to="/counsellor/clients/$trajectoryId/occupations/compare" params={useFile()} search={{ ids: ids.join(',') }} aria-label={label} {...link} />;
}

function SaidLink({ evidence: { kind, id, conversationId } }: { evidence: GapEvidence }) {
  const file = useFile();
  if (kind === 'insight')
    return (
      <Link to="/counsellor/clients/$trajectoryId/insights" params={file}>
        {m.occ_said_insight()}
      </Link>
    );
  return (
    <Link
      to={conversationId ? '/counsellor/clients/$trajectoryId/conversations/$conversationId' : '/counsellor/clients/$trajectoryId/conversations'}
      params={{ ...file, conversationId: conversationId ?? '' }}
      search={{ message: id }}
    >
      {m.signal_open()}
    </Link>
  );
}

export const waysInFile: Omit<Ways, 'trajectoryId' | 'clientName'> = {
  Occupation: OccupationLink,
  Find: FindLink,
  Compare: CompareLink,
  Said: SaidLink,
  Talk: () => null,
};
