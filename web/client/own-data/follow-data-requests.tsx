import { useMutation, useQueryClient } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import type { DataRequest } from '../../ui/data-requests/data-request-queries.ts';
import { wordDataRequest } from '../../ui/data-requests/word-data-request.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** What the client asked about their data, and what came of it. Nothing stands here when nothing was asked. */
export function FollowDataRequests({ requests }: { requests: readonly DataRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="own-data-asked">
      <h2 id="own-data-asked">{m.data_request_mine()}</h2>
      {requests.map((request) => (
        <FollowOne key={request.id} request={request} />
      ))}
    </section>
  );
}

function FollowOne({ request }: { request: DataRequest }) {
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => post(`/api/data-requests/${request.id}/withdraw`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['trajectories', 'own-data'] }),
  });
  return (
    <article className="card stack">
      <h3>{wordDataRequest(request)}</h3>
      <p role="status">{wordStanding(request)}</p>
      <blockquote className="own-data-words" dir="auto">
        {request.text}
      </blockquote>
      {request.answer && (
        <>
          <h4>{request.answeredByName ? m.data_request_answer_of({ name: request.answeredByName }) : m.data_request_answer()}</h4>
          <p className="own-data-words" dir="auto">
            {request.answer}
          </p>
        </>
      )}
      {request.may.includes('data-request:withdraw') && (
        <p>
          <button type="button" className="button small" disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {m.data_request_withdraw()}
          </button>
        </p>
      )}
      <RefusedNote error={withdrawing.error} />
    </article>
  );
}

function wordStanding({ status, askedAt, answerBy, endedAt }: DataRequest): string {
  const when = longDate(endedAt ?? askedAt);
  switch (status) {
    case 'asked':
      return m.data_request_asked({ when, until: longDate(answerBy) });
    case 'done':
      return m.data_request_done({ when });
    case 'refused':
      return m.data_request_refused({ when });
    case 'withdrawn':
      return m.data_request_withdrawn({ when });
  }
}
