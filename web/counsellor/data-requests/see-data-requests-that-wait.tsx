import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { dataRequestsQuery } from '../../ui/data-requests/data-request-queries.ts';
import { wordDataRequest } from '../../ui/data-requests/word-data-request.ts';
import { longDate } from '../../ui/time.ts';

/** Clients who asked to have something put right or erased, and by when they hear. */
export function SeeDataRequestsThatWait() {
  const { data } = useQuery(dataRequestsQuery);
  const waiting = (data ?? []).filter(({ status }) => status === 'asked');
  if (waiting.length === 0) return null;
  return (
    <section className="waits">
      <h2>{m.data_request_waits()}</h2>
      <ul className="plain-list">
        {waiting.map((request) => (
          <li key={request.id}>
            <Link to="/counsellor/clients/$trajectoryId/contact" params={{ trajectoryId: request.trajectoryId }}>
              {request.clientName ?? m.client_hidden()}
            </Link>{' '}
            <span className="soft small">
              {wordDataRequest(request)}, {m.data_request_waits_until({ until: longDate(request.answerBy) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
