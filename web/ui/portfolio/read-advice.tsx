import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import type { Advised } from './portfolio-query.ts';
import { wordAdvice } from './word-portfolio.ts';

/** An advice with its reasons, and what the client thinks of it. */
export function ReadAdvice({ advised, children }: { advised: Advised; children?: ReactNode }) {
  const { advice, standardTitle, reasons, name, at, clientView, clientViewAt } = advised;
  return (
    <article className="advice">
      <h3>{wordAdvice(advice)}</h3>
      <p className="soft small">{[standardTitle, m.portfolio_said({ name, day: longDate(at) })].filter(Boolean).join(' · ')}</p>
      <p className="as-written">{reasons}</p>
      {clientView !== null && (
        <div className="remark">
          <p className="soft small">{m.portfolio_client_view({ day: longDate(clientViewAt ?? at) })}</p>
          <p className="as-written">{clientView}</p>
        </div>
      )}
      {children}
    </article>
  );
}
