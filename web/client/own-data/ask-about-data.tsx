import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { DataPart, DataRequestKind, RequestedPart } from '../../../server/rights/data-request.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import type { DataRequest } from '../../ui/data-requests/data-request-queries.ts';
import { wordDataPart } from '../../ui/data-requests/word-data-request.ts';
import type { Care } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

const textLimit = 2000;

/** Asking to have something put right or erased: a person looks at it, and by when is said. */
export function AskAboutData({ trajectoryId, parts, name }: { trajectoryId: string; parts: readonly { part: DataPart; count: number }[]; name: string }) {
  const id = useId();
  const queries = useQueryClient();
  const showCare = useShowCare();
  const [kind, setKind] = useState<DataRequestKind | null>(null);
  const [part, setPart] = useState<RequestedPart>('everything');
  const [text, setText] = useState('');
  const asking = useMutation({
    mutationFn: () =>
      post<DataRequest & { care?: Care }>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/data-requests`, { kind, part, text: text.trim() }),
    onSuccess: ({ care }) => {
      setKind(null);
      setPart('everything');
      setText('');
      showCare(care);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['trajectories', 'own-data'] }),
  });
  const choices: [DataRequestKind, string][] = [
    ['correct', m.data_request_correct()],
    ['erase', m.data_request_erase()],
  ];
  const askable: RequestedPart[] = ['everything', ...parts.filter(({ count }) => count > 0).map((each) => each.part)];
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.data_request_title()}</h2>
      <p className="soft">{m.data_request_what({ name })}</p>
      <form
        className="stack"
        aria-labelledby={`${id}-title`}
        onSubmit={(event) => {
          event.preventDefault();
          if (kind && text.trim() !== '' && !asking.isPending) asking.mutate();
        }}
      >
        <fieldset>
          <legend>{m.data_request_kind()}</legend>
          {choices.map(([choice, label]) => (
            <label key={choice} className="check row">
              <input type="radio" name={`${id}-kind`} required checked={kind === choice} onChange={() => setKind(choice)} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-part`}>{m.data_request_part()}</label>
          <select id={`${id}-part`} value={part} onChange={(event) => setPart(event.currentTarget.value as RequestedPart)}>
            {askable.map((each) => (
              <option key={each} value={each}>
                {wordDataPart(each)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{m.data_request_text()}</label>
          <textarea
            id={`${id}-text`}
            rows={4}
            required
            maxLength={textLimit}
            value={text}
            aria-describedby={`${id}-next`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p id={`${id}-next`} className="hint">
            {m.data_request_next({ name })}
          </p>
        </div>
        <RefusedNote error={asking.error} />
        <div className="row">
          <button type="submit" className="button primary" disabled={kind === null || text.trim() === '' || asking.isPending}>
            {m.data_request_send()}
          </button>
        </div>
        <p role="status">{asking.data ? m.data_request_sent({ name, when: longDate(asking.data.answerBy) }) : ''}</p>
      </form>
    </section>
  );
}
