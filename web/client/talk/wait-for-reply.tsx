import { useEffect, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Phase } from './transcript.ts';

/** When waiting has become long enough to say that nothing is lost. */
const slowAfterMs = 15_000;

/** What Koers is doing, in words. `after` starts the patience anew with every frame. */
export function WaitForReply({ phase, after }: { phase: Phase; after: number }) {
  if (phase === 'quiet') return null;
  return <Patience key={after} phase={phase} />;
}

function Patience({ phase }: { phase: Phase }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="wait-for-reply">
      <p className="waiting">{phase === 'writing' ? m.reply_writing() : m.reply_thinking()}</p>
      {isSlow && <p className="soft small">{m.reply_slow()}</p>}
    </div>
  );
}
