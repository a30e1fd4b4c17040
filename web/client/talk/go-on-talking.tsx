import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { conversationsQuery } from '../../ui/queries.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** To where the talk was left: the newest conversation that is not closed, else a new one. */
export function GoOnTalking() {
  const search = useSearch({ from: '/client/talk/' });
  const { data: conversations, error } = useQuery(conversationsQuery());
  if (!conversations) return <div className="page">{error ? <RefusedNote error={error} /> : <Waiting />}</div>;
  const newest = conversations.find((conversation) => conversation.finishedAt === null);
  if (!newest) return <Navigate to="/client/talk/new" search={search} replace />;
  return <Navigate to="/client/talk/$conversationId" params={{ conversationId: newest.id }} search={search} replace />;
}
