import '../trail/trail.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { type Complaint, complaintQuery } from '../../ui/complaints/complaint-queries.ts';
import { wordComplaintState, wordComplaintSubject, wordHelped, wordStep, wordTerm } from '../../ui/complaints/word-complaint.ts';
import { Icon } from '../../ui/icons.tsx';
import { dateAndTime, longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { TakeNextStep } from './take-next-step.tsx';
import { wordLesson } from './word-lesson.ts';

/** One complaint: what the client wrote and lets be read, what was done, and the one step that comes next. */
export function HandleComplaint() {
  const { complaintId } = useParams({ from: '/supervisor/complaints/$complaintId' });
  const { data: complaint, error } = useQuery(complaintQuery(complaintId));
  return (
    <div className="page stack complaint-page">
      <p>
        <Link to="/supervisor/complaints" className="way-back">
          <Icon name="back" />
          {m.complaint_back()}
        </Link>
      </p>
      {!complaint && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {complaint && <OpenedComplaint complaint={complaint} />}
    </div>
  );
}

function OpenedComplaint({ complaint }: { complaint: Complaint }) {
  const { about, status, filedAt, handlerName, isMine, daysLeft, helped } = complaint;
  return (
    <>
      <h1>
        {m.complaint_on({ when: longDate(filedAt) })}: {wordComplaintSubject(about)}
      </h1>
      <p>
        {wordComplaintState(status)}
        {daysLeft !== null && `, ${wordTerm(daysLeft)}`}
        {' · '}
        {m.complaint_desk_by()}: {isMine ? m.complaint_desk_me() : (handlerName ?? m.complaint_desk_nobody())}
      </p>
      <section className="card stack" aria-labelledby="complaint-text">
        <h2 id="complaint-text">{m.complaint_desk_text()}</h2>
        <blockquote className="complaint-words" dir="auto">
          {complaint.text}
        </blockquote>
        {complaint.messageId && <p className="soft small">{m.complaint_desk_reply()}</p>}
        <LetRead complaint={complaint} />
      </section>
      <TakeNextStep key={`${complaint.id} ${status} ${isMine}`} complaint={complaint} />
      {complaint.sharedAt && (
        <section className="card stack" aria-labelledby="complaint-shared">
          <h2 id="complaint-shared">{m.complaint_desk_shared({ when: longDate(complaint.sharedAt) })}</h2>
          <p className="complaint-words">{complaint.sharedQuestion}</p>
          <h3>{m.complaint_desk_response()}</h3>
          <p className="complaint-words">{complaint.response ?? m.complaint_desk_no_response()}</p>
        </section>
      )}
      {complaint.answer && (
        <section className="card stack" aria-labelledby="complaint-answer">
          <h2 id="complaint-answer">{m.complaint_desk_answer()}</h2>
          <p className="complaint-words">{complaint.answer}</p>
          {helped && (
            <p>
              {m.complaint_desk_helped()} {wordHelped(helped)}
            </p>
          )}
          {complaint.helpedWords && (
            <blockquote className="complaint-words" dir="auto">
              {complaint.helpedWords}
            </blockquote>
          )}
        </section>
      )}
      {complaint.learned.length > 0 && (
        <section className="stack" aria-labelledby="complaint-learned">
          <h2 id="complaint-learned">{m.complaint_desk_learned()}</h2>
          <p>{complaint.learned.map(wordLesson).join(', ')}</p>
          {complaint.learnedWords && <p className="complaint-words">{complaint.learnedWords}</p>}
        </section>
      )}
      <section className="stack" aria-labelledby="complaint-steps">
        <h2 id="complaint-steps">{m.complaint_steps()}</h2>
        <ol>
          {complaint.steps.map(({ action, at, words }) => (
            <li key={`${action} ${at}`}>
              {wordStep(action)} <span className="soft small">{dateAndTime(at)}</span>
              {words && <blockquote className="complaint-words">{words}</blockquote>}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function LetRead({ complaint: { permissions, messageId, conversationId } }: { complaint: Complaint }) {
  const open = permissions.filter(({ endedAt }) => endedAt === null);
  if (open.length === 0) return <p className="soft small">{m.complaint_desk_no_permission()}</p>;
  return (
    <>
      <ul className="plain-list row">
        {open.map((permission) => (
          <li key={permission.conversationId}>
            <Link
              to="/supervisor/conversations/$conversationId"
              params={{ conversationId: permission.conversationId }}
              search={messageId && conversationId === permission.conversationId ? { message: messageId } : {}}
              className="button small"
            >
              {m.complaint_desk_open_conversation({ when: dateAndTime(permission.startedAt) })}
            </Link>
          </li>
        ))}
      </ul>
      <p className="soft small">{m.complaint_desk_permission()}</p>
    </>
  );
}
