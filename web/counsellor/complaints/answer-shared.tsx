import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Complaint, can, complaintsQuery, useComplaintDeed } from '../../ui/complaints/complaint-queries.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

const textLimit = 5000;

/** What who handles a complaint asked: the question, and one's own view. What the client wrote is not here. */
export function AnswerShared() {
  const { data: complaints, error } = useQuery(complaintsQuery);
  return (
    <div className="page stack">
      <h1>{m.complaint_shared_title()}</h1>
      <p className="soft">{m.complaint_shared_what()}</p>
      {!complaints && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {complaints?.length === 0 && <p>{m.complaint_shared_none()}</p>}
      {complaints?.map((complaint) => (
        <AnswerOne key={complaint.id} complaint={complaint} />
      ))}
    </div>
  );
}

function AnswerOne({ complaint }: { complaint: Complaint }) {
  const id = useId();
  const deed = useComplaintDeed();
  const [response, setResponse] = useState('');
  const { sharedAt, sharedQuestion, answeredAt } = complaint;
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.complaint_desk_shared({ when: longDate(sharedAt ?? answeredAt ?? complaint.filedAt) })}</h2>
      <blockquote dir="auto">{sharedQuestion}</blockquote>
      {complaint.response !== null && (
        <>
          <h3>{m.complaint_shared_answer()}</h3>
          <p dir="auto">{complaint.response}</p>
        </>
      )}
      {can(complaint, 'respond') && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (response.trim()) deed.mutate({ id: complaint.id, deed: 'respond', body: { response: response.trim() } });
          }}
        >
          <div className="field wide-field">
            <label htmlFor={id}>{m.complaint_shared_answer()}</label>
            <textarea id={id} rows={4} required maxLength={textLimit} value={response} onChange={(event) => setResponse(event.target.value)} />
          </div>
          <RefusedNote error={deed.error} />
          <div className="row">
            <button type="submit" className="button primary" disabled={response.trim() === '' || deed.isPending}>
              {m.complaint_shared_send()}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
