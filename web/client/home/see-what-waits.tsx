import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { insightsQuery, planQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DecideInsight } from '../insights/decide-insight.tsx';
import { waitsForClient } from '../plan/waits-for-client.ts';
import { wordSection } from '../plan/word-section.ts';
import { CareHere } from '../reach/care-here.tsx';

/** Sections to read and insights to confirm. When there is nothing, it says so. */
export function SeeWhatWaits({ trajectory }: { trajectory: Trajectory }) {
  const plan = useQuery(planQuery(trajectory.id));
  const insights = useQuery(insightsQuery(trajectory.id));
  const sections = plan.data?.sections.filter(waitsForClient) ?? [];
  const proposed = insights.data?.filter((insight) => insight.status === 'proposed') ?? [];
  if (!plan.data && !insights.data && !plan.error) return null;
  return (
    <section className="see-what-waits" aria-labelledby="waits">
      <h2 id="waits">{m.home_to_do()}</h2>
      <RefusedNote error={plan.error ?? insights.error} />
      <CareHere>
        {sections.length + proposed.length === 0 ? (
          <p className="soft">{m.home_nothing_to_do()}</p>
        ) : (
          <ul className="plain-list waits">
            {sections.map(({ section }) => (
              <li key={section}>
                <Link to="/client/plan" hash={section} className="wait">
                  <Icon name="plan" />
                  <span>{m.home_section_ready({ section: wordSection(section) })}</span>
                  <Icon name="next" />
                </Link>
              </li>
            ))}
            {proposed.slice(0, 2).map((insight) => (
              <li key={insight.id} className="card">
                <p className="soft small">{m.home_insight_ready()}</p>
                <DecideInsight insight={insight} trajectoryId={trajectory.id} />
              </li>
            ))}
          </ul>
        )}
      </CareHere>
    </section>
  );
}
