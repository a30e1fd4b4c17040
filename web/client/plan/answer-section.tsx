import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Care, PlanSection, Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

type Answer = { kind: 'accept' } | { kind: 'return'; reason: string };

/** The client's answer to an approved section: it is right, or something must change. Names the version that was read. */
export function AnswerSection({ section, trajectory }: { section: PlanSection; trajectory: Trajectory }) {
  const queries = useQueryClient();
  const showCare = useShowCare();
  const [isAsking, setIsAsking] = useState(false);
  const answer = useMutation({
    mutationFn: ({ kind, ...rest }: Answer) =>
      post<{ care?: Care }>(`/api/trajectories/${trajectory.id}/plan/sections/${section.section}/${kind}`, { version: section.version, ...rest }),
    onSuccess: ({ care }) => showCare(care),
    // Also after a refusal: whoever was first changed what is on screen.
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan', trajectory.id] }),
  });
  return (
    <div className="answer-section stack">
      {isAsking ? (
        <AskForChange
          counsellorName={firstName(trajectory.counsellorName)}
          isSending={answer.isPending}
          onSend={(reason) => answer.mutate({ kind: 'return', reason })}
          onCancel={() => setIsAsking(false)}
        />
      ) : (
        <div className="row">
          <button type="button" className="button primary" disabled={answer.isPending} onClick={() => answer.mutate({ kind: 'accept' })}>
            <Icon name="check" />
            {m.plan_accept()}
          </button>
          {section.may.includes('plan:return') && (
            <button type="button" className="button" disabled={answer.isPending} onClick={() => setIsAsking(true)}>
              {m.plan_ask_change()}
            </button>
          )}
        </div>
      )}
      <RefusedNote error={answer.error} />
    </div>
  );
}

type Asking = { counsellorName: string; isSending: boolean; onSend: (reason: string) => void; onCancel: () => void };

function AskForChange({ counsellorName, isSending, onSend, onCancel }: Asking) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useId();
  return (
    <form
      className="ask-for-change stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setIsMissing(true);
        else onSend(reason.trim());
      }}
    >
      <div className="field">
        <label htmlFor={field}>{m.plan_change_label()}</label>
        <span className="hint" id={`${field}-hint`}>
          {m.plan_change_hint({ name: counsellorName })}
        </span>
        <textarea
          id={field}
          rows={3}
          maxLength={2000}
          // biome-ignore lint/a11y/noAutofocus: the person just pressed the button that opens this field.
          autoFocus
          value={reason}
          aria-describedby={`${field}-hint`}
          aria-invalid={isMissing}
          onChange={(event) => {
            setReason(event.target.value);
            setIsMissing(false);
          }}
        />
        {isMissing && (
          <p className="note warn" role="alert">
            {m.plan_change_needs_reason()}
          </p>
        )}
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={isSending}>
          {m.plan_change_send()}
        </button>
        <button type="button" className="button quiet" disabled={isSending} onClick={onCancel}>
          {m.plan_change_cancel()}
        </button>
      </div>
    </form>
  );
}
