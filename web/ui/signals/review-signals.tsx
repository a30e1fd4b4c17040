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
import { AssignSignal } from './assign-signal.tsx';
import { useStep } from './change-signal.ts';
import { arrangeSignals, crisesWithSteps, inReadingOrder } from './order-signals.ts';
import { ProposeExample } from './propose-example.tsx';
import { RaiseSignal } from './raise-signal.tsx';
import { ResolveSignal } from './resolve-signal.tsx';
import { type Deed, mayDo, SignalCard } from './signal-card.tsx';
import { SnoozeSignal } from './snooze-signal.tsx';
import { wordSubject } from './word-signal.ts';

const levelTitles: Record<SignalLevel, () => string> = {
  crisis: () => m.signal_group_crisis(),
  urgent: () => m.signal_group_urgent(),
  attention: () => m.signal_group_attention(),
};

/** What is asked before it is done. */
const questions = ['resolve', 'assign', 'snooze', 'raise', 'example'] as const;
type Question = (typeof questions)[number];
const asks = (deed: Deed): deed is Question => (questions as readonly Deed[]).includes(deed);

/** Whether closing this signal lets Koers coach again: it is the last open crisis of a trajectory that is held. */
function isLastCrisis(signal: Signal, signals: readonly Signal[]): boolean {
  const others = signals.filter((other) => other.trajectoryId === signal.trajectoryId && other.level === 'crisis' && other.status !== 'resolved');
  return signal.level === 'crisis' && others.length <= 1;
}

