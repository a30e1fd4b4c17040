// A conversation as a third person reads it: like a script, who and when in the margin. What Koers did and in which voice stands
// there small; signals stand at the sentence that raised them.
import './transcript.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { MarkdownLine } from '../markdown.tsx';
import type { Signal, TranscriptMessage } from '../records.ts';
import { MarkMissed } from '../signals/mark-missed.tsx';
import { LevelTag } from '../signals/signal-card.tsx';
import { wordDue, wordSubject } from '../signals/word-signal.ts';
import { clockTime, dayOf, wordDay } from '../time.ts';
import { useNow } from '../use-now.ts';
import { ListCitations } from './list-citations.tsx';
import { markSentences } from './mark-sentences.ts';
import { wordMove, wordVoice } from './word-move.ts';

/** A message to show, and the words in it where there are some. */
export type Pointed = { messageId: string; text?: string };

export function ReadTranscript({
  messages,
  signals,
  clientName,
  counsellorName,
  pointed,
  afterPointed,
  mayMark = false,
}: {
  messages: readonly TranscriptMessage[];
  signals: readonly Signal[];
  clientName: string;
  counsellorName: string;
  pointed: Pointed | null;
  /** Stands with the message that is pointed at, for the way back. */
  afterPointed?: ReactNode;
  /** Whether this reader may mark what the screening let pass. */
  mayMark?: boolean;
}) {
  const [marking, setMarking] = useState<TranscriptMessage | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const isThere = pointed !== null && messages.some(({ id }) => id === pointed.messageId);
  useEffect(() => {
    if (!isThere || !pointed) return;
    const message = list.current?.querySelector<HTMLElement>(`[data-message="${pointed.messageId}"]`);
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
  }, [isThere, pointed]);

  const names = { client: clientName, koers: 'Koers', counsellor: counsellorName };
  return (
    <>
      <ol className="transcript plain-list" ref={list}>
        {messages.map((message, i) => {
          const before = messages[i - 1];
          const newDay = !before || dayOf(before.at) !== dayOf(message.at);
          const isPointed = pointed?.messageId === message.id;
          return (
            <li key={message.id}>
              {newDay && <p className="transcript-day">{wordDay(message.at)}</p>}
              <div className={`said-by ${message.from}`} data-message={message.id} data-pointed={isPointed || undefined} tabIndex={-1}>
                <p className="said-who">
                  <strong>{names[message.from]}</strong> <span className="numbers">{clockTime(message.at)}</span>
                </p>
                <div className="said-what">
                  <Words
                    message={message}
                    signals={signals.filter((signal) => signal.messageId === message.id)}
                    pointedText={isPointed ? pointed?.text : undefined}
                  />
                  {message.move && (
                    <p className="said-how">
                      {wordMove(message.move)}
                      {message.voice && `, ${wordVoice(message.voice)}`}
                    </p>
                  )}
                  {message.citations && message.citations.length > 0 && <ListCitations citations={message.citations} />}
                  {isPointed && afterPointed}
                  {mayMark && message.from === 'client' && (
                    <button type="button" className="as-link small mark-missed" onClick={() => setMarking(message)}>
                      {m.signal_mark()}
                    </button>
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      {marking && <MarkMissed message={marking} name={clientName} onClose={() => setMarking(null)} />}
    </>
  );
}

function Words({ message, signals, pointedText }: { message: TranscriptMessage; signals: readonly Signal[]; pointedText?: string | undefined }) {
  const now = useNow();
  const marks = [...signals.map(({ id, quote }) => ({ id, quote })), ...(pointedText ? [{ id: 'pointed', quote: pointedText }] : [])];
  return (
    <>
      <p className="said-words" dir="auto">
        {markSentences(message.text, marks).map((piece) => {
          const words = message.from === 'koers' ? <MarkdownLine source={piece.text} /> : piece.text;
          const signal = signals.find(({ id }) => piece.ids.includes(id));
          if (!signal && !piece.ids.includes('pointed')) return <span key={piece.from}>{words}</span>;
          return (
            <mark key={piece.from} className={signal?.level ?? 'pointed'}>
              {words}
            </mark>
          );
        })}
      </p>
      {signals.map((signal) => (
        <p key={signal.id} className="said-signal">
          <LevelTag level={signal.level} /> {wordSubject(signal)} <span className="soft">{wordDue(signal, now).text}</span>
        </p>
      ))}
    </>
  );
}
