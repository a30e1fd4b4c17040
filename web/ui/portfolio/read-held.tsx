import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../records.ts';
import { longDate } from '../time.ts';
import { type Held, type Portfolio, type Standard, useChangePortfolio } from './portfolio-query.ts';
import { SeeElement } from './see-element.tsx';
import { wordStandardKind, wordWhy } from './word-portfolio.ts';

/** One standard: whose facts it is made of, what is still open by name, and each element with what lies beside it. */
export function ReadHeld({
  trajectoryId,
  held,
  portfolio,
  onCare,
}: {
  trajectoryId: string;
  held: Held;
  portfolio: Portfolio;
  onCare?: (care: Care | undefined) => void;
}) {
  const { id, standard, matches, gaps, may } = held;
  const mayHold = may.includes('portfolio:hold');
  return (
    <section className="held" aria-labelledby={`held-${id}`}>
      <h3 id={`held-${id}`}>{standard?.title ?? m.portfolio_standard_gone()}</h3>
      {standard && (
        <>
          <SeeSource standard={standard} />
          <SeeGaps standard={standard} gaps={gaps} />
          <ul className="plain-list elements">
            {standard.elements.map((element) => (
              <li key={element.id}>
                <SeeElement
                  trajectoryId={trajectoryId}
                  standardId={id}
                  element={element}
                  matches={matches.filter(({ elementId }) => elementId === element.id)}
                  portfolio={portfolio}
                  mayHold={mayHold}
                  {...(onCare && { onCare })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {mayHold && <PutAside trajectoryId={trajectoryId} standardId={id} />}
    </section>
  );
}

function SeeSource({ standard }: { standard: Standard }) {
  const { kind, code, level, summary, source, checkedAt, verified, note, evc } = standard;
  const facts = [wordStandardKind(kind), code, level && m.portfolio_level({ level })].filter(Boolean).join(' · ');
  return (
    <div className="stack">
      <p>{summary}</p>
      <p className="soft small">
        {facts}. {m.portfolio_source()}{' '}
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.origin}
          </a>
        ) : (
          source.origin
        )}
        {checkedAt ? `, ${m.portfolio_checked_on({ day: longDate(checkedAt) })}` : ''}. {verified ? '' : m.portfolio_not_verified()}
      </p>
      {note && <p className="soft small">{note}</p>}
      {kind === 'occupation' && <p className="soft small">{m.portfolio_occupation_is_no_standard()}</p>}
      {evc && (
        <p className="soft small">{evc.offered === 'yes' ? m.portfolio_evc_yes() : evc.offered === 'no' ? m.portfolio_evc_no() : m.portfolio_evc_ask()}</p>
      )}
    </div>
  );
}

function SeeGaps({ standard, gaps }: { standard: Standard; gaps: Held['gaps'] }) {
  const namesOf = (ids: readonly string[]) => standard.elements.filter(({ id }) => ids.includes(id));
  const groups = [
    { label: m.portfolio_gaps_nothing(), elements: namesOf(gaps.nothing) },
    { label: m.portfolio_gaps_partly(), elements: namesOf(gaps.partly) },
  ].filter(({ elements }) => elements.length > 0);
  if (groups.length === 0) return <p className="note safe">{m.portfolio_no_gaps()}</p>;
  return (
    <div className="gaps">
      {groups.map(({ label, elements }) => (
        <div key={label}>
          <p className="small">
            <strong>{label}</strong>
          </p>
          <ul>
            {elements.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** It takes what both saw in it along, so it asks first. */
function PutAside({ trajectoryId, standardId }: { trajectoryId: string; standardId: string }) {
  const [isSure, setIsSure] = useState(false);
  const change = useChangePortfolio(trajectoryId);
  if (!isSure)
    return (
      <button type="button" className="button small quiet" onClick={() => setIsSure(true)}>
        {m.portfolio_put_aside()}
      </button>
    );
  return (
    <div className="stack">
      <p>{m.portfolio_put_aside_sure()}</p>
      <div className="row">
        <button
          type="button"
          className="button small"
          disabled={change.isPending}
          onClick={() => change.mutate({ method: 'POST', door: '/standards/aside', body: { standardId } })}
        >
          {m.portfolio_put_aside_yes()}
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
