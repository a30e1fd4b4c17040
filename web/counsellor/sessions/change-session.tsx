import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { Session } from '../../ui/sessions/session-records.ts';
import { dayInBrussels, dayInWords, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DecideAboutTime, PlanFields, type PlanDraft, askedOf, isWhole } from './plan-fields.tsx';
import { useSessionsAgain } from './sessions-again.ts';

function useChange(onClose: () => void) {
  const again = useSessionsAgain();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) => post<Session>(path, body),
    onSuccess: async () => {
      await again();
      onClose();
    },
  });
}

const Answers = ({ isDisabled, isPending, doIt, onClose }: { isDisabled: boolean; isPending: boolean; doIt: string; onClose: () => void }) => (
  <div className="row">
    <Button type="submit" className="button primary" isDisabled={isDisabled || isPending}>
      {isPending ? m.staff_saving() : doIt}
    </Button>
    <Button className="button quiet" onPress={onClose}>
      {m.staff_cancel()}
    </Button>
  </div>
);

/** Another day, hour, length or place. */
export function MoveSession({ session, name, wantsMail, onClose }: { session: Session; name: string; wantsMail: boolean | null; onClose: () => void }) {
  const [draft, setDraft] = useState<PlanDraft>({
    day: dayInBrussels(session.startsAt),
    time: timeInBrussels(session.startsAt),
    minutes: session.minutes,
    place: session.place,
    isInvited: session.isInvited,
    which: null,
    despiteHours: false,
  });
  const change = useChange(onClose);
  return (
    <AskDialog title={m.sessions_move_title({ day: dayInWords(session.startsAt) })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole(draft)) change.mutate({ path: `/api/sessions/${session.id}/move`, body: askedOf(draft) });
        }}
      >
        <PlanFields draft={draft} wantsMail={wantsMail} name={name} onChange={setDraft} />
        <DecideAboutTime error={change.error} draft={draft} onChange={setDraft} />
        <Answers isDisabled={!isWhole(draft)} isPending={change.isPending} doIt={m.sessions_move()} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}

/** It does not take place, and who says so. */
export function CancelSession({ session, name, onClose }: { session: Session; name: string; onClose: () => void }) {
  const id = useId();
  const [by, setBy] = useState<'counsellor' | 'client'>('counsellor');
  const change = useChange(onClose);
  return (
    <AskDialog title={m.sessions_cancel_title({ day: dayInWords(session.startsAt) })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ path: `/api/sessions/${session.id}/cancel`, body: { by } });
        }}
      >
        <fieldset className="pick">
          <legend>{m.sessions_cancel_by()}</legend>
          {(['counsellor', 'client'] as const).map((each) => (
            <label key={each} className="tick">
              <input type="radio" name={`${id}-by`} checked={by === each} onChange={() => setBy(each)} />
              <span>{each === 'client' ? name : m.sessions_cancel_me()}</span>
            </label>
          ))}
        </fieldset>
        <p className="soft small">{m.sessions_cancel_what({ name })}</p>
        <RefusedNote error={change.error} />
        <Answers isDisabled={false} isPending={change.isPending} doIt={m.sessions_cancel_do()} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}

/** It took place, and how long: only this takes hours of a voucher. */
export function HoldSession({ session, action, onClose }: { session: Session; action: 'hold' | 'correct'; onClose: () => void }) {
  const id = useId();
  const [minutes, setMinutes] = useState(session.heldMinutes ?? session.minutes);
  const change = useChange(onClose);
  return (
    <AskDialog title={action === 'hold' ? m.sessions_hold_title({ day: dayInWords(session.startsAt) }) : m.sessions_correct_title()} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ path: `/api/sessions/${session.id}/${action}`, body: { minutes } });
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-minutes`}>{m.sessions_minutes_held()}</label>
          <input
            id={`${id}-minutes`}
            type="number"
            min={5}
            max={600}
            required
            value={minutes || ''}
            onChange={(event) => setMinutes(Number(event.target.value))}
          />
        </div>
        <p className="soft small">{m.sessions_hold_what()}</p>
        <RefusedNote error={change.error} />
        <Answers isDisabled={minutes < 5} isPending={change.isPending} doIt={m.sessions_hold_do()} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
