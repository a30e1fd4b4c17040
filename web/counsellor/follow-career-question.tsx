import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { post } from '../ui/api.ts';
import { careerQuestionsQuery } from '../ui/queries.ts';
import type { CareerQuestion, Trajectory } from '../ui/records.ts';
import { longDate } from '../ui/time.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { WriteShortText } from '../ui/write-short-text.tsx';

/** How the client's question changed, and a wording that the counsellor proposes: it is the client's when they keep it. */
export function FollowCareerQuestion({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(careerQuestionsQuery(trajectory.id));
  const [proposes, setProposes] = useState(false);
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <section className="stack">
      <h2>{m.counsellor_question_title({ name })}</h2>
      {data?.length === 0 && <p className="soft">{m.counsellor_question_none()}</p>}
      {data && data.length > 0 && (
        <ol className="plain-list stack">
          {data.map((question) => (
            <li key={question.id ?? 'on file'}>
              <p dir="auto">{question.isCurrent ? <strong>{question.text}</strong> : question.text}</p>
              <p className="soft small row">
                {question.isCurrent && <span className="tag">{m.counsellor_question_now()}</span>}
                {/* Nobody knows any more who said yes to the one on file. */}
                {question.from === 'file' ? (
                  <span>{longDate(question.at)}</span>
                ) : (
                  <>
                    <span>{wordOrigin(question, name)}</span>
                    <span>{wordStatus(question, name)}</span>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      {trajectory.may.includes('career-question:write') &&
        (proposes ? (
          <ProposeQuestion trajectoryId={trajectory.id} name={name} onClose={() => setProposes(false)} />
        ) : (
          <button type="button" className="button small" onClick={() => setProposes(true)}>
            {m.counsellor_question_propose()}
          </button>
        ))}
      <RefusedNote error={data ? null : error} />
    </section>
  );
}

function wordOrigin({ from, at }: CareerQuestion, name: string): string {
  const date = longDate(at);
  if (from === 'conversation') return m.counsellor_question_heard({ date });
  return from === 'client' ? m.counsellor_question_by_client({ name, date }) : m.counsellor_question_by_counsellor({ date });
}

function wordStatus({ status, decidedAt, at }: CareerQuestion, name: string): string {
  if (status === 'proposed') return m.counsellor_question_waits({ name });
  return status === 'refused' ? m.counsellor_question_refused() : m.counsellor_question_kept({ date: longDate(decidedAt ?? at) });
}

function ProposeQuestion({ trajectoryId, name, onClose }: { trajectoryId: string; name: string; onClose: () => void }) {
  const queries = useQueryClient();
  const propose = useMutation({
    mutationFn: (text: string) => post(`/api/trajectories/${trajectoryId}/career-questions`, { text }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['career-questions', trajectoryId] });
      onClose();
    },
  });
  return (
    <WriteShortText
      label={m.counsellor_question_propose_label()}
      hint={m.counsellor_question_propose_hint({ name })}
      most={400}
      keepWord={m.counsellor_question_propose_send()}
      isBusy={propose.isPending}
      error={propose.error}
      onKeep={propose.mutate}
      onClose={onClose}
    />
  );
}
