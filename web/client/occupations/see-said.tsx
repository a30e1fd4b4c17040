import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { GapEvidence } from '../../ui/occupations/occupation-queries.ts';
import { messagesQuery } from '../../ui/queries.ts';
import { clockTime, wordDay } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The way from a quote to where the client said it: their whole message, and the conversation it stands in. */
export function SeeSaid({ evidence: { kind, id, conversationId } }: { evidence: GapEvidence }) {
  const [isOpen, setIsOpen] = useState(false);
  if (kind === 'insight' || !conversationId) return <Link to="/client/insights">{m.occ_said_insight()}</Link>;
  return (
    <details className="said-where" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{m.occ_said_where()}</summary>
      {isOpen && <Message id={id} conversationId={conversationId} />}
    </details>
  );
}

function Message({ id, conversationId }: { id: string; conversationId: string }) {
  const { data, error } = useQuery(messagesQuery(conversationId));
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting what={m.occ_said_reading()} />;
  const message = data.find((one) => one.id === id);
  if (!message) return <p className="note">{m.occ_said_gone()}</p>;
  return (
    <div className="said-here">
      <p className="soft small">
        {wordDay(message.at)}, <time dateTime={message.at}>{clockTime(message.at)}</time>
      </p>
      <p dir="auto">{message.text}</p>
      <Link to="/client/talk/$conversationId" params={{ conversationId }}>
        {m.occ_said_to()}
      </Link>
    </div>
  );
}
