import { useQuery } from '@tanstack/react-query';
import type { Citation } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { Markdown } from '../../ui/markdown.tsx';
import { documentQuery } from '../../ui/queries.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** The source behind a sentence: its text, where it comes from, and when someone last checked it. */
export function OpenSource({ citation }: { citation: Citation }) {
  const { data: source, error } = useQuery(documentQuery(citation.documentId));
  const address = source?.url ?? citation.url;
  return (
    <div className="open-source stack">
      <p className="tag">{m.source_checked({ date: longDate(source?.checkedAt ?? citation.checkedAt) })}</p>
      {source && !source.verified && <p className="note warn">{m.source_unverified()}</p>}
      {source?.validFrom && <p className="small">{m.source_valid_from({ date: longDate(source.validFrom) })}</p>}
      {source?.validTo && <p className="small">{m.source_valid_to({ date: longDate(source.validTo) })}</p>}
      {source ? <Markdown source={source.body} /> : error ? <p className="note">{m.source_gone()}</p> : <Waiting />}
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
