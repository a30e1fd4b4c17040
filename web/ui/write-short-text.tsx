import { type ReactNode, useId, useState } from 'react';
import { m } from '../paraglide/messages.js';
import { RefusedNote } from './went-wrong.tsx';

/** A sentence or two in somebody's own words, with what belongs to it. A new line counts as a space. */
export function WriteShortText({
  label,
  hint,
  start = '',
  most,
  rows = 2,
  keepWord,
  isBusy,
  error,
  onKeep,
  onClose,
  children,
}: {
  label: string;
  hint?: string;
  start?: string;
  /** The longest it may be, in characters. */
  most: number;
  rows?: number;
  /** What the button says. */
  keepWord: string;
  isBusy: boolean;
  error: unknown;
  onKeep: (text: string) => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const [text, setText] = useState(start);
  const id = useId();
  return (
    <form
      className="stack write-short-text"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text.trim().replace(/\s+/g, ' '));
      }}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}hint`}>
            {hint}
          </p>
        )}
        <textarea
          id={id}
          aria-describedby={hint && `${id}hint`}
          rows={rows}
          cols={60}
          maxLength={most}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: whoever asked to write goes on writing here.
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {children}
      <div className="row">
        <button type="submit" className="button small primary" disabled={isBusy || text.trim() === ''}>
          {keepWord}
        </button>
        <button type="button" className="button small quiet" onClick={onClose}>
          {m.insight_change_cancel()}
        </button>
      </div>
      <RefusedNote error={error} />
    </form>
  );
}
