import { useEffect, useRef, useState } from 'react';
import { put, Refused } from '../../ui/api.ts';
import type { Proposal, SessionRecord } from '../../ui/sessions/session-records.ts';

/** After so long without a key, what is there is kept. */
const restMs = 1200;

/** A row that somebody has just added has no words yet: it is not sent. */
export const withoutBlanks = (proposal: Proposal): Proposal => {
  const filled = <R extends { text: string }>(rows: readonly R[]) => rows.filter(({ text }) => text.trim() !== '');
  const { insights, actions, homework, barriers, message } = proposal;
  return {
    ...proposal,
    insights: filled(insights),
    actions: filled(actions),
    homework: filled(homework),
    barriers: filled(barriers),
    message: message?.trim() ? message : null,
  };
};

/**
 * Keeps a proposal as it is changed, one write at a time and in order. `settled` waits for what is on its way; `version` is the one that
 * the server knows. Once somebody else changed it nothing is written until a person chose (`taken`); anything else is tried again with the next key.
 */
export function useKeepProposal(
  sessionId: string,
  draft: { lines: string; proposal: Proposal | null; version: number },
  onKept: (record: SessionRecord) => void,
) {
  const known = useRef(draft.version);
  const running = useRef<Promise<void>>(Promise.resolve());
  const isOver = useRef(false);
  const asked = useRef(JSON.stringify([draft.lines, draft.proposal]));
  const [error, setError] = useState<Error | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const { lines, proposal } = draft;
  const now = JSON.stringify([lines, proposal]);

  const write = (): Promise<void> => {
    const isStale = error instanceof Refused && error.code === 'stale-version';
    if (isOver.current || !proposal || asked.current === now || isStale) return running.current;
    asked.current = now;
    setIsSaving(true);
    running.current = running.current
      .then(() => put<SessionRecord>(`/api/sessions/${sessionId}/record`, { lines, proposal: withoutBlanks(proposal), version: known.current }))
      .then((record) => {
        known.current = record.version;
        setError(null);
        onKept(record);
      })
      .catch((failure: Error) => {
        asked.current = '';
        setError(failure);
      })
      .finally(() => setIsSaving(false));
    return running.current;
  };
  const latest = useRef(write);
  latest.current = write;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is what starts the clock anew
  useEffect(() => {
    const timer = setTimeout(() => void latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [now]);

  return {
    error,
    isSaving,
    version: () => known.current,
    settled: () => latest.current(),
    /** A person chose: this version is the one to go on from. */
    taken(version: number) {
      known.current = version;
      asked.current = now;
      setError(null);
    },
    stop() {
      isOver.current = true;
    },
  };
}
