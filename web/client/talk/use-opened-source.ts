import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Citation } from '../../../server/conversation/wire.ts';
import type { Reply, Transcript } from './transcript.ts';

/**
 * The source that is open beside the chat. It stands in the address, so that whoever goes on from it to another page comes back, by
 * whichever way, to the reply they were reading.
 */
export function useOpenedSource(transcript: Transcript) {
  const { conversationId } = useParams({ from: '/client/talk/$conversationId' });
  const { reply: replyId, source } = useSearch({ from: '/client/talk/$conversationId' });
  const navigate = useNavigate({ from: '/client/talk/$conversationId' });
  const reply = transcript.entries.find((entry): entry is Reply => entry.kind === 'reply' && entry.id === replyId);
  const citation = source === undefined ? undefined : reply?.citations[source];
  const go = (search: { reply?: string; source?: number }) => void navigate({ search, replace: true, resetScroll: false });
  return {
    /** The reply or the message to come back to, when it is there. */
    replyId: transcript.entries.some((entry) => entry.kind !== 'safety' && entry.id === replyId) ? (replyId ?? null) : null,
    opened: reply && citation ? { citation, place: { talk: conversationId, reply: reply.id } } : null,
    open: (of: Reply, chosen: Citation) => go({ reply: of.id, source: of.citations.indexOf(chosen) }),
    close: () => go({}),
  };
}
