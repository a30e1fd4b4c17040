import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { clockTime, wordDay } from '../../ui/time.ts';

/** The one thing to do next: go on talking, or begin. */
export function GoOn({ trajectory }: { trajectory: Trajectory }) {
  if (!trajectory.ready) return <p className="note">{m.talk_not_ready({ name: trajectory.counsellorName })}</p>;
  const { lastMessageAt } = trajectory;
  return (
    <div className="go-on">
      <Link to="/client/talk" className="button primary">
        <Icon name="talk" />
        {lastMessageAt ? m.home_continue() : m.home_begin()}
      </Link>
      {lastMessageAt && (
        <p className="soft small">{m.home_last_message({ when: `${wordDay(lastMessageAt)}, ${clockTime(lastMessageAt)}` })}</p>
      )}
    </div>
  );
}
