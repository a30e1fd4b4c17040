import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../api.ts';
import type { Outcome, Signal } from '../records.ts';

function useReadSignalsAgain() {
  const queries = useQueryClient();
  return () => Promise.all([queries.invalidateQueries({ queryKey: ['signals'] }), queries.invalidateQueries({ queryKey: ['trajectories'] })]);
}

/** "I have seen this." */
export function useAcknowledge() {
  const readAgain = useReadSignalsAgain();
  return useMutation({
    mutationFn: (signal: Signal) => post<Signal>(`/api/signals/${encodeURIComponent(signal.id)}/acknowledge`),
    // Also when it failed: someone else may have been first.
    onSettled: readAgain,
  });
}

/** Closes a signal with what came of it. */
export function useResolve() {
  const readAgain = useReadSignalsAgain();
  return useMutation({
    mutationFn: ({ signal, outcome, note }: { signal: Signal; outcome: Outcome; note: string }) =>
      post<Signal>(`/api/signals/${encodeURIComponent(signal.id)}/resolve`, { outcome, note }),
    onSettled: readAgain,
  });
}
