import './talk.css';
import { Outlet } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { PickConversation } from './pick-conversation.tsx';

/** The conversation, with earlier ones beside it where there is room. */
export function Talk() {
  return (
    <div className="talk">
      <aside className="talk-beside" aria-label={m.talk_history()}>
        <PickConversation />
      </aside>
      <Outlet />
    </div>
  );
}
