import './insights.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Insight } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordCompetency } from './word-competency.ts';

/** An insight in the client's words; only they say whether it is right. */
export function DecideInsight({ insight, trajectoryId }: { insight: Insight; trajectoryId: string }) {
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (what: 'confirm' | 'refuse') => post(`/api/insights/${insight.id}/${what}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['insights', trajectoryId] }),
  });
  return (
    <div className="insight">
      <p className="insight-text">{insight.text}</p>
      <p className="soft small">
        {insight.competency && <>{wordCompetency(insight.competency)} · </>}
        {m.insight_on({ date: longDate(insight.createdAt) })}
      </p>
      {insight.status === 'proposed' && insight.may.includes('insight:confirm') && (
        <div className="row">
          <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate('confirm')}>
            <Icon name="check" />
            {m.insight_confirm()}
          </button>
          <button type="button" className="button small quiet" disabled={decide.isPending} onClick={() => decide.mutate('refuse')}>
            {m.insight_refuse()}
          </button>
        </div>
      )}
      <RefusedNote error={decide.error} />
    </div>
  );
}
