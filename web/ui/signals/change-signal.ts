import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post, put } from '../api.ts';
import type { CrisisSituation, Outcome, Signal, SignalKind, SignalLevel } from '../records.ts';

/** What a person does with a signal, and what goes with it. Named as the server's doors are. */
export type Step =
  | { step: 'acknowledge' | 'wake' | 'confirm' | 'refuse' | 'tell' }
  | { step: 'assign'; to: string }
  | { step: 'raise'; level: 'crisis' | 'urgent'; situation: CrisisSituation | null }
  | { step: 'snooze'; until: string; reason: string }
  | { step: 'resolve'; outcome: Outcome; note: string };

function useReadSignalsAgain() {
  const queries = useQueryClient();
  return () => Promise.all([queries.invalidateQueries({ queryKey: ['signals'] }), queries.invalidateQueries({ queryKey: ['trajectories'] })]);
}

/** Does one step. */
export function useStep() {
  const readAgain = useReadSignalsAgain();
  return useMutation({
    mutationFn: ({ signal, step, ...body }: Step & { signal: Signal }) => post<Signal>(`/api/signals/${encodeURIComponent(signal.id)}/${step}`, body),
    // Also when it failed: someone else may have been first.
    onSettled: readAgain,
  });
}

/** Writes a rewritten version of a missed message, for the client to say yes or no to. */
export function useProposeExample() {
  const readAgain = useReadSignalsAgain();
  return useMutation({
    mutationFn: ({ signal, text }: { signal: Signal; text: string }) => put<Signal>(`/api/signals/missed/${encodeURIComponent(signal.id)}/example`, { text }),
    onSettled: readAgain,
  });
}

export type Mark = { messageId: string; kind: SignalKind; level: SignalLevel; situation: CrisisSituation | null; note: string };

/** Marks a message that the screening missed. */
export function useMarkMissed() {
  const readAgain = useReadSignalsAgain();
  return useMutation({ mutationFn: (mark: Mark) => post<Signal>('/api/signals/missed', mark), onSettled: readAgain });
}
