import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';

/** A few sentences to the counsellor, asked for with one question. Empty is not sent; it says so. */
export function SayWhy({
  label,
  hint,
  sendWord,
  isSending,
  most = 2000,
  onSend,
  onCancel,
}: {
  label: string;
  hint?: string;
  sendWord: string;
  isSending: boolean;
  most?: number;
  onSend: (text: string) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useId();
  return (
    <form
      className="say-why stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setIsMissing(true);
        else onSend(text.trim());
      }}
    >
      <div className="field">
        <label htmlFor={field}>{label}</label>
        {hint && (
          <span className="hint" id={`${field}-hint`}>
            {hint}
          </span>
        )}
        <textarea
          id={field}
          rows={3}
          maxLength={most}
          // biome-ignore lint/a11y/noAutofocus: the person just pressed the button that opens this field.
          autoFocus
          value={text}
          aria-describedby={hint && `${field}-hint`}
          aria-invalid={isMissing}
          onChange={(event) => {
            setText(event.target.value);
            setIsMissing(false);
          }}
        />
        {isMissing && (
          <p className="note warn" role="alert">
            {m.plan_change_needs_reason()}
          </p>
        )}
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={isSending}>
          {sendWord}
        </button>
        <button type="button" className="button quiet" disabled={isSending} onClick={onCancel}>
          {m.plan_change_cancel()}
        </button>
      </div>
    </form>
  );
}
