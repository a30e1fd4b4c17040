import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Feedback, FeedbackReason, Verdict } from '../../../server/conversation/feedback.ts';
import { m } from '../../paraglide/messages.js';
import { put, read } from '../../ui/api.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { Reply } from './transcript.ts';

const words: Record<FeedbackReason, () => string> = {
  'not-meant': () => m.judge_not_meant(),
  unanswered: () => m.judge_unanswered(),
  'too-hard': () => m.judge_too_hard(),
  repeats: () => m.judge_repeats(),
  pushes: () => m.judge_pushes(),
  wrong: () => m.judge_wrong(),
};

type Props = { reply: Reply; conversationId: string; isLatest: boolean; onSay: ((text: string) => void) | null };

/**
 * Whether a reply helped, and why not: for the latest reply, and where something was said already. What a client wants Koers to do
 * about it goes through the conversation, as an ordinary message.
 */
export function JudgeReply({ reply, conversationId, isLatest, onSay }: Props) {
  const queries = useQueryClient();
  const queryKey = ['conversations', 'feedback', conversationId];
  const { data } = useQuery({ queryKey, queryFn: () => read<Feedback[]>(`/api/conversations/${encodeURIComponent(conversationId)}/feedback`) });
  const given = data?.find(({ messageId }) => messageId === reply.id);
  const [askedWhy, setAskedWhy] = useState(false);
  const judge = useMutation({
    mutationFn: (body: { verdict: Verdict | null; reason?: FeedbackReason | null }) =>
      put(`/api/conversations/${encodeURIComponent(conversationId)}/messages/${encodeURIComponent(reply.id)}/feedback`, body),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  if (!reply.done || reply.from !== 'koers' || reply.voice === 'fixed' || (!isLatest && !given)) return null;
  const choose = (verdict: Verdict) => {
    judge.mutate({ verdict: given?.verdict === verdict ? null : verdict });
    setAskedWhy(verdict === 'down' && given?.verdict !== 'down');
  };
  return (
    <div className="judge">
      <fieldset className="row judge-row judge-why" aria-label={m.judge_label()}>
        <button type="button" className="judge-button" aria-pressed={given?.verdict === 'up'} onClick={() => choose('up')}>
          {m.judge_up()}
        </button>
        <button type="button" className="judge-button" aria-pressed={given?.verdict === 'down'} onClick={() => choose('down')}>
          {m.judge_down()}
          {given?.reason && <span className="soft"> · {words[given.reason]()}</span>}
        </button>
        {isLatest && onSay && (
          <>
            <button type="button" className="judge-button" onClick={() => onSay(m.judge_say_not_meant())}>
              {m.judge_say_not_meant_button()}
            </button>
            <button type="button" className="judge-button" onClick={() => onSay(m.judge_say_simpler())}>
              {m.judge_say_simpler_button()}
            </button>
          </>
        )}
      </fieldset>
      {askedWhy && given?.verdict === 'down' && (
        <fieldset className="judge-why">
          <legend className="small soft">{m.judge_why()}</legend>
          <div className="row judge-row">
            {(Object.keys(words) as FeedbackReason[]).map((reason) => (
              <button
                key={reason}
                type="button"
                className="judge-button"
                aria-pressed={given.reason === reason}
                onClick={() => {
                  judge.mutate({ verdict: 'down', reason });
                  setAskedWhy(false);
                }}
              >
                {words[reason]()}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {given?.verdict === 'down' && (
        <Link to="/client/complaint" search={{ talk: conversationId, reply: reply.id }} className="small">
          {m.complaint_link_reply()}
        </Link>
      )}
      <RefusedNote error={judge.error} />
    </div>
  );
}
