import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Approach } from '../../ui/growth/growth-query.ts';
import { ReadApproach } from '../../ui/growth/read-approach.tsx';
import { useChangeGrowth } from '../../ui/growth/use-change.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { useShowCare } from '../reach/care-here.tsx';

/** The client stands behind it, or says what they want changed. */
export function DecideApproach({ trajectoryId, approach }: { trajectoryId: string; approach: Approach }) {
  const [isAsking, setIsAsking] = useState(false);
  const change = useChangeGrowth(trajectoryId, { onCare: useShowCare(), onDone: () => setIsAsking(false) });
  const decide = (wish: string | null) => change.mutate({ door: 'growth/approach/decide', body: { version: approach.version, wish } });
  return (
    <>
      <ReadApproach approach={approach} isClient />
      {isAsking ? (
        <WriteShortText
          label={m.approach_wish()}
          most={1500}
          rows={3}
          keepWord={m.growth_keep()}
          isBusy={change.isPending}
          error={change.error}
          onKeep={decide}
          onClose={() => setIsAsking(false)}
        />
      ) : (
        <div className="row">
          {approach.may.includes('agree') && (
            <button type="button" className="button primary" disabled={change.isPending} onClick={() => decide(null)}>
              {m.approach_agree()}
            </button>
          )}
          {approach.may.includes('ask-change') && (
            <button type="button" className="button" onClick={() => setIsAsking(true)}>
              {m.approach_ask_change()}
            </button>
          )}
        </div>
      )}
      {!isAsking && <RefusedNote error={change.error} />}
    </>
  );
}
