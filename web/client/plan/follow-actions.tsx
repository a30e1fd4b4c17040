// Goals and actions of the client. An action is ticked off here, or the client says where it is stuck; that is no fault of theirs.
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { ActionStatus, PlanItem, PlanSection, Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangePlan } from './change-plan.ts';
import { SayWhy } from './say-why.tsx';

const standing: Record<ActionStatus, () => string> = {
  open: () => m.plan_c_action_open(),
  doing: () => m.plan_c_action_doing(),
  done: () => m.plan_c_action_done(),
  stuck: () => m.plan_c_action_stuck(),
  dropped: () => m.plan_c_action_dropped(),
};
const saying: Record<ActionStatus, () => string> = {
  open: () => m.plan_c_say_open(),
  doing: () => m.plan_c_say_doing(),
  done: () => m.plan_c_say_done(),
  stuck: () => m.plan_c_say_stuck(),
  dropped: () => m.plan_c_say_dropped(),
};
// What one most often comes to say stands first.
const inOrder: readonly ActionStatus[] = ['done', 'doing', 'stuck', 'open', 'dropped'];

export function FollowActions({ section, trajectory }: { section: PlanSection; trajectory: Trajectory }) {
  if (section.items.length === 0) return null;
  return (
    <ul className="plain-list plan-items">
      {section.items.map((item) => (
        <li key={item.id} id={`item-${item.id}`} className={item.status === 'done' || item.status === 'dropped' ? 'is-over' : undefined}>
          <p>{item.text}</p>
          <dl>
            <Detail name={m.plan_item_when()} value={item.when} />
            <Detail name={m.plan_c_item_due()} value={item.dueOn && longDate(item.dueOn)} />
            <Detail name={m.plan_item_with()} value={item.with} />
            <Detail name={m.plan_item_means()} value={item.means} />
            <Detail name={m.plan_item_done_when()} value={item.doneWhen} />
          </dl>
          {item.isPrivate && <p className="soft small">{m.plan_c_is_private()}</p>}
          {item.status && <FollowAction action={item} trajectory={trajectory} />}
        </li>
      ))}
    </ul>
  );
}

function FollowAction({ action, trajectory }: { action: PlanItem; trajectory: Trajectory }) {
  const [isStuck, setStuck] = useState(false);
  const change = useChangePlan(trajectory.id);
  const may = inOrder.filter((status) => action.mayBecome?.includes(status));
  const say = (status: ActionStatus, note?: string) =>
    change.mutate({ do: 'follow', itemId: action.id, status, ...(note && { note }) }, { onSuccess: () => setStuck(false) });
  return (
    <div className="follow-action">
      <p className="small action-status" role="status">
        {action.status === 'done' && <Icon name="check" />}
        <strong>{standing[action.status ?? 'open']()}</strong>
        {action.statusNote && <span>{action.statusNote}</span>}
      </p>
      {isStuck ? (
        <SayWhy
          label={m.plan_c_stuck_label()}
          hint={m.plan_c_stuck_hint({ name: firstName(trajectory.counsellorName) })}
          sendWord={m.plan_c_stuck_send()}
          most={1000}
          isSending={change.isPending}
          onSend={(note) => say('stuck', note)}
          onCancel={() => setStuck(false)}
        />
      ) : (
        <div className="row">
          {may.map((status) => (
            <button
              key={status}
              type="button"
              className={status === 'done' ? 'button small' : 'button small quiet'}
              disabled={change.isPending}
              onClick={() => (status === 'stuck' ? setStuck(true) : say(status))}
            >
              {saying[status]()}
            </button>
          ))}
        </div>
      )}
      <RefusedNote error={change.error} />
    </div>
  );
}

function Detail({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <div className="plan-item-detail">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
