import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Advised, type Portfolio, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { ReadAdvice } from '../../ui/portfolio/read-advice.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { useShowCare } from '../reach/care-here.tsx';

/** What the counsellor advises, and what the client thinks of it. Nothing follows from it by itself, and the screen says so. */
export function AnswerAdvice({ trajectoryId, portfolio, name }: { trajectoryId: string; portfolio: Portfolio; name: string }) {
  const { advice } = portfolio;
  return (
    <div className="stack wide">
      <p className="soft">{m.portfolio_advice_what({ name })}</p>
      {advice.length === 0 && <p className="soft">{m.portfolio_no_advice({ name })}</p>}
      <ul className="plain-list cards">
        {advice.map((advised) => (
          <li key={advised.id} className="card">
            <ReadAdvice advised={advised}>
              <Answer trajectoryId={trajectoryId} advised={advised} />
            </ReadAdvice>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answer({ trajectoryId, advised }: { trajectoryId: string; advised: Advised }) {
  const [isWriting, setIsWriting] = useState(false);
  const change = useChangePortfolio(trajectoryId, useShowCare());
  const { id, clientView, may } = advised;
  if (!may.includes('portfolio:answer')) return null;
  const keep = (view: string) => change.mutate({ method: 'PUT', door: `/advice/${id}/view`, body: { view } }, { onSuccess: () => setIsWriting(false) });
  if (isWriting)
    return (
      <WriteShortText
        label={m.portfolio_view()}
        start={clientView ?? ''}
        most={2000}
        rows={3}
        keepWord={m.portfolio_keep()}
        isBusy={change.isPending}
        error={change.error}
        onKeep={keep}
        onClose={() => setIsWriting(false)}
      />
    );
  return (
    <div className="row">
      <button type="button" className="button small" onClick={() => setIsWriting(true)}>
        {clientView === null ? m.portfolio_view_add() : m.portfolio_view_change()}
      </button>
      {clientView !== null && (
        <button type="button" className="button small quiet" disabled={change.isPending} onClick={() => keep('')}>
          {m.portfolio_take_back()}
        </button>
      )}
    </div>
  );
}
