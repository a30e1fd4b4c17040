import { useMutation, useQueryClient } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { remove } from '../../ui/api.ts';
import type { Insight } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ClientPanel } from '../reach/client-panel.tsx';

/** Asks first: what is thrown away does not come back. */
export function ThrowAwayInsight({ insight, trajectoryId, onClose }: { insight: Insight; trajectoryId: string; onClose: () => void }) {
  const queries = useQueryClient();
  const throwAway = useMutation({
    mutationFn: () => remove(`/api/insights/${insight.id}`),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['insights', trajectoryId] });
    },
  });
  return (
    <ClientPanel title={m.insight_throw_away_ask()} onClose={onClose}>
      <p className="insight-quoted" dir="auto">
        {insight.text}
      </p>
      <p>{m.insight_throw_away_what()}</p>
      <RefusedNote error={throwAway.error} />
      <div className="row">
        <button type="button" className="button primary" disabled={throwAway.isPending} onClick={() => throwAway.mutate()}>
          {m.insight_throw_away()}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {m.insight_throw_away_keep()}
        </button>
      </div>
    </ClientPanel>
  );
}
