import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { patch, post } from '../../ui/api.ts';
import { today } from '../../ui/between/days.ts';
import type { EntryDraft, LogbookEntry } from '../../ui/between/records.ts';
import { MarkdownLine } from '../../ui/markdown.tsx';
import type { Care } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

const numbers = Array.from({ length: 11 }, (_, energy) => energy);

/** A new note, or another text for one that is there. What happens with worries stands beside the field, before anything is written. */
export function WriteEntry({
  trajectoryId,
  name,
  entry,
  onKept,
  onCancel,
}: {
  trajectoryId: string;
  name: string;
  entry?: LogbookEntry;
  onKept: (care: Care | null) => void;
  onCancel?: () => void;
}) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<EntryDraft>(() => entry ?? { text: '', onDay: today(), energy: null, isShared: false });
  const change = (part: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...part }));
  const keep = useMutation({
    mutationFn: () => {
      const { text, onDay, energy, isShared } = draft;
      const body = { text: text.trim(), onDay, energy, isShared };
      return entry
        ? patch<{ care: Care | null }>(`/api/logbook/${entry.id}`, body)
        : post<{ care: Care | null }>(`/api/trajectories/${trajectoryId}/logbook`, body);
    },
    onSuccess: ({ care }) => onKept(care),
    onSettled: () => queries.invalidateQueries({ queryKey: ['logbook', trajectoryId] }),
  });
  const id = useId();
  return (
    <form
      className="write-entry stack"
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-text`}>{m.logbook_text()}</label>
        <p id={`${id}-screened`} className="hint">
          <MarkdownLine source={m.logbook_screened({ name })} />
        </p>
        <textarea
          id={`${id}-text`}
          rows={4}
          required
          maxLength={4000}
          value={draft.text}
          aria-describedby={`${id}-screened`}
          onChange={(event) => change({ text: event.target.value })}
        />
      </div>
      <div className="entry-facts">
        <div className="field">
          <label htmlFor={`${id}-day`}>{m.logbook_day()}</label>
          <input id={`${id}-day`} type="date" required max={today()} value={draft.onDay} onChange={(event) => change({ onDay: event.target.value })} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-energy`}>{m.logbook_energy()}</label>
          <select
            id={`${id}-energy`}
            value={draft.energy ?? ''}
            aria-describedby={`${id}-energy-hint`}
            onChange={(event) => change({ energy: event.target.value === '' ? null : Number(event.target.value) })}
          >
            <option value="">{m.logbook_energy_none()}</option>
            {numbers.map((energy) => (
              <option key={energy} value={energy}>
                {energy}
              </option>
            ))}
          </select>
          <p id={`${id}-energy-hint`} className="hint">
            {m.logbook_energy_hint()}
          </p>
        </div>
      </div>
      <fieldset className="choice">
        <legend>{m.logbook_who()}</legend>
        <label>
          <input type="radio" name={`${id}-who`} checked={!draft.isShared} onChange={() => change({ isShared: false })} />
          {m.logbook_private()}
        </label>
        <label>
          <input type="radio" name={`${id}-who`} checked={draft.isShared} onChange={() => change({ isShared: true })} />
          {m.logbook_shared({ name })}
        </label>
      </fieldset>
      <RefusedNote error={keep.error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={keep.isPending || draft.text.trim() === ''}>
          {keep.isPending ? m.between_saving() : m.between_save()}
        </button>
        {onCancel && (
          <button type="button" className="button quiet" onClick={onCancel}>
            {m.logbook_cancel()}
          </button>
        )}
      </div>
    </form>
  );
}
