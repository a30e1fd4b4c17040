// In which order signals are looked at: danger, then who waits longest; what one client wrote stands together. The order of the
// server, kept when one changes on screen.
import { signalLevels } from '../../../server/signals/signal.ts';
import type { Signal, SignalLevel } from '../records.ts';

type Ordered = Pick<Signal, 'id' | 'level' | 'status' | 'dueAt' | 'kind' | 'trajectoryId'>;

/** Beside the danger inbox: something to talk about, no danger (DOMAIN.md, level attention). */
export const isQuiet = (signal: Pick<Signal, 'kind'>): boolean => signal.kind === 'language-barrier' || signal.kind === 'out-of-scope';

/** Crisis, urgent, attention; within a level what is not acknowledged yet, then the earliest due. Resolved ones last. */
export function orderSignals<S extends Omit<Ordered, 'trajectoryId'>>(signals: readonly S[]): S[] {
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

export type Arranged<S> = {
  /** Danger: clients under the gravest level among what they have open, each with all of it. */
  byLevel: { level: SignalLevel; clients: { trajectoryId: string; signals: S[] }[] }[];
  /** What nothing could look at: a person reads it. */
  unchecked: S[];
  /** No danger, to be talked about. */
  quiet: S[];
  /** Put to rest by a person until a moment. */
  resting: S[];
  resolved: S[];
};

/** Lays out the inbox. Nothing is left out, nothing stands twice. */
export function arrangeSignals<S extends Ordered>(signals: readonly S[]): Arranged<S> {
  const ordered = orderSignals(signals);
  const resolved = ordered.filter((signal) => signal.status === 'resolved');
  const resting = ordered.filter((signal) => signal.status === 'snoozed').sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const open = ordered.filter((signal) => signal.status !== 'resolved' && signal.status !== 'snoozed');
  const unchecked = open.filter((signal) => signal.kind === 'unchecked');
  const danger = open.filter((signal) => signal.kind !== 'unchecked' && !isQuiet(signal));
  // The first of a client is their gravest: it says where they stand, and in which place.
  const clients = [...Map.groupBy(danger, (signal) => signal.trajectoryId)].map(([trajectoryId, own]) => ({ trajectoryId, signals: own }));
  const byLevel = signalLevels
    .map((level) => ({ level, clients: clients.filter((client) => client.signals[0]?.level === level) }))
    .filter((group) => group.clients.length > 0);
  return { byLevel, unchecked, quiet: open.filter(isQuiet), resting, resolved };
}

/** The same as one row, for keys that go to the next and the one before. */
export const inReadingOrder = <S>({ byLevel, unchecked, quiet, resting, resolved }: Arranged<S>): S[] => [
  ...byLevel.flatMap(({ clients }) => clients.flatMap((client) => client.signals)),
  ...unchecked,
  ...resolved,
  ...quiet,
  ...resting,
];

/** The crises of which the card says what to do now: one per trajectory, or the same steps would stand there twice. */
export function crisesWithSteps(ordered: readonly Pick<Signal, 'id' | 'level' | 'status' | 'trajectoryId'>[]): Set<string> {
  const first = new Map<string, string>();
  for (const { id, level, status, trajectoryId } of ordered) {
    if (level === 'crisis' && status !== 'resolved' && !first.has(trajectoryId)) first.set(trajectoryId, id);
  }
  return new Set(first.values());
}
