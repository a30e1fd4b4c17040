import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { NothingHere } from '../ui/nothing-here.tsx';
import { insightsQuery } from '../ui/queries.ts';
import type { Insight, InsightStatus } from '../ui/records.ts';
import { longDate } from '../ui/time.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { FollowCareerQuestion } from './follow-career-question.tsx';
import { useOpenTrajectory } from './open-client-file.tsx';
import { wordCompetency } from '../ui/word-competency.ts';

const inOrder: readonly InsightStatus[] = ['confirmed', 'proposed', 'refused'];

/** The career question over time, what the client found out about themself and set out to do, and whether they said that it is right. Only they say so. */
export function ReadInsights() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...insightsQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const name = trajectory.clientName ?? m.client_hidden();
  const titles: Record<InsightStatus, string> = {
    confirmed: m.counsellor_insights_confirmed({ name }),
    proposed: m.counsellor_insights_proposed({ name }),
    refused: m.counsellor_insights_refused({ name }),
  };
  return (
    <div className="insights">
      <FollowCareerQuestion trajectory={trajectory} />
      {data.length === 0 && (
        <NothingHere title={m.counsellor_insights_none()}>
          <p>{m.counsellor_insights_none_next({ name })}</p>
        </NothingHere>
      )}
      {inOrder.map((status) => {
        const insights = data.filter((insight) => insight.status === status);
        if (insights.length === 0) return null;
        return (
          <section key={status} className="stack">
            <h2>
              {titles[status]} <span className="count">{insights.length}</span>
            </h2>
            <ul className="plain-list insight-list">
              {insights.map((insight) => (
                <li key={insight.id} className={`card ${status}`}>
                  <OneInsight insight={insight} trajectoryId={trajectory.id} name={name} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function OneInsight({ insight, trajectoryId, name }: { insight: Insight; trajectoryId: string; name: string }) {
  return (
    <>
      <p dir="auto">{insight.text}</p>
      <p className="soft small row">
        {insight.kind === 'commitment' && <span className="tag">{m.insight_kind_commitment()}</span>}
        {insight.due && <span>{m.insight_due({ due: insight.due })}</span>}
        {insight.competency && <span>{wordCompetency(insight.competency)}</span>}
        <span>{longDate(insight.createdAt)}</span>
        {insight.editedAt && <span>{m.counsellor_insight_edited({ name })}</span>}
        {insight.recordId && (
          <Link to="/counsellor/clients/$trajectoryId/sessions" params={{ trajectoryId }}>
            {m.counsellor_insight_session()}
          </Link>
        )}
        {insight.messageIds.map((messageId, i) => (
          <Link key={messageId} to="/counsellor/clients/$trajectoryId/conversations" params={{ trajectoryId }} search={{ message: messageId }}>
            {insight.messageIds.length === 1 ? m.counsellor_insight_message() : m.counsellor_insight_message_number({ number: i + 1 })}
          </Link>
        ))}
      </p>
    </>
  );
}
