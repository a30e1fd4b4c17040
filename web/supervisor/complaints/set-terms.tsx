import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { complaintTermsQuery } from '../../ui/complaints/complaint-queries.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** In how many working days a complaint is taken up and answered here. */
export function SetTerms() {
  const { data } = useQuery(complaintTermsQuery);
  return data ? <TermsForm key={`${data.acknowledgeDays} ${data.answerDays}`} acknowledgeDays={data.acknowledgeDays} answerDays={data.answerDays} /> : null;
}

function TermsForm(given: { acknowledgeDays: number; answerDays: number }) {
  const id = useId();
  const queries = useQueryClient();
  const [acknowledgeDays, setAcknowledge] = useState(given.acknowledgeDays);
  const [answerDays, setAnswer] = useState(given.answerDays);
  const saving = useMutation({
    mutationFn: () => put('/api/complaints/terms', { acknowledgeDays, answerDays }),
    onSuccess: () => queries.invalidateQueries({ queryKey: complaintTermsQuery.queryKey }),
  });
  return (
    <form
      className="stack"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <h2 id={`${id}-title`}>{m.complaint_terms_title()}</h2>
      <p className="soft small">{m.complaint_terms_what()}</p>
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}-acknowledge`}>{m.complaint_terms_acknowledge()}</label>
          <input
            id={`${id}-acknowledge`}
            type="number"
            min={1}
            max={Math.min(20, answerDays - 1)}
            required
            value={acknowledgeDays}
            onChange={(event) => setAcknowledge(event.target.valueAsNumber || 1)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-answer`}>{m.complaint_terms_answer()}</label>
          <input
            id={`${id}-answer`}
            type="number"
            min={2}
            max={60}
            required
            value={answerDays}
            onChange={(event) => setAnswer(event.target.valueAsNumber || 2)}
          />
        </div>
      </div>
      <RefusedNote error={saving.error} />
      <div className="row">
        <button type="submit" className="button small" disabled={saving.isPending}>
          {m.complaint_terms_save()}
        </button>
        <span role="status">{saving.isSuccess ? m.complaint_terms_saved() : ''}</span>
      </div>
    </form>
  );
}
