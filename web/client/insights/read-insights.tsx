import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { insightsQuery } from '../../ui/queries.ts';
import type { Insight, InsightStatus, Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { DecideInsight } from './decide-insight.tsx';
import { SeeCareerQuestion } from './see-career-question.tsx';

export function ReadInsights() {
  return <WithTrajectory>{(trajectory) => <InsightsOf trajectory={trajectory} />}</WithTrajectory>;
}

function InsightsOf({ trajectory }: { trajectory: Trajectory }) {
  const { data: insights, error } = useQuery(insightsQuery(trajectory.id));
  const withStatus = (status: InsightStatus) => insights?.filter((insight) => insight.status === status) ?? [];
  return (
    <div className="page read-insights">
      <header>
        <h1>{m.insights_title()}</h1>
        <p className="soft">{m.insights_what()}</p>
      </header>
      <CareHere>
        <SeeCareerQuestion trajectory={trajectory} />
        {!insights && (error ? <RefusedNote error={error} /> : <Waiting />)}
        {insights?.length === 0 && (
          <NothingHere title={m.insights_none()}>
            <p>{m.insights_none_next()}</p>
            <Link to="/client/talk" className="button">
              {m.home_continue()}
            </Link>
          </NothingHere>
        )}
        <Group title={m.insights_proposed()} insights={withStatus('proposed')} trajectoryId={trajectory.id} />
        <Group title={m.insights_planned()} insights={withStatus('confirmed').filter(isPlan)} trajectoryId={trajectory.id} />
        <Group title={m.insights_confirmed()} insights={withStatus('confirmed').filter((insight) => !isPlan(insight))} trajectoryId={trajectory.id} />
        {withStatus('refused').length > 0 && (
          <details className="refused-insights">
            <summary>{m.insights_refused()}</summary>
            <List insights={withStatus('refused')} trajectoryId={trajectory.id} />
          </details>
        )}
      </CareHere>
    </div>
  );
}

const isPlan = ({ kind }: Insight): boolean => kind === 'commitment';

type Shown = { insights: Insight[]; trajectoryId: string };

function Group({ title, ...shown }: Shown & { title: string }) {
  if (shown.insights.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <List {...shown} />
    </section>
  );
}

function List({ insights, trajectoryId }: Shown) {
  return (
    <ul className="plain-list insights">
      {insights.map((insight) => (
        <li key={insight.id} className={insight.status}>
          <DecideInsight insight={insight} trajectoryId={trajectoryId} />
        </li>
      ))}
    </ul>
  );
}
