import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Citation } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { ReadSource } from '../read-source.tsx';
import { longDate } from '../time.ts';

/** What a reply rests on, by number; each opens the source as Koers had it. */
export function ListCitations({ citations }: { citations: readonly Citation[] }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ol className="citations plain-list">
        {citations
          .map((citation, i) => ({ ...citation, number: i + 1 }))
          .map(({ documentId, title, checkedAt, number }) => (
            <li key={number}>
              [{number}]{' '}
              <Button className="as-link" onPress={() => setOpen(documentId)}>
                {title}
              </Button>
              , {m.transcript_checked({ date: longDate(checkedAt) })}
            </li>
          ))}
      </ol>
      {open && <ReadSource documentId={open} onClose={() => setOpen(null)} />}
    </>
  );
}
