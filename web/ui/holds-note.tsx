import { m } from '../paraglide/messages.js';
import type { SourceDocument } from './records.ts';
import { longDate } from './time.ts';
import { useNow } from './use-now.ts';
import { validityOf } from './validity.ts';

type Dated = Pick<SourceDocument, 'validFrom' | 'validTo' | 'archived'>;

/** Says of a source that it does not hold now, before anyone reads on: no longer, not yet, or no longer used by Koers. */
export function HoldsNote({ document }: { document: Dated }) {
  const { validFrom, validTo, archived } = document;
  const holds = validityOf(document, useNow());
  return (
    <>
      {archived && <p className="note warn">{m.source_retired()}</p>}
      {holds === 'expired' && validTo && <p className="note warn">{m.source_past({ date: longDate(validTo) })}</p>}
      {holds === 'not-yet' && validFrom && <p className="note warn">{m.source_not_yet({ date: longDate(validFrom) })}</p>}
    </>
  );
}

/** From when and until when it counts, in one line; past tense for what is over. Nothing where it has no dates. */
export function HoldsLine({ document }: { document: Dated }) {
  const { validFrom, validTo } = document;
  const isPast = validityOf(document, useNow()) === 'expired';
  const said = [
    validFrom && (isPast ? m.source_held_from({ date: longDate(validFrom) }) : m.source_valid_from({ date: longDate(validFrom) })),
    validTo && (isPast ? m.source_held_to({ date: longDate(validTo) }) : m.source_valid_to({ date: longDate(validTo) })),
  ];
  return said.filter(Boolean).join(' · ');
}
