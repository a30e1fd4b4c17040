import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { wordStep } from '../exercises/word-exercise.ts';
import type { Reply, Transcript } from './transcript.ts';

const finished = (transcript: Transcript) => transcript.entries.filter((entry): entry is Reply => entry.kind === 'reply' && entry.done);

/** Reads each new reply aloud once, when it is whole: a screen reader that is fed sentence by sentence talks over itself. */
export function AnnounceReplies({ transcript }: { transcript: Transcript }) {
  // What was there when the screen opened is read by going through it, not announced.
  const known = useRef<Set<string> | null>(null);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const replies = finished(transcript);
    if (known.current === null) {
      known.current = new Set(replies.map((reply) => reply.id));
      return;
    }
    const fresh = replies.filter((reply) => !known.current?.has(reply.id));
    if (fresh.length === 0) return;
    for (const reply of fresh) known.current.add(reply.id);
    setAnnounced(
      fresh
        .map(({ text, exercise }) => {
          const step = exercise?.status === 'running' && exercise.step ? ` (${wordStep(exercise.step)})` : '';
          return m.reply_announced({ from: 'Koers', text: text.replaceAll('**', '') + step });
        })
        .join(' '),
    );
  }, [transcript]);
  return (
    <p className="hidden-but-read" aria-live="polite">
      {announced}
    </p>
  );
}
