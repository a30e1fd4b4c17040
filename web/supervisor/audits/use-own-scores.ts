// A person's own scores while they judge: on the screen at once, at the server a moment later, and before the page goes. Nothing is
// kept on the device: a note may say something of a client.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnScore, Sheet } from '../../../server/audits/audit.ts';
import type { Criterion } from '../../../server/evaluation/rubric.ts';
import { put } from '../../ui/api.ts';

/** How long after the last key a note goes out, in milliseconds. */
const restMs = 700;
/** How often an open page holds on to its claim, in milliseconds; a claim lasts half an hour. */
const holdMs = 5 * 60_000;

export type Saving = 'saved' | 'saving' | { error: unknown };

export function useOwnScores(id: string, given: Sheet) {
  const queries = useQueryClient();
  const [scores, setScores] = useState<Sheet>(given);
  const [saving, setSaving] = useState<Saving>('saved');
  const unsent = useRef<Sheet>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<Promise<void>>(Promise.resolve());

  const send = useCallback(
    (outlives = false): Promise<void> => {
      clearTimeout(timer.current);
      const sent = unsent.current;
      unsent.current = {};
      setSaving('saving');
      // One after the other: an older note never lands on top of a newer one.
      const next = (outlives ? Promise.resolve() : underWay.current.catch(() => undefined))
        .then(() => put(`/api/audits/${encodeURIComponent(id)}/scores`, { scores: sent }, outlives))
        .then(() => setSaving(Object.keys(unsent.current).length > 0 ? 'saving' : 'saved'))
        .catch((error: unknown) => {
          unsent.current = { ...sent, ...unsent.current };
          setSaving({ error });
          void queries.invalidateQueries({ queryKey: ['audits', id] });
          throw error;
        });
      underWay.current = next;
      return next;
    },
    [id, queries],
  );

  const change = useCallback(
    (criterion: Criterion, own: OwnScore, soon = false) => {
      setScores((before) => ({ ...before, [criterion]: own }));
      unsent.current = { ...unsent.current, [criterion]: own };
      setSaving('saving');
      clearTimeout(timer.current);
      if (soon) timer.current = setTimeout(() => void send().catch(() => undefined), restMs);
      else void send().catch(() => undefined);
    },
    [send],
  );

  useEffect(() => {
    const leave = () => {
      if (Object.keys(unsent.current).length > 0) void send(true).catch(() => undefined);
    };
    const hold = setInterval(() => {
      if (document.visibilityState === 'visible') void send().catch(() => undefined);
    }, holdMs);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearInterval(hold);
      leave();
    };
  }, [send]);

  /** Sends what has not gone out, and waits until all of it arrived. */
  const flush = useCallback(() => (Object.keys(unsent.current).length > 0 ? send() : underWay.current), [send]);
  return { scores, change, saving, flush, again: () => void send().catch(() => undefined) };
}
