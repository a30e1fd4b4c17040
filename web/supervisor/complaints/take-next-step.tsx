import { useId, useState } from 'react';
import { type Lesson, lessons } from '../../../server/complaints/complaint.ts';
import { m } from '../../paraglide/messages.js';
import { type Complaint, can, useComplaintDeed } from '../../ui/complaints/complaint-queries.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordLesson } from './word-lesson.ts';

const textLimit = 5000;

/** What can be done with a complaint now, the step that brings it on first; nothing where nothing can. */
export function TakeNextStep({ complaint }: { complaint: Complaint }) {
  const deed = useComplaintDeed();
  const act = (name: string, body: object = {}) => deed.mutate({ id: complaint.id, deed: name, body });
  const isBusy = deed.isPending;
  if (!['acknowledge', 'look-into', 'answer', 'share', 'close', 'take-over'].some((action) => can(complaint, action))) return null;
  return (
    <section className="card stack" aria-labelledby="complaint-next">
      <h2 id="complaint-next">{m.complaint_desk_next()}</h2>
      {can(complaint, 'acknowledge') &&
        (complaint.needsWhy ? (
          <SayWords
            label={m.complaint_desk_why()}
            send={m.complaint_desk_acknowledge()}
            isBusy={isBusy}
            onSend={(why) => act('acknowledge', { why })}
            isFirst
          />
        ) : (
          <div className="row">
            <button type="button" className="button primary" disabled={isBusy} onClick={() => act('acknowledge')}>
              {m.complaint_desk_acknowledge()}
            </button>
          </div>
        ))}
      {can(complaint, 'look-into') && (
        <div className="row">
          <button type="button" className="button primary" disabled={isBusy} onClick={() => act('look-into')}>
            {m.complaint_desk_look_into()}
          </button>
        </div>
      )}
      {can(complaint, 'answer') && (
        <SayWords
          label={m.complaint_desk_answer()}
          hint={m.complaint_desk_answer_hint()}
          send={m.complaint_desk_answer_send()}
          isBusy={isBusy}
          onSend={(answer) => act('answer', { answer })}
          isFirst
        />
      )}
      {can(complaint, 'share') && (
        <details>
          <summary>{m.complaint_desk_share()}</summary>
          <SayWords
            label={m.complaint_desk_share()}
            hint={m.complaint_desk_share_what()}
            send={m.complaint_desk_share()}
            isBusy={isBusy}
            onSend={(question) => act('share', { question })}
          />
        </details>
      )}
      {can(complaint, 'close') && <CloseIt isBusy={isBusy} onClose={(learned, words) => act('close', { learned, words })} />}
      {can(complaint, 'take-over') && (
        <SayWords label={m.complaint_desk_take_over_why()} send={m.complaint_desk_take_over()} isBusy={isBusy} onSend={(why) => act('take-over', { why })} />
      )}
      <RefusedNote error={deed.error} />
    </section>
  );
}

type SayProps = { label: string; hint?: string; send: string; isBusy: boolean; onSend: (words: string) => void; isFirst?: boolean };
function SayWords({ label, hint, send, isBusy, onSend, isFirst = false }: SayProps) {
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) onSend(words.trim());
      }}
    >
      <div className="field wide-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={4}
          required
          maxLength={textLimit}
          value={words}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => setWords(event.target.value)}
        />
        {hint && (
          <p id={`${id}-hint`} className="hint">
            {hint}
          </p>
        )}
      </div>
      <div className="row">
        <button type="submit" className={isFirst ? 'button primary' : 'button'} disabled={words.trim() === '' || isBusy}>
          {send}
        </button>
      </div>
    </form>
  );
}

function CloseIt({ isBusy, onClose }: { isBusy: boolean; onClose: (learned: readonly Lesson[], words: string | null) => void }) {
  const id = useId();
  const [learned, setLearned] = useState<readonly Lesson[]>([]);
  const [words, setWords] = useState('');
  const isWhole = learned.length > 0 && !(learned.includes('other') && words.trim() === '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onClose(learned, words.trim() || null);
      }}
    >
      <fieldset>
        <legend>{m.complaint_desk_close()}</legend>
        {lessons.map((lesson) => (
          <label key={lesson} className="row">
            <input
              type="checkbox"
              checked={learned.includes(lesson)}
              onChange={(event) => setLearned(event.target.checked ? [...learned, lesson] : learned.filter((each) => each !== lesson))}
            />
            <span>{wordLesson(lesson)}</span>
          </label>
        ))}
      </fieldset>
      <div className="field wide-field">
        <label htmlFor={id}>{m.complaint_desk_close_words()}</label>
        <textarea id={id} rows={3} maxLength={textLimit} value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={!isWhole || isBusy}>
          {m.complaint_desk_close_send()}
        </button>
      </div>
    </form>
  );
}