export function ReviewSignals({
  signals,
  among = signals,
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
  /** All that is open, where only some of it is shown: whether a crisis is a client's last depends on the rest. */
  among?: readonly Signal[];
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
  const [asked, setAsked] = useState<{ question: Question; signal: Signal } | null>(null);
  const [said, setSaid] = useState('');
  const step = useStep();

  const arranged = arrangeSignals(signals);
  const { byLevel, unchecked, quiet, resting, resolved } = arranged;
  const inOrder = inReadingOrder(arranged);
  const withSteps = crisesWithSteps(inOrder);
  const heldIds = new Set(trajectories.filter((trajectory) => trajectory.held).map(({ id }) => id));
  const trajectoryOf = (signal: Signal) => trajectories.find(({ id }) => id === signal.trajectoryId);

  const current = inOrder.find((signal) => signal.id === currentId) ?? null;
  const goTo = (signal: Signal | undefined) => {
    if (!signal) return;
    setCurrentId(signal.id);
    list.current?.querySelector<HTMLElement>(`[data-signal="${signal.id}"]`)?.focus();
  };
  const move = (by: number) => {
    const at = current ? inOrder.indexOf(current) : by > 0 ? -1 : inOrder.length;
    goTo(inOrder[Math.min(inOrder.length - 1, Math.max(0, at + by))]);
  };
  const about = (signal: Signal) => ({ subject: wordSubject(signal), name: nameOf(signal) });
  const saidOf: Record<Exclude<Deed, Question>, (signal: Signal) => string> = {
    acknowledge: (signal) => m.signal_said_seen(about(signal)),
    confirm: (signal) => m.signal_said_resolved(about(signal)),
    refuse: (signal) => m.signal_said_refused(about(signal)),
    wake: (signal) => m.signal_said_awake(about(signal)),
    tell: (signal) => m.signal_said_told(about(signal)),
  };
  const onDeed = (signal: Signal, deed: Deed) => {
    setCurrentId(signal.id);
    if (asks(deed)) setAsked({ question: deed, signal });
    else step.mutate({ signal, step: deed }, { onSuccess: () => setSaid(saidOf[deed](signal)) });
  };
  const byKey = (deed: Deed) => () => {
    if (current && mayDo(current, deed)) onDeed(current, deed);
  };

  useLetterKeys({
    j: () => move(1),
    k: () => move(-1),
    b: byKey('acknowledge'),
    r: byKey('resolve'),
    t: byKey('assign'),
    l: byKey('snooze'),
    w: byKey('wake'),
    d: byKey('confirm'),
    '?': () => onCloseKeys(true),
  });

  const answered = (words: string, goesOn = false) => {
    const at = inOrder.findIndex((signal) => signal.id === asked?.signal.id);
    const next = goesOn ? (inOrder[at + 1] ?? inOrder[at - 1]) : inOrder[at];
    setSaid(words);
    setAsked(null);
    setTimeout(() => goTo(next));
  };

  const card = (signal: Signal) => (
    <SignalCard
      key={signal.id}
      signal={signal}
      name={nameOf(signal)}
      now={now}
      place={whereTo(signal)}
      isCurrent={signal.id === currentId}
      onDeed={onDeed}
      isBusy={step.isPending}
    >
      {withSteps.has(signal.id) && whatToDo(signal, trajectoryOf(signal))}
    </SignalCard>
  );
  const section = (key: string, title: string, some: readonly Signal[], what?: string) =>
    some.length > 0 && (
      <section key={key} className={`signal-group ${key}`}>
        <h2>
          {title} <span className="count">{some.length}</span>
        </h2>
        {what && <p className="soft small">{what}</p>}
        {some.map(card)}
      </section>
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
        <RefusedNote error={step.error} />
        {byLevel.length + unchecked.length + resolved.length === 0 && nothing}
        {byLevel.map(({ level, clients }) => (
          <section key={level} className="signal-group">
            <h2>
              {levelTitles[level]()} <span className="count">{clients.reduce((sum, client) => sum + client.signals.length, 0)}</span>
            </h2>
            {clients.map((client) =>
              client.signals.length === 1 ? (
                client.signals.map(card)
              ) : (
                <div key={client.trajectoryId} className="signals-of-one">
                  <p className="signals-of-one-who">
                    {client.signals[0] && m.signal_of_one({ name: nameOf(client.signals[0]), count: client.signals.length })}
                  </p>
                  {client.signals.map(card)}
                </div>
              ),
            )}
          </section>
        ))}
        {section('unchecked', m.signal_group_unchecked(), unchecked, m.signal_group_unchecked_what())}
        {section('resolved', m.signal_group_resolved(), resolved)}
      </div>
      <aside className="signals-beside" aria-label={m.signal_beside()}>
        {section('quiet', m.signal_group_quiet(), quiet, m.signal_group_quiet_what())}
        {section('resting', m.signal_group_resting(), resting, m.signal_group_resting_what())}
        {beside}
      </aside>
      <p className="said" role="status">
        {said}
      </p>
      {asked?.question === 'resolve' && (
        <ResolveSignal
          signal={asked.signal}
          name={nameOf(asked.signal)}
          takesTwo={asked.signal.level === 'crisis' && asked.signal.fourEyes}
          releases={heldIds.has(asked.signal.trajectoryId) && isLastCrisis(asked.signal, among)}
          onClose={() => setAsked(null)}
          onDone={(isClosed) => answered(isClosed ? m.signal_said_resolved(about(asked.signal)) : m.signal_said_proposed(about(asked.signal)), isClosed)}
        />
      )}
      {asked?.question === 'assign' && (
        <AssignSignal
          signal={asked.signal}
          name={nameOf(asked.signal)}
          trajectory={trajectoryOf(asked.signal)}
          onClose={() => setAsked(null)}
          onDone={(to) => answered(m.signal_said_assigned({ to, name: nameOf(asked.signal) }))}
        />
      )}
      {asked?.question === 'snooze' && (
        <SnoozeSignal
          signal={asked.signal}
          name={nameOf(asked.signal)}
          onClose={() => setAsked(null)}
          onDone={() => answered(m.signal_said_resting(about(asked.signal)), true)}
        />
      )}
      {asked?.question === 'raise' && (
        <RaiseSignal
          signal={asked.signal}
          name={nameOf(asked.signal)}
          onClose={() => setAsked(null)}
          onDone={() => answered(m.signal_said_raised(about(asked.signal)))}
        />
      )}
      {asked?.question === 'example' && (
        <ProposeExample
          signal={asked.signal}
          name={nameOf(asked.signal)}
          onClose={() => setAsked(null)}
          onDone={() => answered(m.signal_said_asked({ name: nameOf(asked.signal) }))}
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
            ['t', m.signal_key_assign()],
            ['l', m.signal_key_snooze()],
            ['w', m.signal_key_wake()],
            ['d', m.signal_key_confirm()],
            ['?', m.signal_key_help()],
          ]}
        />
      )}
    </div>
  );
}
