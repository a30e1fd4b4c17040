import './insights.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Insight } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordCompetency } from '../../ui/word-competency.ts';
import { ChangeInsight } from './change-insight.tsx';
import { ThrowAwayInsight } from './throw-away-insight.tsx';

/** An insight or a plan in the client's words; only they say whether it is right, say it otherwise, or throw it away. */
export function DecideInsight({ insight, trajectoryId }: { insight: Insight; trajectoryId: string }) {
  const queries = useQueryClient();
  const [doing, setDoing] = useState<'change' | 'throw-away' | null>(null);
  const decide = useMutation({
    mutationFn: (what: 'confirm' | 'refuse') => post(`/api/insights/${insight.id}/${what}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['insights', trajectoryId] }),
  });
  const isProposed = insight.status === 'proposed';
  if (doing === 'change') return <ChangeInsight insight={insight} trajectoryId={trajectoryId} onClose={() => setDoing(null)} />;
  return (
    <div className="insight">
      <p className="insight-text" dir="auto">
        {insight.text}
      </p>
      <p className="soft small">
        {insight.kind === 'commitment' && <>{insight.due ? m.insight_due({ due: insight.due }) : m.insight_kind_commitment()} · </>}
        {insight.competency && <>{wordCompetency(insight.competency)} · </>}
        {m.insight_on({ date: longDate(insight.createdAt) })}
        {insight.editedAt && <> · {m.insight_edited()}</>}
      </p>
      <div className="row insight-choices">
        {insight.may.includes('insight:confirm') && (
          <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate('confirm')}>
            <Icon name="check" />
            {isProposed ? m.insight_confirm() : m.insight_still_right()}
          </button>
        )}
        {isProposed && insight.may.includes('insight:confirm') && (
          <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate('refuse')}>
            {m.insight_refuse()}
          </button>
        )}
        {insight.may.includes('insight:change') && (
          <>
            <button type="button" className="button small quiet" onClick={() => setDoing('change')}>
              {m.insight_change()}
            </button>
            <button type="button" className="button small quiet" onClick={() => setDoing('throw-away')}>
              {m.insight_throw_away()}
            </button>
          </>
        )}
        {insight.recordId && (
          <Link to="/client/mine" hash="sessions" className="button small quiet">
            {m.insight_from_session()}
          </Link>
        )}
        {insight.conversationId && insight.messageIds[0] && (
          <Link
            to="/client/talk/$conversationId"
            params={{ conversationId: insight.conversationId }}
            search={{ reply: insight.messageIds[0] }}
            className="button small quiet"
          >
            {m.insight_read_message()}
          </Link>
        )}
      </div>
      <RefusedNote error={decide.error} />
      {doing === 'throw-away' && <ThrowAwayInsight insight={insight} trajectoryId={trajectoryId} onClose={() => setDoing(null)} />}
    </div>
  );
}
