import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { StoppedNote } from '../intake/stopped-note.tsx';
import { conversationsQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { clockTime, wordDay } from '../../ui/time.ts';

function ReadOnly() {
  return (
    <div className="go-on">
      <p>{m.closed_read_only()}</p>
      <Link to="/client/talk" className="button">
        <Icon name="talk" />
        {m.home_read_talk()}
      </Link>
    </div>
  );
}

/** The one thing to do next: go on talking, or begin. */
export function GoOn({ trajectory }: { trajectory: Trajectory }) {
  const { data: conversations } = useQuery(conversationsQuery());
  if (trajectory.consentWithdrawn) return <StoppedNote name={firstName(trajectory.counsellorName)} />;
  if (trajectory.closedAt) return <ReadOnly />;
  if (!trajectory.ready) return <p className="note">{m.talk_not_ready({ name: firstName(trajectory.counsellorName) })}</p>;
  const { lastMessageAt } = trajectory;
  const isOpen = conversations?.some(({ finishedAt, messageCount }) => finishedAt === null && messageCount > 0);
  return (
    <div className="go-on">
      <Link to="/client/talk" className="button primary">
        <Icon name="talk" />
        {isOpen ? m.home_continue() : m.home_begin()}
      </Link>
      {lastMessageAt && <p className="soft small">{m.home_last_message({ when: `${wordDay(lastMessageAt)}, ${clockTime(lastMessageAt)}` })}</p>}
    </div>
  );
}
