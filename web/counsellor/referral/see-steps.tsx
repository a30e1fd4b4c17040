import { m } from '../../paraglide/messages.js';
import type { Referral } from '../../ui/referral/referral-queries.ts';

const order = ['prepared', 'discussed', 'consented', 'contacted', 'under-way', 'outcome-asked', 'outcome-told', 'ended'] as const;

/** The way of a referral in six steps, with where it is now. What was declined or withdrawn stops where it was. */
export function SeeSteps({ referral }: { referral: Referral }) {
  const steps: { until: (typeof order)[number]; text: string; done: boolean }[] = [
    { until: 'prepared', text: m.referral_step_discuss(), done: referral.choice !== null },
    { until: 'discussed', text: m.referral_step_consent(), done: referral.agreedAt !== null },
    { until: 'consented', text: m.referral_step_contact(), done: referral.contactedAt !== null },
    { until: 'contacted', text: m.referral_step_under_way(), done: order.indexOf(referral.status as never) > order.indexOf('contacted') },
    { until: 'under-way', text: m.referral_step_outcome(), done: referral.outcomeToldAt !== null },
    { until: 'outcome-told', text: m.referral_step_end(), done: referral.endedAt !== null },
  ];
  const stopped = referral.status === 'declined' || referral.status === 'withdrawn' || referral.status === 'ended';
  const now = stopped ? -1 : steps.findIndex(({ done }) => !done);
  return (
    <ol className="plain-list referral-steps">
      {steps.map(({ text, done }, index) => (
        <li key={text} className={done ? 'done' : index === now ? 'now' : 'ahead'} aria-current={index === now ? 'step' : undefined}>
          <span>{text}</span>
          <span className="hidden-but-read"> {done ? m.home_stage_done() : index === now ? m.home_stage_now() : m.home_stage_ahead()}</span>
        </li>
      ))}
    </ol>
  );
}
