import './insights.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { patch } from '../../ui/api.ts';
import type { Care, Insight } from '../../ui/records.ts';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { useShowCare } from '../reach/care-here.tsx';

/** The client says it in other words; then it is so. */
export function ChangeInsight({ insight, trajectoryId, onClose }: { insight: Insight; trajectoryId: string; onClose: () => void }) {
  const queries = useQueryClient();
  const showCare = useShowCare();
  const [due, setDue] = useState(insight.due ?? '');
  const id = useId();
  const isPlan = insight.kind === 'commitment';
  const change = useMutation({
    mutationFn: (text: string) => patch<{ care: Care | null }>(`/api/insights/${insight.id}`, { text, ...(isPlan && { due: due.trim() || null }) }),
    onSuccess: async ({ care }) => {
      showCare(care);
      await queries.invalidateQueries({ queryKey: ['insights', trajectoryId] });
      onClose();
    },
  });
  return (
    <div className="change-insight">
      <WriteShortText
        label={m.insight_change_label()}
        start={insight.text}
        most={600}
        rows={3}
        keepWord={m.insight_change_save()}
        isBusy={change.isPending}
        error={change.error}
        onKeep={change.mutate}
        onClose={onClose}
      >
        {isPlan && (
          <div className="field">
            <label htmlFor={id}>{m.insight_change_due()}</label>
            <input id={id} maxLength={80} value={due} onChange={(event) => setDue(event.target.value)} />
          </div>
        )}
      </WriteShortText>
    </div>
  );
}
