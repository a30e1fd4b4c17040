// Remarks on a section: of the client and of the counsellor. Each is about a sentence or about the whole; who made it settles it, and
// somebody else's is settled with an answer.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { planCommentsQuery } from '../../ui/queries.ts';
import type { PlanComment, SectionName } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';

type Deed = { do: 'settle'; id: string; answer?: string } | { do: 'reopen'; id: string } | { do: 'add'; sentence?: number; text: string };

export function CommentOnSection({
  trajectoryId,
  section,
  mayComment,
  sentence,
  isWriting,
  setWriting,
  onGoTo,
}: {
  trajectoryId: string;
  section: SectionName;
  mayComment: boolean;
  /** The sentence that a new remark is about, as the server has it; null where it is not saved yet. */
  sentence: { index: number; text: string } | null;
  isWriting: boolean;
  setWriting: (on: boolean) => void;
  onGoTo: (sentence: number) => void;
}) {
  const queries = useQueryClient();
  const { data: comments = [], error } = useQuery(planCommentsQuery(trajectoryId));
  const [answering, setAnswering] = useState<string | null>(null);
  const door = `/api/trajectories/${encodeURIComponent(trajectoryId)}/plan/comments`;
  const change = useMutation({
    mutationFn: (deed: Deed) =>
      deed.do === 'add'
        ? post(door, { section, text: deed.text, ...(deed.sentence !== undefined && { sentence: deed.sentence }) })
        : post(`${door}/${deed.id}/${deed.do}`, deed.do === 'settle' && deed.answer ? { answer: deed.answer } : {}),
    onSuccess: () => {
      setWriting(false);
      setAnswering(null);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan', trajectoryId] }),
  });
  const here = comments.filter((comment) => comment.section === section);
  const ordered = [...here.filter(({ status }) => status === 'open'), ...here.filter(({ status }) => status === 'settled')];
  return (
    <section className="comments stack" aria-label={m.plan_ed_comments()} id="comments">
      <h3>{m.plan_ed_comments()}</h3>
      <RefusedNote error={error} />
      {ordered.length === 0 && <p className="soft small">{m.plan_ed_comments_none()}</p>}
      <ul className="plain-list stack wide-field">
        {ordered.map((comment) => (
          <li key={comment.id} className="card stack">
            <ReadComment comment={comment} onGoTo={onGoTo} />
            {answering === comment.id ? (
              <WriteShortText
                label={m.plan_ed_comment_answer()}
                most={2000}
                keepWord={m.plan_ed_comment_settle()}
                isBusy={change.isPending}
                error={change.error}
                onKeep={(answer) => change.mutate({ do: 'settle', id: comment.id, answer })}
                onClose={() => setAnswering(null)}
              />
            ) : (
              <div className="row">
                {comment.may.includes('settle') && (
                  <Button className="button small quiet" isDisabled={change.isPending} onPress={() => change.mutate({ do: 'settle', id: comment.id })}>
                    {m.plan_ed_comment_settle()}
                  </Button>
                )}
                {comment.may.includes('answer') && (
                  <Button className="button small" onPress={() => setAnswering(comment.id)}>
                    {m.plan_ed_comment_answer()}
                  </Button>
                )}
                {comment.may.includes('reopen') && (
                  <Button className="button small quiet" isDisabled={change.isPending} onPress={() => change.mutate({ do: 'reopen', id: comment.id })}>
                    {m.plan_ed_comment_reopen()}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayComment &&
        (isWriting ? (
          <WriteShortText
            label={sentence ? m.plan_ed_comment_on_sentence() : m.plan_ed_comment_on_section()}
            {...(sentence && { hint: sentence.text })}
            most={2000}
            rows={3}
            keepWord={m.plan_ed_comment_keep()}
            isBusy={change.isPending}
            error={change.error}
            onKeep={(text) => change.mutate({ do: 'add', text, ...(sentence && { sentence: sentence.index }) })}
            onClose={() => setWriting(false)}
          />
        ) : (
          <Button className="button small" onPress={() => setWriting(true)}>
            {m.plan_ed_comment_add()}
          </Button>
        ))}
      {!isWriting && !answering && <RefusedNote error={change.error} />}
    </section>
  );
}

function ReadComment({ comment, onGoTo }: { comment: PlanComment; onGoTo: (sentence: number) => void }) {
  const { sentence } = comment;
  const place = sentence?.index;
  return (
    <>
      <p className="small soft">
        <strong>{comment.name}</strong> · {dateAndTime(comment.at)}
        {comment.status === 'settled' && ` · ${m.plan_ed_comment_settled({ name: comment.settledBy ?? '' })}`}
      </p>
      {sentence &&
        (place == null ? (
          <p className="small soft" dir="auto">
            {m.plan_ed_comment_was()} {sentence.text}
          </p>
        ) : (
          <Button className="as-link small" onPress={() => onGoTo(place)}>
            {sentence.text}
          </Button>
        ))}
      <p dir="auto">{comment.text}</p>
      {comment.answer && (
        <p className="note" dir="auto">
          {comment.answer}
        </p>
      )}
    </>
  );
}
