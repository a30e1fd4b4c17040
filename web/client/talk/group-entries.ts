import { dayOf } from '../../ui/time.ts';
import type { Entry, Reply, Safety, Written } from './transcript.ts';

/** One thing said, with the help lines that belong under it. */
export type Said = { key: string; at: string | null; entry: Written | Reply | null; safety: Safety | null };

/** Puts each card of help lines under the reply that follows it; one that no reply follows yet stands by itself. */
export function groupEntries(entries: readonly Entry[]): Said[] {
  const said: Said[] = [];
  let safety: Safety | null = null;
  const alone = (card: Safety) => said.push({ key: `safety ${card.seq}`, at: null, entry: null, safety: card });
  for (const entry of entries) {
    if (entry.kind === 'safety') {
      if (safety) alone(safety);
      safety = entry;
    } else if (entry.kind === 'reply' && safety) {
      said.push({ key: entry.id, at: entry.at, entry, safety });
      safety = null;
    } else {
      said.push({ key: entry.id, at: entry.at, entry, safety: null });
    }
  }
  if (safety) alone(safety);
  return said;
}

/** Whether what stands here was said on another day than what stands above it. */
export function opensDay(said: readonly Said[], index: number): boolean {
  const at = said[index]?.at;
  if (!at) return false;
  const above = said.slice(0, index).findLast((other) => other.at !== null)?.at;
  return !above || dayOf(above) !== dayOf(at);
}
