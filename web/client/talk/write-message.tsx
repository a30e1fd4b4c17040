import './write-message.css';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { messageLimit } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';

/** From here on the counter shows: nobody needs it before. */
const nearLimit = messageLimit - 600;

type Props = {
  firstText: string;
  /** Every change, so that a reload or a dead battery loses nothing. */
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  /** Given while a reply is going out. */
  onStop?: () => void;
  isDisabled: boolean;
};

/** With a real keyboard Enter sends; on glass it gives a new line, and the button sends. */
const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches;

/** Where the client writes. What does not fit is kept and not sent, and it says so. */
export function WriteMessage({ firstText, onDraft, onSend, onStop, isDisabled }: Props) {
  const [text, setText] = useState(firstText);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const left = messageLimit - text.length;
  const isTooLong = left < 0;
  const canSend = !isDisabled && !isTooLong && text.trim() !== '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the box grows with.
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.blockSize = 'auto';
    box.current.style.blockSize = `${box.current.scrollHeight + 3}px`;
  }, [text]);

  const change = (next: string) => {
    setText(next);
    onDraft(next);
  };
  const send = () => {
    if (!canSend) return;
    change('');
    onSend(text);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is still being composed, Enter chooses the word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="write-message"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="hidden-but-read" htmlFor={id}>
        {m.write_label()}
      </label>
      <div className="write-box">
        <textarea
          ref={box}
          id={id}
          rows={1}
          value={text}
          placeholder={m.write_placeholder()}
          aria-describedby={`${id}-limit`}
          aria-invalid={isTooLong}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {onStop && (
          <button type="button" className="button small" onClick={onStop}>
            <Icon name="stop" />
            {m.reply_stop()}
          </button>
        )}
        <button type="submit" className="button primary send" disabled={!canSend}>
          <Icon name="send" />
          <span>{m.write_send()}</span>
        </button>
      </div>
      <p id={`${id}-limit`} className={isTooLong ? 'write-limit too-long small' : 'write-limit small'}>
        {isTooLong ? (
          <span role="alert">{m.write_over({ count: -left })}</span>
        ) : text.length >= nearLimit ? (
          <span className="numbers">{m.write_left({ count: left })}</span>
        ) : (
          <span>
            <span className="only-with-keyboard">{m.write_enter_hint()} </span>
            {m.write_limit({ limit: messageLimit })}
          </span>
        )}
      </p>
    </form>
  );
}
