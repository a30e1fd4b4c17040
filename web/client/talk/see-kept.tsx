import './see-kept.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { careerQuestionsQuery, insightsQuery } from '../../ui/queries.ts';
import type { Insight } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ChangeInsight } from '../insights/change-insight.tsx';
import { CareHere } from '../reach/care-here.tsx';

/** The messages that a reply answers: those written since the reply before it. */
export function answeredBy(entries: readonly { kind: string; id?: string }[], replyId: string): string[] {
  const at = entries.findIndex((entry) => entry.kind === 'reply' && entry.id === replyId);
  const before = entries.slice(0, Math.max(0, at));
  const from = before.findLastIndex((entry) => entry.kind === 'reply') + 1;
  return before.slice(from).flatMap((entry) => (entry.kind === 'written' && entry.id ? [entry.id] : []));
}

/** Under a reply: what Koers would keep of the messages it answers, and whether that is so. Nothing where nothing waits. */
export function SeeKept(given: { messageIds: readonly string[]; trajectoryId: string }) {
  return (
    <CareHere>
      <KeptOf {...given} />
    </CareHere>
  );
}

function KeptOf({ messageIds, trajectoryId }: { messageIds: readonly string[]; trajectoryId: string }) {
  const { data: insights } = useQuery(insightsQuery(trajectoryId));
  const { data: questions } = useQuery(careerQuestionsQuery(trajectoryId));
  const isFromHere = (ids: readonly (string | null)[]) => ids.some((id) => id !== null && messageIds.includes(id));
  // What was decided here stays for a moment as one line, so that the answer is seen to be taken.
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const kept = insights?.filter(
    (insight) => isFromHere(insight.messageIds) && (decided.has(insight.id) || (insight.status === 'proposed' && insight.may.includes('insight:confirm'))),
  );
  const asked = questions?.filter(
    ({ id, messageId, status, may }) =>
      id !== null && isFromHere([messageId]) && (decided.has(id) || (status === 'proposed' && may.includes('career-question:decide'))),
  );
  if (!kept?.length && !asked?.length) return null;
  const keep = (id: string) => setDecided((before) => new Set([...before, id]));
  return (
    <div className="kept">
      {kept?.map((insight) => (
        <OneKept key={insight.id} insight={insight} trajectoryId={trajectoryId} onDecide={() => keep(insight.id)} />
      ))}
      {asked?.map(({ id, text, status }) => (
        <AskKept
          key={id}
          lead={m.kept_lead_question()}
          text={text}
          status={status === 'proposed' ? null : status === 'kept' ? 'confirmed' : 'refused'}
          urls={{ yes: `/api/career-questions/${id}/keep`, no: `/api/career-questions/${id}/refuse` }}
          readAgain={['career-questions', 'trajectories']}
          onDecide={() => keep(id as string)}
        />
      ))}
    </div>
  );
}

function OneKept({ insight, trajectoryId, onDecide }: { insight: Insight; trajectoryId: string; onDecide: () => void }) {
  const [changes, setChanges] = useState(false);
  if (changes)
    return (
      <ChangeInsight
        insight={insight}
        trajectoryId={trajectoryId}
        onClose={() => {
          setChanges(false);
          onDecide();
        }}
      />
    );
  return (
    <AskKept
      lead={m.kept_lead()}
      text={insight.text}
      status={insight.status === 'proposed' ? null : insight.status}
      urls={{ yes: `/api/insights/${insight.id}/confirm`, no: `/api/insights/${insight.id}/refuse` }}
      readAgain={['insights']}
      onDecide={onDecide}
      onChange={() => setChanges(true)}
    />
  );
}

type Asked = {
  lead: string;
  text: string;
  status: 'confirmed' | 'refused' | null;
  urls: { yes: string; no: string };
  readAgain: readonly string[];
  onDecide: () => void;
  onChange?: () => void;
};

function AskKept({ lead, text, status, urls, readAgain, onDecide, onChange }: Asked) {
  const queries = useQueryClient();
  const id = useId();
  const decide = useMutation({
    mutationFn: (url: string) => post(url),
    onMutate: onDecide,
    onSettled: () => Promise.all(readAgain.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <div className="kept-one">
      <p className="soft small" id={id}>
        {status === null ? lead : status === 'confirmed' ? m.kept_done_confirmed() : m.kept_done_refused()}
      </p>
      {status !== 'refused' && (
        <p className="kept-text" dir="auto">
          {text}
        </p>
      )}
      {status === null && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form; these are three short answers to one line.
        <div className="row" role="group" aria-labelledby={id}>
          <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate(urls.yes)}>
            {m.kept_yes()}
          </button>
          <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate(urls.no)}>
            {m.kept_no()}
          </button>
          {onChange && (
            <button type="button" className="button small quiet" onClick={onChange}>
              {m.kept_change()}
            </button>
          )}
        </div>
      )}
      <RefusedNote error={decide.error} />
    </div>
  );
}
