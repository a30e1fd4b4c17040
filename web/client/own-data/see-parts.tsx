import { Link } from '@tanstack/react-router';
import type { DataPart } from '../../../server/rights/data-request.ts';
import { m } from '../../paraglide/messages.js';
import { wordDataPart } from '../../ui/data-requests/word-data-request.ts';
import { placeOf, wordReaders, wordUntil, wordWhy } from './word-part.ts';

/** Part by part: what for, who may read it, until when, and the way to it. What holds nothing is named in one sentence. */
export function SeeParts({ parts, name }: { parts: readonly { part: DataPart; count: number }[]; name: string }) {
  const empty = parts.filter(({ count }) => count === 0);
  return (
    <section aria-labelledby="own-data-parts">
      <h2 id="own-data-parts">{m.own_data_parts()}</h2>
      <div>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ part, count }) => (
            <details key={part} className="own-data-part">
              <summary>
                {wordDataPart(part)}
                {part !== 'contact' && part !== 'intake' && <span className="soft small">{count}</span>}
              </summary>
              <SeePart part={part} name={name} />
            </details>
          ))}
      </div>
      {empty.length > 0 && <p className="soft small">{m.own_data_nothing({ parts: empty.map(({ part }) => wordDataPart(part).toLowerCase()).join(', ') })}</p>}
    </section>
  );
}

function SeePart({ part, name }: { part: DataPart; name: string }) {
  const to = placeOf[part];
  return (
    <dl>
      <dt>{m.own_data_why()}</dt>
      <dd>{wordWhy(part, name)}</dd>
      <dt>{m.own_data_readers()}</dt>
      <dd>{wordReaders(part, name)}</dd>
      <dt>{m.own_data_until()}</dt>
      <dd>{wordUntil(part, name)}</dd>
      {to && (
        <>
          <dt>{m.own_data_where()}</dt>
          <dd>
            <Link to={to}>{m.own_data_go()}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}
