import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { contactCardQuery } from '../queries.ts';
import type { Care } from '../records.ts';
import { dateAndTime } from '../time.ts';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { ReadContact } from './read-contact.tsx';
import { WriteContact } from './write-contact.tsx';

/** The card as it stands, and changing it, for whoever may. `onCare`: what the answer brings of help lines for its client. */
export function KeepContact({ trajectoryId, onCare }: { trajectoryId: string; onCare?: (care: Care | null) => void }) {
  const [isWriting, setIsWriting] = useState(false);
  const { data: stored, error } = useQuery(contactCardQuery(trajectoryId));
  if (!stored) return error ? <RefusedNote error={error} /> : <Waiting />;
  if (isWriting) return <WriteContact trajectoryId={trajectoryId} stored={stored} onDone={() => setIsWriting(false)} {...(onCare && { onCare })} />;
  const { card, updatedAt, updatedByName, may } = stored;
  return (
    <div className="stack">
      <ReadContact card={card} />
      {updatedAt && (
        <p className="soft small">
          {updatedByName ? m.contact_updated_by({ name: updatedByName, when: dateAndTime(updatedAt) }) : m.contact_updated({ when: dateAndTime(updatedAt) })}
        </p>
      )}
      {may.includes('contact:write') && (
        <button type="button" className="button" onClick={() => setIsWriting(true)}>
          {stored.version === 0 ? m.contact_note() : m.contact_change()}
        </button>
      )}
    </div>
  );
}
