// The inbox of what a human must look at, for whoever may: the counsellor, the stand-in, the supervisor. What a person can do
// with a signal comes from the server (`may`); this screen only orders, words and listens to keys.
import './signals.css';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Signal, SignalLevel, Trajectory } from '../records.ts';
import { useLetterKeys } from '../letter-keys.ts';
import { ShowKeys } from '../show-keys.tsx';
import { useNow } from '../use-now.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useAcknowledge } from './change-signal.ts';
import { crisesWithSteps, isQuiet, orderSignals } from './order-signals.ts';
import { ResolveSignal } from './resolve-signal.tsx';
import { SignalCard } from './signal-card.tsx';
import { wordSubject } from './word-signal.ts';

type Group = { key: SignalLevel | 'resolved'; title: string; signals: Signal[] };

function groupsOf(signals: readonly Signal[]): Group[] {
  const open = signals.filter((signal) => signal.status !== 'resolved');
  const ofLevel = (level: SignalLevel) => open.filter((signal) => signal.level === level);
  return (
    [
      { key: 'crisis', title: m.signal_group_crisis(), signals: ofLevel('crisis') },
      { key: 'urgent', title: m.signal_group_urgent(), signals: ofLevel('urgent') },
      { key: 'attention', title: m.signal_group_attention(), signals: ofLevel('attention') },
      { key: 'resolved', title: m.signal_group_resolved(), signals: signals.filter((signal) => signal.status === 'resolved') },
    ] satisfies Group[]
  ).filter((group) => group.signals.length > 0);
}

/** Whether closing this signal lets Koers coach again: it is the last open crisis of a trajectory that is held. */
function isLastCrisis(signal: Signal, signals: readonly Signal[]): boolean {
  const others = signals.filter((other) => other.trajectoryId === signal.trajectoryId && other.level === 'crisis' && other.status !== 'resolved');
  return signal.level === 'crisis' && others.length <= 1;
}

export function ReviewSignals({
  signals,
  trajectories,
  nameOf,
  whereTo,
  whatToDo,
  nothing,
  keysAreShown,
  onCloseKeys,
  beside,
}: {
  signals: readonly Signal[];
  trajectories: readonly Trajectory[];
  nameOf: (signal: Signal) => string;
  whereTo: (signal: Signal) => LinkProps | null;
  /** What this person does now in a crisis; said once per client. */
  whatToDo: (signal: Signal, trajectory: Trajectory | undefined) => ReactNode;
  /** What stands here when there is nothing to look at. */
  nothing: ReactNode;
  keysAreShown: boolean;
  onCloseKeys: (show: boolean) => void;
  /** What else waits, below the quiet signals. */
  beside?: ReactNode;
}) {
  const now = useNow();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [resolving, setResolving] = useState<Signal | null>(null);
  const [said, setSaid] = useState('');
  const acknowledge = useAcknowledge();

  const ordered = orderSignals(signals);
  const pressing = ordered.filter((signal) => !isQuiet(signal));
  const quiet = ordered.filter(isQuiet);
  const inOrder = [...groupsOf(pressing).flatMap((group) => group.signals), ...quiet];
  const withSteps = crisesWithSteps(ordered);
  const heldIds = new Set(trajectories.filter((trajectory) => trajectory.held).map(({ id }) => id));

  const current = inOrder.find((signal) => signal.id === currentId) ?? null;
  const goTo = (signal: Signal | undefined) => {
    if (!signal) return;
    setCurrentId(signal.id);
    list.current?.querySelector<HTMLElement>(`[data-signal="${signal.id}"]`)?.focus();
  };
  const step = (by: number) => {
    const at = current ? inOrder.indexOf(current) : by > 0 ? -1 : inOrder.length;
    goTo(inOrder[Math.min(inOrder.length - 1, Math.max(0, at + by))]);
  };
  const onAcknowledge = (signal: Signal) =>
    acknowledge.mutate(signal, { onSuccess: () => setSaid(m.signal_said_seen({ subject: wordSubject(signal), name: nameOf(signal) })) });
  const startResolving = (signal: Signal) => {
    setCurrentId(signal.id);
    setResolving(signal);
  };

  useLetterKeys({
    j: () => step(1),
    k: () => step(-1),
    b: () => {
      if (current?.may.includes('signal:acknowledge')) onAcknowledge(current);
    },
    r: () => {
      if (current?.may.includes('signal:resolve')) startResolving(current);
    },
    '?': () => onCloseKeys(true),
  });

  const card = (signal: Signal) => (
    <SignalCard
      key={signal.id}
      signal={signal}
      name={nameOf(signal)}
      now={now}
      place={whereTo(signal)}
      isCurrent={signal.id === currentId}
      deeds={{ onAcknowledge, onResolve: startResolving, isAcknowledging: acknowledge.isPending }}
    >
      {withSteps.has(signal.id) &&
        whatToDo(
          signal,
          trajectories.find(({ id }) => id === signal.trajectoryId),
        )}
    </SignalCard>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps track of where the focus is; every control inside works by itself.
    <div
      ref={list}
      className="review-signals"
      onFocus={(event) => {
        const id = event.target.closest<HTMLElement>('[data-signal]')?.dataset.signal;
        if (id) setCurrentId(id);
      }}
      onKeyDown={(event) => {
        // Enter on the card itself; on a button inside it, Enter is the button's.
        const place = current && whereTo(current);
        if (event.key === 'Enter' && place && (event.target as HTMLElement).dataset.signal) void navigate(place as Parameters<typeof navigate>[0]);
      }}
    >
      <div className="signals-pressing">
        <RefusedNote error={acknowledge.error} />
        {pressing.length === 0 && nothing}
        {groupsOf(pressing).map((group) => (
          <section key={group.key} className="signal-group">
            <h2>
              {group.title} <span className="count">{group.signals.length}</span>
            </h2>
            {group.signals.map(card)}
          </section>
        ))}
      </div>
      <aside className="signals-beside" aria-label={m.signal_beside()}>
        {quiet.length > 0 && (
          <section className="signal-group quiet">
            <h2>
              {m.signal_group_quiet()} <span className="count">{quiet.length}</span>
            </h2>
            <p className="soft small">{m.signal_group_quiet_what()}</p>
            {quiet.map(card)}
          </section>
        )}
        {beside}
      </aside>
      <p className="said" role="status">
        {said}
      </p>
      {resolving && (
        <ResolveSignal
          signal={resolving}
          name={nameOf(resolving)}
          releases={heldIds.has(resolving.trajectoryId) && isLastCrisis(resolving, signals)}
          onClose={() => setResolving(null)}
          onDone={() => {
            const at = inOrder.findIndex((signal) => signal.id === resolving.id);
            const next = inOrder[at + 1] ?? inOrder[at - 1];
            setSaid(m.signal_said_resolved({ subject: wordSubject(resolving), name: nameOf(resolving) }));
            setResolving(null);
            setTimeout(() => goTo(next));
          }}
        />
      )}
      {keysAreShown && (
        <ShowKeys
          onClose={() => onCloseKeys(false)}
          keys={[
            ['j', m.signal_key_next()],
            ['k', m.signal_key_previous()],
            ['Enter', m.signal_key_open()],
            ['b', m.signal_key_seen()],
            ['r', m.signal_key_resolve()],
            ['?', m.signal_key_help()],
          ]}
        />
      )}
    </div>
  );
}
