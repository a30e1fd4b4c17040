import './supervisor.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Icon } from '../ui/icons.tsx';
import { conversationsQuery, evaluationsQuery, messagesQuery, signalsQuery } from '../ui/queries.ts';
import { ReadTranscript } from '../ui/transcript/read-transcript.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { useClaim } from './audits/audit-queries.ts';
import { RevealName } from './audits/reveal-name.tsx';

/** The conversation behind a signal, before or beside its evaluation. That it was read is recorded. */
export function ReadFlaggedConversation() {
  const { conversationId } = useParams({ from: '/supervisor/conversations/$conversationId' });
  const { message } = useSearch({ from: '/supervisor/conversations/$conversationId' });
  const messages = useQuery(messagesQuery(conversationId));
  const signals = useQuery(signalsQuery('all'));
  const evaluations = useQuery(evaluationsQuery);
  const conversations = useQuery(conversationsQuery());
  const mayMark = conversations.data?.some(({ id, may }) => id === conversationId && may.includes('signal:mark')) ?? false;
  const evaluation = evaluations.data?.find((one) => one.conversationId === conversationId);
  const claim = useClaim();
  const navigate = useNavigate();
  const pointed = useMemo(() => (message ? { messageId: message } : null), [message]);
  return (
    <div className="page rescore">
      <Link to="/supervisor/signals" className="way-back">
        <Icon name="back" />
        {m.supervisor_to_signals()}
      </Link>
      <header className="page-head">
        <div>
          <h1>{m.supervisor_transcript()}</h1>
          <p className="soft small">{m.supervisor_names_hidden()}</p>
        </div>
        <RevealName conversationId={conversationId} />
        {evaluation?.auditId && (
          <Link to="/supervisor/audits/$auditId" params={{ auditId: evaluation.auditId }} className="button">
            {m.audit_judge_this()}
          </Link>
        )}
        {evaluation && !evaluation.auditId && (
          <Button
            className="button"
            isDisabled={claim.isPending}
            onPress={() =>
              claim.mutate(
                { evaluationId: evaluation.id },
                { onSuccess: (claimed) => void (claimed && navigate({ to: '/supervisor/audits/$auditId', params: { auditId: claimed.id } })) },
              )
            }
          >
            {m.audit_judge_this()}
          </Button>
        )}
      </header>
      <RefusedNote error={messages.error ?? signals.error ?? claim.error} />
      {messages.data ? (
        <div className="read-alone">
          <ReadTranscript
            messages={messages.data}
            signals={signals.data ?? []}
            clientName={m.supervisor_client()}
            counsellorName={m.supervisor_counsellor()}
            pointed={pointed}
            mayMark={mayMark}
          />
        </div>
      ) : (
        !messages.error && <Waiting />
      )}
    </div>
  );
}
