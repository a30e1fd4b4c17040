import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Citation } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { HoldsLine, HoldsNote } from '../../ui/holds-note.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { documentQuery } from '../../ui/queries.ts';
import { longDate } from '../../ui/time.ts';
import { validityOf } from '../../ui/validity.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** The source behind a sentence: its text, where it comes from, and when someone last checked it. */
export function OpenSource({ citation, place }: { citation: Citation; place: { talk: string; reply: string } }) {
  const { data: source, error } = useQuery(documentQuery(citation.documentId));
  const address = source?.url ?? citation.url;
  const hasDates = source !== undefined && (source.validFrom !== null || source.validTo !== null);
  return (
    <div className="open-source stack">
      <p className="tag">{m.source_checked({ date: longDate(source?.checkedAt ?? citation.checkedAt) })}</p>
      {source && <HoldsNote document={source} />}
      {source && !source.verified && <p className="note warn">{m.source_unverified()}</p>}
      {source && hasDates && validityOf(source, new Date()) === 'valid' && (
        <p className="small">
          <HoldsLine document={source} />
        </p>
      )}
      {source?.occupationId && (
        <p>
          <Link to="/client/occupations/$occupationId" params={{ occupationId: source.occupationId }} search={place} className="button small">
            {m.source_to_occupation()}
          </Link>
        </p>
      )}
      {source ? (
        <div lang="nl">
          <Markdown source={source.body} />
        </div>
      ) : error ? (
        <p className="note">{m.source_gone()}</p>
      ) : (
        <Waiting />
      )}
      <dl className="source-facts small">
        {source?.origin && (
          <div>
            <dt>{m.source_origin()}</dt>
            <dd>{source.origin}</dd>
          </div>
        )}
        {address && (
          <div>
            <dt>{m.source_address()}</dt>
            <dd>
              <a href={address} target="_blank" rel="noreferrer noopener">
                {address}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
