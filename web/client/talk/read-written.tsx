import type { ReactNode } from 'react';
import { numbersInNeed } from '../../../server/words/numbers-in-need.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { Refused, type RefusedCode } from '../../ui/api.ts';
import { clockTime } from '../../ui/time.ts';
import { wordRefusal } from '../../ui/word-refusal.ts';
import type { Unsent } from './outbox.ts';
import type { Written } from './transcript.ts';

/** What the client wrote, and what stands under it. */
export function ReadWritten({ message, children }: { message: Written; children?: ReactNode }) {
  return (
    <article className="written">
      <h2 className="hidden-but-read">{m.reply_from_me()}</h2>
      <p className="written-text">{message.text}</p>
      <p className="said-when">
        <time dateTime={message.at}>{clockTime(message.at)}</time>
      </p>
      {children}
    </article>
  );
}

/** Nobody will read it, and it may have been a call for help. */
const isUnread = (refused: RefusedCode): boolean => refused === 'too-long' || refused === 'guidance-closed';

type Props = { message: Unsent; isLineOpen: boolean; onAgain: (clientMessageId: string) => void; onPutBack: (clientMessageId: string) => void };

/** What is not sent yet, and why; nothing that was written disappears without its writer. */
export function ReadUnsent({ message, isLineOpen, onAgain, onPutBack }: Props) {
  const { clientMessageId, text, refused } = message;
  return (
    <article className="written unsent">
      <h2 className="hidden-but-read">{m.reply_from_me()}</h2>
      <p className="written-text">{text}</p>
      {refused ? (
        <div className="unsent-refused" role="alert">
          <p className="small">{wordRefusal(new Refused(refused))}</p>
          {isUnread(refused) && <p className="small">{m.refused_in_need(numbersInNeed(getLocale()))}</p>}
          <div className="row">
            <button type="button" className="button small" onClick={() => onAgain(clientMessageId)}>
              {m.write_again()}
            </button>
            <button type="button" className="button small quiet" onClick={() => onPutBack(clientMessageId)}>
              {m.write_take_back()}
            </button>
          </div>
        </div>
      ) : (
        <p className="said-when">{isLineOpen ? m.write_sending() : m.write_waiting()}</p>
      )}
    </article>
  );
}
