import './insights.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { patch } from '../../ui/api.ts';
import type { Insight } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The client says it in other words; then it is so. */
export function ChangeInsight({ insight, trajectoryId, onClose }: { insight: Insight; trajectoryId: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [text, setText] = useState(insight.text);
  const [due, setDue] = useState(insight.due ?? '');
  const id = useId();
  const isPlan = insight.kind === 'commitment';
  const change = useMutation({
    mutationFn: () => patch(`/api/insights/${insight.id}`, { text: text.trim().replace(/\s+/g, ' '), ...(isPlan && { due: due.trim() || null }) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['insights', trajectoryId] });
      onClose();
    },
  });
  return (
    <form
      className="insight change-insight"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{m.insight_change_label()}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={600}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: whoever asked to change it goes on writing here.
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {isPlan && (
        <div className="field">
          <label htmlFor={`${id}due`}>{m.insight_change_due()}</label>
          <input id={`${id}due`} maxLength={80} value={due} onChange={(event) => setDue(event.target.value)} />
        </div>
      )}
      <div className="row">
        <button type="submit" className="button small primary" disabled={change.isPending || text.trim() === ''}>
          {m.insight_change_save()}
        </button>
        <button type="button" className="button small quiet" onClick={onClose}>
          {m.insight_change_cancel()}
        </button>
      </div>
      <RefusedNote error={change.error} />
    </form>
  );
}
