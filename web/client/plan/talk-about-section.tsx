import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { planCommentsQuery } from '../../ui/queries.ts';
import type { PlanComment, PlanSection, Trajectory } from '../../ui/records.ts';
import { wordDay } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangePlan } from './change-plan.ts';
import { SayWhy } from './say-why.tsx';

/** Remarks of both about one part; a new one can be about a sentence of it. */
export function TalkAboutSection({ section, trajectory, mayComment }: { section: PlanSection; trajectory: Trajectory; mayComment: boolean }) {
  const { data = [] } = useQuery(planCommentsQuery(trajectory.id));
  const [isWriting, setIsWriting] = useState(false);
  const [about, setAbout] = useState('all');
  const change = useChangePlan(trajectory.id);
  const field = useId();
  const here = data.filter((comment) => comment.section === section.section);
  return (
    <div className="talk-about stack">
      {here.length > 0 && (
        <ul className="plain-list stack">
          {here.map((comment) => (
            <OneRemark key={comment.id} comment={comment} trajectory={trajectory} />
          ))}
        </ul>
      )}
      {isWriting && (
        <>
          <div className="field">
            <label htmlFor={field}>{m.plan_c_remark_about()}</label>
            <select id={field} value={about} onChange={(event) => setAbout(event.target.value)}>
              <option value="all">{m.plan_c_remark_all()}</option>
              {section.sentences.map(({ text }, i) => (
                <option key={text} value={String(i)}>
                  {text}
                </option>
              ))}
            </select>
          </div>
          <SayWhy
            label={m.plan_c_remark_label()}
            hint={m.plan_c_remark_hint({ name: firstName(trajectory.counsellorName) })}
            sendWord={m.plan_c_remark_send()}
            isSending={change.isPending}
            onSend={(text) =>
              change.mutate(
                { do: 'comment', section: section.section, text, ...(about !== 'all' && { sentence: Number(about) }) },
                { onSuccess: () => setIsWriting(false) },
              )
            }
            onCancel={() => setIsWriting(false)}
          />
        </>
      )}
      {mayComment && !isWriting && (
        <button type="button" className="button small quiet" onClick={() => setIsWriting(true)}>
          {m.plan_c_remark()}
        </button>
      )}
      <RefusedNote error={change.error} />
    </div>
  );
}

function OneRemark({ comment, trajectory }: { comment: PlanComment; trajectory: Trajectory }) {
  const [isAnswering, setIsAnswering] = useState(false);
  const change = useChangePlan(trajectory.id);
  const { id, sentence, text, by, name, at, status, answer, settledBy, may } = comment;
  return (
    <li className={status === 'open' ? 'remark' : 'remark is-over'}>
      <p className="small soft">
        {by === 'client' ? m.plan_c_remark_you() : firstName(name)}, {wordDay(at)}
        {status === 'settled' && ` · ${m.plan_c_remark_settled()}`}
      </p>
      {sentence && <blockquote className="small">{sentence.text}</blockquote>}
      <p>{text}</p>
      {answer && (
        <p className="note">
          <strong>{settledBy && firstName(settledBy)}:</strong> {answer}
        </p>
      )}
      {isAnswering ? (
        <SayWhy
          label={m.plan_c_remark_answer()}
          sendWord={m.plan_c_remark_send()}
          isSending={change.isPending}
          onSend={(words) => change.mutate({ do: 'settle', commentId: id, answer: words }, { onSuccess: () => setIsAnswering(false) })}
          onCancel={() => setIsAnswering(false)}
        />
      ) : (
        <div className="row">
          {may.includes('answer') && (
            <button type="button" className="button small" onClick={() => setIsAnswering(true)}>
              {m.plan_c_remark_answer()}
            </button>
          )}
          {may.includes('settle') && (
            <button type="button" className="button small quiet" disabled={change.isPending} onClick={() => change.mutate({ do: 'settle', commentId: id })}>
              {m.plan_c_remark_settle()}
            </button>
          )}
          {may.includes('reopen') && (
            <button type="button" className="button small quiet" disabled={change.isPending} onClick={() => change.mutate({ do: 'reopen', commentId: id })}>
              {m.plan_c_remark_reopen()}
            </button>
          )}
        </div>
      )}
      <RefusedNote error={change.error} />
    </li>
  );
}
