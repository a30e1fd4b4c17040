import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import { ClientPanel } from '../reach/client-panel.tsx';
import type { Conversation, Trajectory } from '../../ui/records.ts';
import { wordDay } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { FindInTalk } from './find-in-talk.tsx';
import { KnowKoers } from './know-koers.tsx';
import { PickConversation } from './pick-conversation.tsx';

/** Above a conversation: earlier ones, who Koers is, a new one, and closing this one. */
export function TalkBar({ trajectory, conversation }: { trajectory: Trajectory; conversation?: Conversation }) {
  const [open, setOpen] = useState<'history' | 'about' | 'find' | null>(null);
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: (id: string) => post(`/api/conversations/${id}/close`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['conversations', 'list'] }),
  });
  const canClose = conversation && conversation.finishedAt === null && conversation.messageCount > 0;
  return (
    <>
      <header className="talk-bar">
        <h1 className="talk-title">
          {m.talk_title()}
          {conversation && <span className="soft small talk-when">{wordDay(conversation.startedAt)}</span>}
        </h1>
        <div className="row talk-does">
          <button type="button" className="button small quiet only-without-beside" onClick={() => setOpen('history')}>
            <Icon name="list" />
            {m.talk_history()}
          </button>
          <button type="button" className="button small quiet" onClick={() => setOpen('find')}>
            <Icon name="find" />
            {m.find_button()}
          </button>
          {conversation && conversation.messageCount > 0 && (
            <button type="button" className="button small quiet not-on-phone" onClick={() => window.print()}>
              <Icon name="print" />
              {m.talk_print()}
            </button>
          )}
          <button type="button" className="button small quiet" onClick={() => setOpen('about')}>
            <Icon name="info" />
            {m.talk_about()}
          </button>
          <Link to="/client/exercises" className="button small quiet">
            <Icon name="check" />
            {m.exercises_title()}
          </Link>
          {canClose && (
            <button type="button" className="button small quiet" disabled={close.isPending} onClick={() => close.mutate(conversation.id)}>
              <Icon name="check" />
              {m.talk_close()}
            </button>
          )}
          {conversation && (
            <Link to="/client/talk/new" className="button small only-without-beside">
              <Icon name="add" />
              {m.talk_new_short()}
            </Link>
          )}
        </div>
      </header>
      <RefusedNote error={close.error} />
      {open === 'history' && (
        <ClientPanel title={m.talk_history()} onClose={() => setOpen(null)}>
          <PickConversation onPick={() => setOpen(null)} />
        </ClientPanel>
      )}
      {open === 'find' && (
        <ClientPanel title={m.find_title()} onClose={() => setOpen(null)}>
          <FindInTalk onPick={() => setOpen(null)} />
        </ClientPanel>
      )}
      {open === 'about' && (
        <ClientPanel title={m.talk_about()} onClose={() => setOpen(null)}>
          <KnowKoers trajectory={trajectory} />
        </ClientPanel>
      )}
    </>
  );
}
