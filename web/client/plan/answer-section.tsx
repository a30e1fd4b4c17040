import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { PlanSection, Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangePlan } from './change-plan.ts';
import { SayWhy } from './say-why.tsx';

/** The client's answer to an approved section: it is right, it may go on although they see it otherwise, or something must change. Names the version that was read. */
export function AnswerSection({ section: { section, version, may }, trajectory }: { section: PlanSection; trajectory: Trajectory }) {
  const [asking, setAsking] = useState<'change' | 'otherwise' | null>(null);
  const answer = useChangePlan(trajectory.id);
  const name = firstName(trajectory.counsellorName);
  return (
    <div className="answer-section stack">
      {asking === 'change' && (
        <SayWhy
          label={m.plan_change_label()}
          hint={m.plan_change_hint({ name })}
          sendWord={m.plan_change_send()}
          isSending={answer.isPending}
          onSend={(reason) => answer.mutate({ do: 'return', section, version, reason })}
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === 'otherwise' && (
        <SayWhy
          label={m.plan_c_otherwise_label()}
          hint={m.plan_c_otherwise_hint({ name })}
          sendWord={m.plan_c_otherwise_accept()}
          isSending={answer.isPending}
          onSend={(disagreement) => answer.mutate({ do: 'accept', section, version, disagreement })}
          onCancel={() => setAsking(null)}
        />
      )}
      {!asking && (
        <div className="row">
          <button type="button" className="button primary" disabled={answer.isPending} onClick={() => answer.mutate({ do: 'accept', section, version })}>
            <Icon name="check" />
            {m.plan_accept()}
          </button>
          {may.includes('plan:return') && (
            <button type="button" className="button" disabled={answer.isPending} onClick={() => setAsking('change')}>
              {m.plan_ask_change()}
            </button>
          )}
          <button type="button" className="button quiet" disabled={answer.isPending} onClick={() => setAsking('otherwise')}>
            {m.plan_c_otherwise()}
          </button>
        </div>
      )}
      <RefusedNote error={answer.error} />
    </div>
  );
}
