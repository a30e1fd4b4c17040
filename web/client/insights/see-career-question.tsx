import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { careerQuestionsQuery } from '../../ui/queries.ts';
import type { Care, CareerQuestion, Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { useShowCare } from '../reach/care-here.tsx';

/** The career question as it is now, what was proposed, and how it changed. */
export function SeeCareerQuestion({ trajectory }: { trajectory: Trajectory }) {
  const queries = useQueryClient();
  const { data, error } = useQuery(careerQuestionsQuery(trajectory.id));
  const [writes, setWrites] = useState(false);
  const settled = () => Promise.all(['career-questions', 'trajectories'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  const decide = useMutation({
    mutationFn: ({ id, what }: { id: string; what: 'keep' | 'refuse' }) => post(`/api/career-questions/${id}/${what}`),
    onSettled: settled,
  });
  const name = firstName(trajectory.counsellorName);
  const from = ({ from: source, at }: CareerQuestion) =>
    source === 'file'
      ? m.question_on_file({ date: longDate(at) })
      : source === 'conversation'
        ? m.question_from_conversation({ date: longDate(at) })
        : source === 'client'
          ? m.question_from_client({ date: longDate(at) })
          : m.question_from_counsellor({ name, date: longDate(at) });
  const now = data?.find(({ isCurrent }) => isCurrent);
  const proposed = data?.filter(({ status }) => status === 'proposed') ?? [];
  const before = data?.filter(({ status, isCurrent }) => status !== 'proposed' && !isCurrent) ?? [];
  return (
    <section className="career-question">
      <h2>{m.question_title()}</h2>
      {now ? (
        <div className="question-now">
          <p className="insight-text" dir="auto">
            {now.text}
          </p>
          <p className="soft small">
            {now.from === 'file' ? m.question_on_file({ date: longDate(now.at) }) : m.question_kept_on({ date: longDate(now.decidedAt ?? now.at) })}
          </p>
        </div>
      ) : (
        data && <p className="soft">{m.question_none()}</p>
      )}
      {proposed.map((question) => (
        <div key={question.id} className="question-proposed">
          <p className="small">{m.question_proposed()}</p>
          <p className="insight-text" dir="auto">
            {question.text}
          </p>
          <p className="soft small">{from(question)}</p>
          {question.id !== null && question.may.includes('career-question:decide') && (
            <div className="row">
              <button
                type="button"
                className="button small"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ id: question.id as string, what: 'keep' })}
              >
                {m.question_keep()}
              </button>
              <button
                type="button"
                className="button small quiet"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ id: question.id as string, what: 'refuse' })}
              >
                {m.question_refuse()}
              </button>
            </div>
          )}
        </div>
      ))}
      {writes ? (
        <WriteQuestion trajectoryId={trajectory.id} onClose={() => setWrites(false)} onWritten={settled} />
      ) : (
        <button type="button" className="button small quiet" onClick={() => setWrites(true)}>
          {m.question_write()}
        </button>
      )}
      {before.length > 0 && (
        <details className="refused-insights">
          <summary>{m.question_history()}</summary>
          <ol className="plain-list question-history">
            {before.map((question) => (
              <li key={question.id ?? 'on file'}>
                <p dir="auto">{question.text}</p>
                <p className="soft small row">
                  <span>{from(question)}</span>
                  {question.status === 'refused' && <span>{m.question_refused()}</span>}
                  {question.id !== null && question.status === 'kept' && question.may.includes('career-question:decide') && (
                    <button
                      type="button"
                      className="button small quiet"
                      disabled={decide.isPending}
                      onClick={() => decide.mutate({ id: question.id as string, what: 'keep' })}
                    >
                      {m.question_again()}
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      <RefusedNote error={decide.error ?? (data ? null : error)} />
    </section>
  );
}

function WriteQuestion({ trajectoryId, onClose, onWritten }: { trajectoryId: string; onClose: () => void; onWritten: () => Promise<unknown> }) {
  const showCare = useShowCare();
  const write = useMutation({
    mutationFn: (text: string) => post<{ care: Care | null }>(`/api/trajectories/${trajectoryId}/career-questions`, { text }),
    onSuccess: async ({ care }) => {
      showCare(care);
      await onWritten();
      onClose();
    },
  });
  return (
    <div className="change-insight">
      <WriteShortText
        label={m.question_write_label()}
        hint={m.question_what()}
        most={400}
        keepWord={m.insight_change_save()}
        isBusy={write.isPending}
        error={write.error}
        onKeep={write.mutate}
        onClose={onClose}
      />
    </div>
  );
}
