import './contact.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { put } from '../api.ts';
import type { Care, StoredCard } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { contactFields } from './contact-fields.ts';

const lineLimit = 200;
const longLimit = 1000;

/** Notes or corrects whom to call. Every field may stay empty. */
export function WriteContact({
  trajectoryId,
  stored,
  onDone,
  onCare,
}: {
  trajectoryId: string;
  stored: StoredCard;
  onDone: () => void;
  onCare?: (care: Care | null) => void;
}) {
  const [card, setCard] = useState(stored.card);
  const id = useId();
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => put<{ care: Care | null }>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/contact-card`, { version: stored.version, card }),
    onSuccess: async ({ care }) => {
      onCare?.(care);
      await queries.invalidateQueries({ queryKey: ['contact-card', trajectoryId] });
      onDone();
    },
  });
  return (
    <form
      className="stack write-contact"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {contactFields.map(({ key, label, hint, isLong, type }) => {
        const field = {
          id: `${id}-${key}`,
          value: card[key],
          ...(hint && { 'aria-describedby': `${id}-${key}-hint` }),
          onChange: (event: { target: { value: string } }) => setCard({ ...card, [key]: event.target.value }),
        };
        return (
          <div key={key} className="field">
            <label htmlFor={field.id}>{label()}</label>
            {isLong ? (
              <textarea rows={3} maxLength={longLimit} {...field} />
            ) : (
              <input type={type ?? 'text'} maxLength={lineLimit} autoComplete="off" {...field} />
            )}
            {hint && (
              <span id={`${id}-${key}-hint`} className="hint">
                {hint()}
              </span>
            )}
          </div>
        );
      })}
      <RefusedNote error={saving.error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={saving.isPending}>
          {saving.isPending ? m.staff_saving() : m.staff_save()}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {m.staff_cancel()}
        </button>
      </div>
    </form>
  );
}
