// The plan as a whole: what is left before it is the client's own, and their yes to all of it, also with a note where they see it otherwise.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { planReadinessQuery } from '../../ui/queries.ts';
import type { Missing, MissingCode, Plan, Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangePlan } from './change-plan.ts';
import { SayWhy } from './say-why.tsx';
import { SeeDisagreements } from './see-disagreements.tsx';
import { wordSection } from './word-section.ts';

// What a client can do something about, or waits for. Advice on wording is for the counsellor.
const words: Partial<Record<MissingCode, (name: string) => string>> = {
  'section-empty': () => m.plan_c_left_empty(),
  'section-draft': () => m.plan_c_left_draft(),
  'section-returned': () => m.plan_c_left_returned(),
  'section-waits': (name) => m.plan_c_left_waits({ name }),
  'section-not-accepted': () => m.plan_c_left_not_accepted(),
  'no-reflection': () => m.plan_c_left_reflection(),
  'no-action': () => m.plan_c_left_action(),
};

export function AcceptWhole({ plan, trajectory }: { plan: Plan; trajectory: Trajectory }) {
  const { data } = useQuery(planReadinessQuery(trajectory.id));
  const [isAsking, setIsAsking] = useState(false);
  const accept = useChangePlan(trajectory.id);
  const name = firstName(trajectory.counsellorName);
  const may = plan.mayNow.includes('plan:accept');
  // Of what is read here, and nothing that came since.
  const versions = Object.fromEntries(
    plan.sections
      .filter(({ use, sentences, items }) => use !== 'unused' && sentences.length + items.length > 0)
      .map(({ section, version }) => [section, version]),
  );
  const left = (data?.missing ?? []).filter(({ blocks, code }) => blocks && words[code]);
  return (
    <section className={may ? 'accept-whole waits-here' : 'accept-whole'} aria-labelledby="whole">
      <h2 id="whole">{plan.acceptance ? m.plan_c_whole_done() : may ? m.plan_c_whole_ready() : m.plan_c_whole_left()}</h2>
      {plan.acceptance && <p>{m.plan_c_whole_accepted({ date: longDate(plan.acceptance.at) })}</p>}
      {!plan.acceptance && !may && left.length > 0 && (
        <ul className="plain-list left">
          {left.map((one) => (
            <Left key={`${one.code}${one.section}`} missing={one} name={name} />
          ))}
        </ul>
      )}
      {may && <p>{m.plan_c_whole_what({ name })}</p>}
      {may &&
        (isAsking ? (
          <SayWhy
            label={m.plan_c_otherwise_label()}
            hint={m.plan_c_otherwise_hint({ name })}
            sendWord={m.plan_c_whole_otherwise_send()}
            isSending={accept.isPending}
            onSend={(disagreement) => accept.mutate({ do: 'accept-whole', versions, disagreement })}
            onCancel={() => setIsAsking(false)}
          />
        ) : (
          <div className="row">
            <button type="button" className="button primary" disabled={accept.isPending} onClick={() => accept.mutate({ do: 'accept-whole', versions })}>
              <Icon name="check" />
              {m.plan_c_whole_accept()}
            </button>
            <button type="button" className="button quiet" disabled={accept.isPending} onClick={() => setIsAsking(true)}>
              {m.plan_c_otherwise()}
            </button>
          </div>
        ))}
      <RefusedNote error={accept.error} />
      <SeeDisagreements disagreements={plan.disagreements} trajectory={trajectory} />
    </section>
  );
}

function Left({ missing: { code, section }, name }: { missing: Missing; name: string }) {
  const said = words[code]?.(name);
  return (
    <li>
      {section && code !== 'section-empty' ? (
        <Link to="/client/plan" hash={section}>
          <strong>{wordSection(section)}</strong>: {said}
        </Link>
      ) : (
        <>
          {section && <strong>{wordSection(section)}: </strong>}
          {said}
        </>
      )}
    </li>
  );
}
