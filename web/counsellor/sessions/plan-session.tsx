import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import type { Session } from '../../ui/sessions/session-records.ts';
import { addDays, dayInBrussels, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { DecideAboutTime, PlanFields, type PlanDraft, askedOf, isWhole } from './plan-fields.tsx';
import { useSessionsAgain } from './sessions-again.ts';

/** Plans a session, an hour in a week from now unless somebody says otherwise. */
export function PlanSession({ trajectoryId, name, wantsMail }: { trajectoryId: string; name: string; wantsMail: boolean | null }) {
  const id = useId();
  const again = useSessionsAgain();
  const fresh: PlanDraft = {
    day: addDays(dayInBrussels(new Date()), 7),
    time: '10:00',
    minutes: 60,
    place: 'centre',
    isInvited: wantsMail === true,
    which: null,
    despiteHours: false,
  };
  const [draft, setDraft] = useState(fresh);
  const plan = useMutation({
    mutationFn: () => post<Session>(`/api/trajectories/${trajectoryId}/sessions`, askedOf(draft)),
    onSuccess: async () => {
      await again();
      setDraft({ ...draft, despiteHours: false, which: null });
    },
  });
  return (
    <section className="plan-session" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.sessions_plan_title()}</h2>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole(draft)) plan.mutate();
        }}
      >
        <PlanFields draft={draft} wantsMail={wantsMail} name={name} onChange={setDraft} />
        <DecideAboutTime error={plan.error} draft={draft} onChange={setDraft} />
        <Button type="submit" className="button primary" isDisabled={!isWhole(draft) || plan.isPending}>
          {plan.isPending ? m.staff_saving() : m.sessions_plan()}
        </Button>
        <p role="status" className="soft small">
          {plan.isSuccess
            ? m.sessions_planned({ when: `${dayInBrussels(plan.data.startsAt).split('-').reverse().join('/')} ${timeInBrussels(plan.data.startsAt)}` })
            : ''}
        </p>
      </Form>
    </section>
  );
}
