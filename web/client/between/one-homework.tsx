import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { middayOf } from '../../ui/between/days.ts';
import type { Homework } from '../../ui/between/records.ts';
import type { Care } from '../../ui/records.ts';
import { wordHomeworkStatus } from '../../ui/between/word-homework.ts';
import { Icon } from '../../ui/icons.tsx';
import { longDate, wordDay } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { SeeCare } from '../reach/see-care.tsx';

type Answer = Homework & { care: Care | null };

/** One task: why it was given, begin or mark it, or say why not. */
export function OneHomework({ homework, name }: { homework: Homework; name: string }) {
  const queries = useQueryClient();
  const [isLeaving, setIsLeaving] = useState(false);
  const change = useMutation({
    mutationFn: ({ move, reason }: { move: string; reason?: string }) => post<Answer>(`/api/homework/${homework.id}/${move}`, { reason: reason || null }),
    onSuccess: () => setIsLeaving(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['homework', homework.trajectoryId] }),
  });
  const { title, why, exerciseId, status, reason, endedAt, may } = homework;
  const can = (move: string) => may.includes(`homework:${move}`);
  const care = change.data?.care;
  return (
    <div className="one-homework stack">
      <h3 dir="auto">{title}</h3>
      {why && <p dir="auto">{why}</p>}
      <p className="soft small">
        <Facts homework={homework} />
        {status !== 'open' && endedAt && ` · ${wordHomeworkStatus(status)}, ${wordDay(endedAt)}`}
      </p>
      {reason && (
        <p className="small" dir="auto">
          {m.homework_you_wrote({ reason })}
        </p>
      )}
      {care && <SeeCare care={care} />}
      {isLeaving ? (
        <SayWhyNot
          name={name}
          isBusy={change.isPending}
          onSay={(said) => change.mutate({ move: 'not-done', reason: said })}
          onClose={() => setIsLeaving(false)}
        />
      ) : (
        <div className="row">
          {exerciseId && can('done') && (
            <Link to="/client/talk" search={{ begin: exerciseId }} className="button small primary">
              <Icon name="talk" />
              {m.homework_begin()}
            </Link>
          )}
          {can('done') && (
            <button type="button" className="button small" disabled={change.isPending} onClick={() => change.mutate({ move: 'done' })}>
              <Icon name="check" />
              {m.homework_mark_done()}
            </button>
          )}
          {can('not-done') && (
            <button type="button" className="button small quiet" onClick={() => setIsLeaving(true)}>
              {m.homework_leave()}
            </button>
          )}
          {can('reopen') && (
            <button type="button" className="button small quiet" disabled={change.isPending} onClick={() => change.mutate({ move: 'reopen' })}>
              {m.homework_reopen()}
            </button>
          )}
        </div>
      )}
      <RefusedNote error={change.error} />
    </div>
  );
}

function Facts({ homework: { exerciseId, assignedByName, assignedAt, dueOn, isOverdue } }: { homework: Homework }) {
  const facts = [
    exerciseId ? m.homework_exercise() : null,
    dueOn ? (isOverdue ? m.homework_was_due({ date: longDate(middayOf(dueOn)) }) : m.homework_due({ date: longDate(middayOf(dueOn)) })) : null,
    assignedByName ? m.homework_given({ name: assignedByName, date: wordDay(assignedAt) }) : null,
  ];
  return <>{facts.filter(Boolean).join(' · ')}</>;
}

function SayWhyNot({ name, isBusy, onSay, onClose }: { name: string; isBusy: boolean; onSay: (reason: string) => void; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const id = useId();
  // It opened because somebody asked to say this.
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      className="stack say-why-not"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(reason.trim());
      }}
    >
      <div className="field">
        <label htmlFor={id}>{m.homework_why_not()}</label>
        <textarea
          id={id}
          ref={field}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby={`${id}-read`}
        />
        <p id={`${id}-read`} className="hint">
          {m.homework_why_not_read({ name })}
        </p>
      </div>
      <div className="row">
        <button type="submit" className="button small" disabled={isBusy}>
          {m.homework_leave_now()}
        </button>
        <button type="button" className="button small quiet" onClick={onClose}>
          {m.homework_keep()}
        </button>
      </div>
    </form>
  );
}
