import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { type DataRequest, dataRequestsQuery } from '../../ui/data-requests/data-request-queries.ts';
import { wordDataRequest } from '../../ui/data-requests/word-data-request.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

const textLimit = 2000;

/** What this client asked about what is kept of them, to answer with a word. Nothing stands here when nothing was asked. */
export function AnswerDataRequests({ trajectory }: { trajectory: Trajectory }) {
  const { data } = useQuery(dataRequestsQuery);
  const requests = (data ?? []).filter(({ trajectoryId, status }) => trajectoryId === trajectory.id && status !== 'withdrawn');
  if (requests.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="data-requests">
      <h2 id="data-requests">{m.data_request_desk_title()}</h2>
      <p className="soft">{m.data_request_desk_what()}</p>
      {requests.map((request) => (
        <AnswerOne key={request.id} request={request} />
      ))}
    </section>
  );
}

function AnswerOne({ request }: { request: DataRequest }) {
  const id = useId();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState('');
  const answering = useMutation({
    mutationFn: (outcome: 'done' | 'refused') => post(`/api/data-requests/${request.id}/answer`, { outcome, answer: answer.trim() }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['trajectories', 'data-requests'] }),
  });
  const cannot = answer.trim() === '' || answering.isPending;
  return (
    <article className="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{wordDataRequest(request)}</h3>
      <p className="soft small">
        {request.status === 'asked'
          ? m.data_request_desk_until({ when: longDate(request.askedAt), until: longDate(request.answerBy) })
          : request.status === 'done'
            ? m.data_request_done({ when: longDate(request.endedAt ?? request.askedAt) })
            : m.data_request_refused({ when: longDate(request.endedAt ?? request.askedAt) })}
      </p>
      <blockquote dir="auto">{request.text}</blockquote>
      {request.answer && <p dir="auto">{request.answer}</p>}
      {(request.may as readonly string[]).includes('data-request:answer') && (
        <form className="stack" onSubmit={(event) => event.preventDefault()}>
          <div className="field wide-field">
            <label htmlFor={id}>{m.data_request_desk_answer()}</label>
            <textarea id={id} rows={3} required maxLength={textLimit} value={answer} onChange={(event) => setAnswer(event.target.value)} />
          </div>
          <RefusedNote error={answering.error} />
          <div className="row">
            <button type="button" className="button primary" disabled={cannot} onClick={() => answering.mutate('done')}>
              {m.data_request_desk_done()}
            </button>
            <button type="button" className="button" disabled={cannot} onClick={() => answering.mutate('refused')}>
              {m.data_request_desk_refused()}
            </button>
          </div>
        </form>
      )}
    </article>
  );
}
