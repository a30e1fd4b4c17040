import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { middayOf } from '../../ui/between/days.ts';
import type { Homework } from '../../ui/between/records.ts';
import { wordHomeworkStatus } from '../../ui/between/word-homework.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Each task with where it stands: seen or not, by when, done, or why not. */
export function FollowHomework({ homework, name }: { homework: Homework[]; name: string }) {
  return (
    <ul className="plain-list follow-homework">
      {homework.map((one) => (
        <li key={one.id} className={`card ${one.status}`}>
          <OneHomework homework={one} name={name} />
        </li>
      ))}
    </ul>
  );
}

function OneHomework({ homework, name }: { homework: Homework; name: string }) {
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => post(`/api/homework/${homework.id}/withdraw`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['homework', homework.trajectoryId] }),
  });
  const { title, why, reason, exerciseId, assignedByName, assignedAt, status, may } = homework;
  return (
    <>
      <div className="row spread">
        <h3 dir="auto">{title}</h3>
        <StatusTag homework={homework} />
      </div>
      {why && <p dir="auto">{why}</p>}
      <p className="soft small">
        {[
          exerciseId ? m.homework_exercise() : null,
          assignedByName && m.follow_given({ name: assignedByName, date: longDate(assignedAt) }),
          status === 'open' ? (homework.seenAt ? m.follow_seen({ date: longDate(homework.seenAt) }) : m.follow_not_seen()) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && (
        <blockquote className="left-why" dir="auto">
          <span className="soft small">{name}: </span>
          {reason}
        </blockquote>
      )}
      {may.includes('homework:withdraw') && (
        <Button className="button small quiet" aria-label={m.follow_withdraw_of({ title })} isDisabled={withdraw.isPending} onPress={() => withdraw.mutate()}>
          {m.follow_withdraw()}
        </Button>
      )}
      <RefusedNote error={withdraw.error} />
    </>
  );
}

function StatusTag({ homework: { status, isOverdue, dueOn, endedAt } }: { homework: Homework }) {
  if (isOverdue && dueOn) return <span className="tag urgent">{m.follow_late({ date: longDate(middayOf(dueOn)) })}</span>;
  if (status === 'open') return <span className="tag accent">{dueOn ? m.homework_due({ date: longDate(middayOf(dueOn)) }) : wordHomeworkStatus(status)}</span>;
  const word = wordHomeworkStatus(status);
  return <span className={status === 'done' ? 'tag safe' : 'tag'}>{endedAt ? m.follow_ended({ status: word, date: longDate(endedAt) }) : word}</span>;
}
