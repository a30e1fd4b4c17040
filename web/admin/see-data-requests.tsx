import { useQuery } from '@tanstack/react-query';
import { m } from '../paraglide/messages.js';
import { dataRequestsQuery } from '../ui/data-requests/data-request-queries.ts';
import { wordDataRequest } from '../ui/data-requests/word-data-request.ts';
import { longDate } from '../ui/time.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

/** Which requests of clients about their data wait, with whom and until when. Not what they wrote. */
export function SeeDataRequests() {
  const { data, error } = useQuery(dataRequestsQuery);
  if (error) return <RefusedNote error={error} />;
  if (!data || data.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="admin-data-requests">
      <h2 id="admin-data-requests">{m.data_request_waits()}</h2>
      <p className="soft">{m.data_request_admin_what()}</p>
      <ul className="plain-list stack">
        {data.map((request) => (
          <li key={request.id}>
            <strong>{request.clientName}</strong>: {wordDataRequest(request)}.{' '}
            <span className="soft">{m.data_request_admin_with({ name: request.counsellorName ?? '', until: longDate(request.answerBy) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
