import { useQuery } from '@tanstack/react-query';
import { Link, useMatch } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { AskDialog } from './ask-dialog.tsx';
import { HoldsLine, HoldsNote } from './holds-note.tsx';
import { Markdown } from './markdown.tsx';
import { documentQuery } from './queries.ts';
import type { SourceDocument } from './records.ts';
import { longDate } from './time.ts';
import { Waiting } from './waiting.tsx';
import { RefusedNote } from './went-wrong.tsx';

/** A document that Koers informs from, over the page. */
export function ReadSource({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const { data, error } = useQuery(documentQuery(documentId));
  return (
    <AskDialog title={data?.title ?? m.staff_source()} onClose={onClose} wide>
      <RefusedNote error={error} />
      {data?.occupationId && <WayToOccupation occupationId={data.occupationId} />}
      {data ? <SourceText document={data} /> : !error && <Waiting />}
    </AskDialog>
  );
}

/** To the page of the occupation a source is about, beside the file that is open; where none is, there is no such page. */
function WayToOccupation({ occupationId }: { occupationId: string }) {
  const file = useMatch({ from: '/counsellor/clients/$trajectoryId', shouldThrow: false });
  if (!file) return null;
  return (
    <p>
      <Link to="/counsellor/clients/$trajectoryId/occupations/$occupationId" params={{ ...file.params, occupationId }} className="button small">
        {m.source_to_occupation()}
      </Link>
    </p>
  );
}

/** Where it comes from, how far it can be trusted, until when it counts, and what it says. */
export function SourceText({ document }: { document: SourceDocument }) {
  const { origin, url, licence, checkedAt, verified, validFrom, validTo, body } = document;
  return (
    <div className="stack">
      <HoldsNote document={document} />
      {!verified && <p className="note warn">{m.staff_source_unverified()}</p>}
      <dl className="facts">
        <div>
          <dt>{m.source_origin()}</dt>
          <dd>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {origin}
              </a>
            ) : (
              origin
            )}
          </dd>
        </div>
        <div>
          <dt>{m.staff_source_checked()}</dt>
          <dd>{longDate(checkedAt)}</dd>
        </div>
        {(validFrom || validTo) && (
          <div>
            <dt>{m.staff_source_valid()}</dt>
            <dd>
              <HoldsLine document={document} />
            </dd>
          </div>
        )}
        <div>
          <dt>{m.staff_source_licence()}</dt>
          <dd>{licence}</dd>
        </div>
      </dl>
      <div lang="nl">
        <Markdown source={body} />
      </div>
    </div>
  );
}
