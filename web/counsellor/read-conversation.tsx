import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { m } from '../paraglide/messages.js';
import { Icon } from '../ui/icons.tsx';
import { NothingHere } from '../ui/nothing-here.tsx';
import { conversationsQuery, messagesQuery, signalsQuery } from '../ui/queries.ts';
import type { Conversation, Trajectory } from '../ui/records.ts';
import { clockTime, wordDay } from '../ui/time.ts';
import { ReadTranscript } from '../ui/transcript/read-transcript.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { useOpenTrajectory } from './open-client-file.tsx';

/** The conversations of a client. With a message in the address: the conversation in which it was said; else the last one. */
export function FindConversation() {
  const { message } = useSearch({ from: '/counsellor/clients/$trajectoryId/conversations' });
  const { trajectory } = useOpenTrajectory();
  const { data: conversations, error } = useQuery({ ...conversationsQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  const transcripts = useQueries({ queries: message ? (conversations ?? []).map(({ id }) => messagesQuery(id)) : [] });
  if (!trajectory) return null;
  if (!conversations) return error ? <RefusedNote error={error} /> : <Waiting />;
  const at = transcripts.findIndex(({ data }) => data?.some(({ id }) => id === message));
  if (message && at === -1 && transcripts.some(({ isPending }) => isPending)) return <Waiting what={m.counsellor_finding_message()} />;
  const found = message ? conversations[at] : undefined;
  return (
    <>
      {message && !found && <p className="note warn">{m.counsellor_message_gone()}</p>}
      <Conversations
        trajectory={trajectory}
        conversations={conversations}
        openId={(found ?? conversations[0])?.id ?? null}
        wasChosen={found !== undefined}
        message={message ?? null}
      />
    </>
  );
}

/** One conversation, beside the list of all. */
export function ReadConversation() {
  const { conversationId } = useParams({ from: '/counsellor/clients/$trajectoryId/conversations/$conversationId' });
  const { message } = useSearch({ from: '/counsellor/clients/$trajectoryId/conversations/$conversationId' });
  const { trajectory } = useOpenTrajectory();
  const { data: conversations, error } = useQuery({ ...conversationsQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!conversations) return error ? <RefusedNote error={error} /> : <Waiting />;
  return <Conversations trajectory={trajectory} conversations={conversations} openId={conversationId} wasChosen message={message ?? null} />;
}

function Conversations({
  trajectory,
  conversations,
  openId,
  wasChosen,
  message,
}: {
  trajectory: Trajectory;
  conversations: readonly Conversation[];
  openId: string | null;
  /** On a phone the list makes way for a conversation that was chosen. */
  wasChosen: boolean;
  message: string | null;
}) {
  const name = trajectory.clientName ?? m.client_hidden();
  if (!openId)
    return (
      <NothingHere title={m.counsellor_no_conversations({ name })}>
        <p>{trajectory.ready ? m.counsellor_no_conversations_next({ name }) : m.counsellor_no_conversations_not_ready({ name })}</p>
      </NothingHere>
    );
  return (
    <div className="beside-list" data-chosen={wasChosen || undefined}>
      <nav className="list-beside" aria-label={m.counsellor_tab_conversations()}>
        <ul className="plain-list">
          {conversations.map((conversation) => (
            <li key={conversation.id}>
              <Link
                to="/counsellor/clients/$trajectoryId/conversations/$conversationId"
                params={{ trajectoryId: trajectory.id, conversationId: conversation.id }}
                aria-current={conversation.id === openId ? 'page' : undefined}
              >
                <span>
                  {wordDay(conversation.startedAt)} <span className="soft numbers">{clockTime(conversation.startedAt)}</span>
                </span>
                <span className="soft small">
                  {m.talk_history_messages({ count: conversation.messageCount })}
                  {conversation.finishedAt && `, ${m.talk_history_finished()}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="open-beside">
        <Link to="/counsellor/clients/$trajectoryId/conversations" params={{ trajectoryId: trajectory.id }} className="way-back only-phone">
          <Icon name="back" />
          {m.counsellor_all_conversations()}
        </Link>
        <Transcript
          key={openId}
          trajectory={trajectory}
          conversationId={openId}
          mayMark={conversations.some(({ id, may }) => id === openId && may.includes('signal:mark'))}
          message={message}
        />
      </div>
    </div>
  );
}

function Transcript({
  trajectory,
  conversationId,
  mayMark,
  message,
}: {
  trajectory: Trajectory;
  conversationId: string;
  mayMark: boolean;
  message: string | null;
}) {
  const messages = useQuery(messagesQuery(conversationId));
  const signals = useQuery(signalsQuery('all', trajectory.id));
  const pointed = useMemo(() => (message ? { messageId: message } : null), [message]);
  const error = messages.error ?? signals.error;
  if (error) return <RefusedNote error={error} />;
  if (!messages.data) return <Waiting />;
  if (messages.data.length === 0) return <p className="soft">{m.counsellor_conversation_empty()}</p>;
  return (
    <ReadTranscript
      messages={messages.data}
      signals={signals.data ?? []}
      clientName={trajectory.clientName ?? m.client_hidden()}
      counsellorName={trajectory.counsellorName}
      pointed={pointed}
      mayMark={mayMark}
    />
  );
}
