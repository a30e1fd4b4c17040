import { useId, useState } from 'react';
import type { Helped } from '../../../server/complaints/complaint.ts';
import { m } from '../../paraglide/messages.js';
import { type Complaint, can, useComplaintDeed } from '../../ui/complaints/complaint-queries.ts';
import { wordHelped, wordOwnStatus, wordStep } from '../../ui/complaints/word-complaint.ts';
import { dateAndTime, longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';
import { LetRead } from './let-read.tsx';

const textLimit = 5000;
const answers: readonly Helped[] = ['yes', 'partly', 'no'];

/** One complaint of the client: where it stands, the answer, and what they can still do with it. */
export function FollowComplaint({ complaint }: { complaint: Complaint }) {
  const id = useId();
  const { answer, steps, text } = complaint;
  return (
    <article className="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{m.complaint_on({ when: longDate(complaint.filedAt) })}</h3>
      <p role="status">{wordOwnStatus(complaint)}</p>
      <blockquote className="complaint-words" dir="auto">
        {text}
      </blockquote>
      {answer && (
        <section className="stack" aria-labelledby={`${id}-answer`}>
          <h4 id={`${id}-answer`}>{m.complaint_answer()}</h4>
          <p className="complaint-words" dir="auto">
            {answer}
          </p>
        </section>
      )}
      {can(complaint, 'say-helped') && <SayWhetherItHelped complaint={complaint} />}
      {can(complaint, 'reopen') && <Reopen complaint={complaint} />}
      <LetRead complaint={complaint} />
      <details>
        <summary>{m.complaint_steps()}</summary>
        <ul>
          {steps.map(({ action, at, words }) => (
            <li key={`${action} ${at}`}>
              {wordStep(action)} <span className="soft small">{dateAndTime(at)}</span>
              {words && (
                <blockquote className="complaint-words" dir="auto">
                  {words}
                </blockquote>
              )}
            </li>
          ))}
        </ul>
      </details>
      {can(complaint, 'withdraw') && <Withdraw complaint={complaint} />}
    </article>
  );
}

function SayWhetherItHelped({ complaint }: { complaint: Complaint }) {
  const id = useId();
  const deed = useComplaintDeed(useShowCare());
  const [helped, setHelped] = useState<Helped | null>(complaint.helped);
  const [words, setWords] = useState(complaint.helpedWords ?? '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (helped) deed.mutate({ id: complaint.id, deed: 'helped', body: { helped, words: words.trim() || null } });
      }}
    >
      <fieldset className="complaint-choices">
        <legend>{m.complaint_helped_ask()}</legend>
        {answers.map((answer) => (
          <label key={answer} className="check row">
            <input type="radio" name={`${id}-helped`} checked={helped === answer} onChange={() => setHelped(answer)} />
            <span>{wordHelped(answer)}</span>
          </label>
        ))}
      </fieldset>
      {helped && (
        <div className="field">
          <label htmlFor={`${id}-words`}>{m.complaint_helped_words()}</label>
          <textarea id={`${id}-words`} rows={2} maxLength={textLimit} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        </div>
      )}
      <RefusedNote error={deed.error} />
      <div className="row">
        <button type="submit" className="button small" disabled={!helped || deed.isPending}>
          {m.complaint_helped_send()}
        </button>
        <span role="status">{deed.isSuccess ? m.complaint_helped_thanks() : ''}</span>
      </div>
    </form>
  );
}

function Reopen({ complaint }: { complaint: Complaint }) {
  const id = useId();
  const deed = useComplaintDeed(useShowCare());
  const [words, setWords] = useState('');
  return (
    <details>
      <summary>{m.complaint_reopen()}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) deed.mutate({ id: complaint.id, deed: 'reopen', body: { words: words.trim() } });
        }}
      >
        <div className="field">
          <label htmlFor={id}>{m.complaint_reopen_what()}</label>
          <textarea id={id} rows={3} required maxLength={textLimit} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        </div>
        <RefusedNote error={deed.error} />
        <div className="row">
          <button type="submit" className="button small" disabled={words.trim() === '' || deed.isPending}>
            {m.complaint_reopen_send()}
          </button>
        </div>
      </form>
    </details>
  );
}

function Withdraw({ complaint }: { complaint: Complaint }) {
  const deed = useComplaintDeed();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div className="row">
        <button type="button" className="button small quiet" onClick={() => setAsked(true)}>
          {m.complaint_withdraw()}
        </button>
      </div>
    );
  return (
    <div className="stack">
      <p role="alert">{m.complaint_withdraw_sure()}</p>
      <RefusedNote error={deed.error} />
      <div className="row">
        <button type="button" className="button small" disabled={deed.isPending} onClick={() => deed.mutate({ id: complaint.id, deed: 'withdraw' })}>
          {m.complaint_withdraw()}
        </button>
        <button type="button" className="button small quiet" onClick={() => setAsked(false)}>
          {m.complaint_keep()}
        </button>
      </div>
    </div>
  );
}
