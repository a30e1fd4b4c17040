import './plan.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { planQuery } from '../../ui/queries.ts';
import type { PlanSection, SectionName, Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { FillEmptySections } from './fill-empty-sections.tsx';
import { ReadSection } from './read-section.tsx';
import { TakeAlong } from './take-along.tsx';

// Every plan has a reflection part and an action part (DOMAIN.md, "The plan's sections").
const partOf: Record<SectionName, 'reflection' | 'action'> = {
  careerQuestion: 'reflection',
  qualities: 'reflection',
  motives: 'reflection',
  workExploration: 'reflection',
  careerControl: 'reflection',
  network: 'reflection',
  barriers: 'reflection',
  careerTarget: 'reflection',
  choices: 'reflection',
  goals: 'action',
  actions: 'action',
  learning: 'action',
  supportNeeds: 'action',
  followUp: 'action',
};

export function ReadPlan() {
  return <WithTrajectory>{(trajectory) => <PlanOf trajectory={trajectory} />}</WithTrajectory>;
}

function PlanOf({ trajectory }: { trajectory: Trajectory }) {
  const { data: plan, error } = useQuery(planQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  const isEmpty = plan?.sections.every((section) => section.status === 'empty');
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
          <Part title={m.plan_reflection()} sections={plan.sections.filter(({ section }) => partOf[section] === 'reflection')} trajectory={trajectory} />
          <Link to="/client/occupations" className="wait">
            <Icon name="list" />
            <span>{m.occ_look()}</span>
            <Icon name="next" />
          </Link>
          <Part title={m.plan_action()} sections={plan.sections.filter(({ section }) => partOf[section] === 'action')} trajectory={trajectory} />
          {!isEmpty && plan.may.includes('plan:export') && <TakeAlong trajectory={trajectory} />}
        </CareHere>
      )}
    </div>
  );
}

function Part({ title, sections, trajectory }: { title: string; sections: PlanSection[]; trajectory: Trajectory }) {
  const written = sections.filter(({ status }) => status !== 'empty');
  const empty = sections.filter(({ status }) => status === 'empty');
  return (
    <section className="plan-part">
      <h2>{title}</h2>
      {written.map((section) => (
        <ReadSection key={section.section} section={section} trajectory={trajectory} />
      ))}
      {empty.length > 0 && <FillEmptySections sections={empty} trajectory={trajectory} />}
    </section>
  );
}
