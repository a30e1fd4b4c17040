import './plan.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { planQuery } from '../../ui/queries.ts';
import type { Plan, PlanSection, Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { ExportPlan } from './export-plan.tsx';
import { ReadDisagreements } from './read-disagreements.tsx';
import { ReviewSection } from './review-section.tsx';
import { SteerPlan } from './steer-plan.tsx';
import { wordSection, wordStatus } from './word-section.ts';

/** The plan: fourteen sections with where each stands, and the one that is open. */
export function OpenPlan() {
  const { section } = useParams({ strict: false });
  const { trajectory } = useOpenTrajectory();
  const { data: plan, error } = useQuery({ ...planQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!plan) return error ? <RefusedNote error={error} /> : <Waiting />;
  const chosen = plan.sections.find((one) => one.section === section);
  const open = chosen ?? plan.sections.find(({ status }) => status === 'submitted') ?? plan.sections[0];
  return (
    <div className="plan-page">
      <SteerPlan plan={plan} trajectory={trajectory} />
      <ReadDisagreements disagreements={plan.disagreements} />
      <div className="beside-list" data-chosen={chosen !== undefined || undefined}>
        <div className="list-beside stack">
          <Sections plan={plan} open={open} trajectory={trajectory} />
          {plan.may.includes('plan:export') && <ExportPlan trajectory={trajectory} />}
        </div>
        {open && (
          <div className="open-section">
            <Link to="/counsellor/clients/$trajectoryId/plan" params={{ trajectoryId: trajectory.id }} className="way-back only-phone">
              <Icon name="back" />
              {m.plan_staff_all_sections()}
            </Link>
            <ReviewSection key={open.section} trajectory={trajectory} plan={plan} section={open} />
          </div>
        )}
      </div>
    </div>
  );
}

function Sections({ plan, open, trajectory }: { plan: Plan; open: PlanSection | undefined; trajectory: Trajectory }) {
  return (
    <nav aria-label={m.plan_staff_sections()} className="wide-field">
      <ol className="plain-list">
        {plan.sections.map(({ section, status, use }) => (
          <li key={section}>
            <Link
              to="/counsellor/clients/$trajectoryId/plan/$section"
              params={{ trajectoryId: trajectory.id, section }}
              aria-current={section === open?.section ? 'page' : undefined}
              className={status}
            >
              <span>{wordSection(section)}</span>
              <span className="small section-status">
                {use === 'unused' ? m.plan_ed_unused_short() : wordStatus(status, trajectory.clientName ?? m.client_hidden())}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
