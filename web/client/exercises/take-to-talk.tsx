import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { conversationsQuery } from '../../ui/queries.ts';
import { draftOf, keepDraft } from '../talk/outbox.ts';
import { putInDraft } from './compose-answer.ts';
import { aboutMessage } from './exercise-messages.ts';

/** Puts a result in the message box of the conversation that is open, below what was being written; the client sends it, or not. */
export function TakeToTalk({ title, lines }: { title: string; lines: readonly string[] }) {
  const navigate = useNavigate();
  const { data } = useQuery(conversationsQuery());
  const take = () => {
    const open = data?.find(({ finishedAt }) => finishedAt === null);
    const place = open?.id ?? 'new';
    keepDraft(place, putInDraft(draftOf(place), '', aboutMessage(title, lines)));
    void navigate(open ? { to: '/client/talk/$conversationId', params: { conversationId: open.id } } : { to: '/client/talk/new' });
  };
  return (
    <button type="button" className="button small quiet" disabled={!data} onClick={take}>
      <Icon name="talk" />
      {m.exercise_result_to_talk()}
    </button>
  );
}
