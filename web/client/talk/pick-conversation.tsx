import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { conversationsQuery } from '../../ui/queries.ts';
import { clockTime, wordDay } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** A new conversation, or an earlier one. They go by their day: a title made of what was said would show it to who looks on. */
export function PickConversation({ onPick }: { onPick?: () => void }) {
  const { data: conversations, error } = useQuery(conversationsQuery());
  const begun = conversations?.filter((conversation) => conversation.messageCount > 0);
  return (
    <div className="pick-conversation">
      <Link to="/client/talk/new" className="button small" onClick={() => onPick?.()}>
        <Icon name="add" />
        {m.talk_new()}
      </Link>
      {!begun && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {begun?.length === 0 && <p className="soft small">{m.talk_history_none()}</p>}
      <ul className="plain-list">
        {begun?.map(({ id, startedAt, lastMessageAt, finishedAt, messageCount }) => (
          <li key={id}>
            <Link to="/client/talk/$conversationId" params={{ conversationId: id }} className="earlier" onClick={() => onPick?.()}>
              <span className="earlier-day">{wordDay(lastMessageAt ?? startedAt)}</span>
              <span className="soft small">
                {clockTime(lastMessageAt ?? startedAt)} · {m.talk_history_messages({ count: messageCount })}
                {finishedAt && <> · {m.talk_history_finished()}</>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
