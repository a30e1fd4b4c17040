import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../api.ts';
import { RefusedNote } from '../went-wrong.tsx';

type Found = { id: string; title: string };

/** An occupation as a further reference: what it asks is no standard, and the screen says so. What is typed travels in a body. */
export function ChooseOccupation({ onChoose, isBusy }: { onChoose: (standardId: string) => void; isBusy: boolean }) {
  const [query, setQuery] = useState('');
  const search = useMutation({ mutationFn: (words: string) => post<Found[]>('/api/occupations/search', { query: words, limit: 6 }) });
  const id = useId();
  return (
    <details>
      <summary>{m.portfolio_occupation()}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim()) search.mutate(query.trim());
        }}
      >
        <div className="field">
          <label htmlFor={id}>{m.portfolio_occupation_which()}</label>
          <p className="hint" id={`${id}-hint`}>
            {m.portfolio_occupation_hint()}
          </p>
          <input
            id={id}
            type="search"
            maxLength={200}
            value={query}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="button small" disabled={query.trim() === '' || search.isPending}>
          {m.portfolio_occupation_search()}
        </button>
      </form>
      <RefusedNote error={search.error} />
      <p role="status" className="soft small">
        {search.data?.length === 0 ? m.portfolio_occupation_none() : ''}
      </p>
      <ul className="plain-list found-occupations">
        {search.data?.map((one) => (
          <li key={one.id}>
            <button type="button" className="button small" disabled={isBusy} onClick={() => onChoose(`occupation:${one.id}`)}>
              {m.portfolio_hold_against({ title: one.title })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
