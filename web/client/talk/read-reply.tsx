import type { Citation } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import { Mark } from '../../ui/icons.tsx';
import { MarkdownLine } from '../../ui/markdown.tsx';
import { clockTime } from '../../ui/time.ts';
import type { Reply } from './transcript.ts';

type Props = { reply: Reply; counsellorName: string; mayFallBack: boolean; onOpenSource: (reply: Reply, citation: Citation) => void };

/** A reply, who worded it, and the sources it names. */
export function ReadReply({ reply, counsellorName, mayFallBack, onOpenSource }: Props) {
  const isKoers = reply.from === 'koers';
  const voice = reply.voice === 'fixed' ? m.reply_voice_fixed() : isKoers ? m.reply_voice_program() : null;
  const fellBack = mayFallBack && reply.voice === 'guide';
  return (
    <article className={isKoers ? 'reply' : 'reply from-counsellor'}>
      <h2 className="reply-from">
        {isKoers && <Mark />}
        {isKoers ? 'Koers' : counsellorName}
        {voice && <span className="soft small">{voice}</span>}
      </h2>
      <p className="reply-text">
        <MarkdownLine source={reply.text} />
      </p>
      {reply.citations.length > 0 && (
        <ul className="plain-list citations" aria-label={m.reply_sources()}>
          {reply.citations.map((citation, index) => (
            <li key={citation.documentId}>
              <button type="button" className="citation" onClick={() => onOpenSource(reply, citation)}>
                <span className="numbers">[{index + 1}]</span> {citation.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {reply.done && (
        <p className="said-when">
          <time dateTime={reply.at}>{clockTime(reply.at)}</time>
          {reply.cut && <> · {m.reply_cut()}</>}
          {fellBack && <> · {m.reply_fell_back()}</>}
        </p>
      )}
    </article>
  );
}
