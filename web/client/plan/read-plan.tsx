import './plan.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { planQuery } from '../../ui/queries.ts';
import type { Plan, Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { AcceptWhole } from './accept-whole.tsx';
import { FillEmptySections } from './fill-empty-sections.tsx';
import { ReadSection } from './read-section.tsx';
import { type Simpler, useSimplerPlan } from './simpler-plan.ts';
import { TakeAlong } from './take-along.tsx';

export function ReadPlan() {
  return <WithTrajectory>{(trajectory) => <PlanOf trajectory={trajectory} />}</WithTrajectory>;
}

function PlanOf({ trajectory }: { trajectory: Trajectory }) {
  const { data: plan, error } = useQuery(planQuery(trajectory.id));
  const [wantsSimpler, setWantsSimpler] = useState(false);
  const simpler = useSimplerPlan(trajectory.id, wantsSimpler);
  const name = firstName(trajectory.counsellorName);
  const isEmpty = plan?.sections.every((section) => section.status === 'empty');
  const shown = wantsSimpler ? (simpler.data ?? null) : null;
  return (
    <div className="page read-plan">
      <header>
        <h1>{m.plan_title()}</h1>
        <p className="soft">{m.plan_whose({ name })}</p>
      </header>
      {!plan && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {plan && isEmpty && (
        <NothingHere title={m.plan_empty_title()}>
          <p>{m.plan_empty_next({ name })}</p>
        </NothingHere>
      )}
      {plan && (
        <CareHere>
          {!isEmpty && <AcceptWhole plan={plan} trajectory={trajectory} />}
          {!isEmpty && (
            <div className="simpler">
              <button type="button" className="button small" aria-pressed={wantsSimpler} onClick={() => setWantsSimpler(!wantsSimpler)}>
                {m.plan_c_simpler()}
              </button>
              <p className="soft small" role="status">
                {shown && m.plan_c_simpler_what()}
              </p>
              {wantsSimpler && !shown && (simpler.error ? <RefusedNote error={simpler.error} /> : <Waiting what={m.plan_c_simpler_coming()} />)}
            </div>
          )}
          <Part title={m.plan_reflection()} part="reflection" plan={plan} trajectory={trajectory} simpler={shown} />
          <Link to="/client/occupations" className="wait">
            <Icon name="list" />
            <span>{m.occ_look()}</span>
            <Icon name="next" />
          </Link>
          <Part title={m.plan_action()} part="action" plan={plan} trajectory={trajectory} simpler={shown} />
          {!isEmpty && plan.may.includes('plan:export') && <TakeAlong trajectory={trajectory} />}
        </CareHere>
      )}
    </div>
  );
}

type PartOf = { title: string; part: 'reflection' | 'action'; plan: Plan; trajectory: Trajectory; simpler: Simpler | null };

function Part({ title, part, plan, trajectory, simpler }: PartOf) {
  const sections = plan.sections.filter((section) => section.part === part);
  const written = sections.filter(({ status }) => status !== 'empty');
  const empty = sections.filter(({ status, use }) => status === 'empty' && use !== 'unused');
  return (
    <section className="plan-part">
      <h2>{title}</h2>
      {written.map((section) => (
        <ReadSection key={section.section} section={section} plan={plan} trajectory={trajectory} simpler={simpler} />
      ))}
      {empty.length > 0 && <FillEmptySections sections={empty} trajectory={trajectory} />}
    </section>
  );
}
