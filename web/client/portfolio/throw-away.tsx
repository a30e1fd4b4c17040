import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { wordWhy } from '../../ui/portfolio/word-portfolio.ts';

/** Throws something away for good, after asking. */
export function ThrowAway({ trajectoryId, door, label, sure }: { trajectoryId: string; door: string; label: string; sure: string }) {
  const [isSure, setIsSure] = useState(false);
  const change = useChangePortfolio(trajectoryId);
  if (!isSure)
    return (
      <button type="button" className="button small quiet" aria-label={label} onClick={() => setIsSure(true)}>
        {m.portfolio_throw_away()}
      </button>
    );
  return (
    <div className="stack throw-away">
      <p>{sure}</p>
      <div className="row">
        <button
          type="button"
          className="button small"
          disabled={change.isPending}
          // biome-ignore lint/a11y/noAutofocus: whoever asked to throw away decides here.
          autoFocus
          onClick={() => change.mutate({ method: 'DELETE', door })}
        >
          {m.portfolio_throw_away_yes()}
        </button>
        <button type="button" className="button small quiet" onClick={() => setIsSure(false)}>
          {m.portfolio_cancel()}
        </button>
      </div>
      {change.error && (
        <p className="note warn" role="alert">
          {wordWhy(change.error)}
        </p>
      )}
    </div>
  );
}
