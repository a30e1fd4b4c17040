import { useId, useState } from 'react';
import type { MissingCode } from '../../../server/trajectory/course/stage-move.ts';
import { m } from '../../paraglide/messages.js';
import { courseMissingWords } from '../../ui/growth/word-growth.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

type Props = {
  about?: string;
  missing: readonly MissingCode[];
  /** Null: nothing is asked. */
  label: string | null;
  isNeeded?: boolean;
  word: string;
  isBusy: boolean;
  error: unknown;
  onGo: (text: string) => void;
  onClose: () => void;
};

/** What is not there yet, a word of why, and going on all the same. */
export function WriteReason({ about, missing, label, isNeeded = false, word, isBusy, error, onGo, onClose }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className="note stack"
      onSubmit={(event) => {
        event.preventDefault();
        onGo(text.trim());
      }}
    >
      {about && <p>{about}</p>}
      {missing.length > 0 && (
        <>
          <p>
            <strong>{m.course_missing_title()}</strong>
          </p>
          <ul>
            {missing.map((code) => (
              <li key={code}>{courseMissingWords[code]()}</li>
            ))}
          </ul>
          <p className="small">{m.course_missing_note()}</p>
        </>
      )}
      {label && (
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <textarea id={id} rows={2} maxLength={600} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
      )}
      <RefusedNote error={error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={isBusy || (isNeeded && text.trim() === '')}>
          {word}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {m.growth_cancel()}
        </button>
      </div>
    </form>
  );
}
