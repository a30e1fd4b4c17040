// In which order signals are looked at: danger, then who waits longest. The order of the server, kept when one changes on screen.
import { signalLevels } from '../../../server/signals/signal.ts';
import type { Signal } from '../records.ts';

type Ordered = Pick<Signal, 'id' | 'level' | 'status' | 'dueAt' | 'kind'>;

/** Beside the danger inbox: something to talk about, no danger (DOMAIN.md, level attention). */
export const isQuiet = (signal: Pick<Signal, 'kind'>): boolean => signal.kind === 'language-barrier' || signal.kind === 'out-of-scope';

/** Crisis, urgent, attention; within a level what is not acknowledged yet, then the earliest due. Resolved ones last. */
export function orderSignals<S extends Ordered>(signals: readonly S[]): S[] {
  const place = (signal: S) => [
    signal.status === 'resolved' ? 1 : 0,
    signalLevels.indexOf(signal.level),
    signal.status === 'acknowledged' ? 1 : 0,
    Date.parse(signal.dueAt),
  ];
  return [...signals].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    const differs = one.findIndex((value, i) => value !== other[i]);
    return differs === -1 ? a.id.localeCompare(b.id) : (one[differs] ?? 0) - (other[differs] ?? 0);
  });
}

/** The crises of which the card says what to do now: one per trajectory, or the same steps would stand there twice. */
export function crisesWithSteps(ordered: readonly Pick<Signal, 'id' | 'level' | 'status' | 'trajectoryId'>[]): Set<string> {
  const first = new Map<string, string>();
  for (const { id, level, status, trajectoryId } of ordered) {
    if (level === 'crisis' && status !== 'resolved' && !first.has(trajectoryId)) first.set(trajectoryId, id);
  }
  return new Set(first.values());
}
