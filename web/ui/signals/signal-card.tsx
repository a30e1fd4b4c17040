import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../icons.tsx';
import type { Permission, Signal } from '../records.ts';
import { SeeAlerts } from './see-alerts.tsx';
import { SeeStanding } from './see-standing.tsx';
import { wordDue, wordFinding, wordLevel, wordMoment, wordOutcome, wordSubject, wordWritten } from './word-signal.ts';

/** What can be done on a card: at once, or after a question. */
export type Deed = 'acknowledge' | 'resolve' | 'confirm' | 'refuse' | 'assign' | 'snooze' | 'wake' | 'tell' | 'raise' | 'example';

const words: Record<Deed, Permission> = {
  acknowledge: 'signal:acknowledge',
  resolve: 'signal:resolve',
  confirm: 'signal:confirm',
  refuse: 'signal:refuse',
  assign: 'signal:assign',
  snooze: 'signal:snooze',
  wake: 'signal:wake',
  tell: 'signal:tell',
  raise: 'signal:raise',
  example: 'example:propose',
};
export const mayDo = (signal: Signal, deed: Deed): boolean => signal.may.includes(words[deed]);

/** How pressing, as a shape and a word: a full mark for a crisis, half for urgent, an open one for attention. */
export function LevelTag({ level }: Pick<Signal, 'level'>) {
  return (
    <span className={`tag level ${level}`}>
      <span className={`level-shape ${level}`} aria-hidden="true" />
      {wordLevel(level)}
    </span>
  );
}

/** One signal: what, whose words, how pressing, who found it, by when, who has it, and what can be done with it. */
export function SignalCard({
  signal,
  name,
  now,
  place,
  isCurrent = false,
  cardRef,
  onDeed,
  isBusy,
  children,
}: {
  signal: Signal;
  name: string;
  now: Date;
  /** Where it was written, where this person may read that; null where they may not. */
  place: LinkProps | null;
  isCurrent?: boolean;
  cardRef?: Ref<HTMLElement>;
  onDeed: (signal: Signal, deed: Deed) => void;
  isBusy: boolean;
  children?: ReactNode;
}) {
  const due = wordDue(signal, now);
  return (
    <article
      ref={cardRef}
      tabIndex={-1}
      data-signal={signal.id}
      data-current={isCurrent || undefined}
      className={`signal-card ${signal.level}${signal.status === 'resolved' ? ' resolved' : ''}`}
      aria-label={m.signal_card_label({ level: wordLevel(signal.level), subject: wordSubject(signal), name })}
    >
      <header>
        <LevelTag level={signal.level} />
        <h3>
          {name} <span className="signal-subject">{wordSubject(signal)}</span>
        </h3>
        <span className={due.late ? 'signal-due late' : 'signal-due'}>{due.text}</span>
      </header>
      {signal.quote && (
        <blockquote className="signal-quote" dir="auto">
          {signal.quote}
        </blockquote>
      )}
      <p className="soft small">
        {m.signal_raised({ when: wordMoment(signal.raisedAt, now) })}, {wordFinding(signal)}
      </p>
      {signal.writtenIn && <p className="small">{wordWritten(signal.writtenIn)}</p>}
      <SeeStanding signal={signal} now={now} />
      {children}
      {signal.status !== 'resolved' && signal.level !== 'attention' && <SeeAlerts signalId={signal.id} />}
      {signal.outcome && (
        <p className="signal-outcome">
          <strong>{wordOutcome(signal.outcome)}</strong>
          {signal.note && <span dir="auto"> {signal.note}</span>}
        </p>
      )}
      <CardDeeds signal={signal} place={place} onDeed={onDeed} isBusy={isBusy} />
    </article>
  );
}

function CardDeeds({
  signal,
  place,
  onDeed,
  isBusy,
}: {
  signal: Signal;
  place: LinkProps | null;
  onDeed: (signal: Signal, deed: Deed) => void;
  isBusy: boolean;
}) {
  const deed = (name: Deed, text: string, look: string) =>
    mayDo(signal, name) && (
      <Button className={`button small ${look}`} isDisabled={isBusy} onPress={() => onDeed(signal, name)}>
        {name === 'acknowledge' && <Icon name="check" />}
        {text}
      </Button>
    );
  return (
    <footer className="row">
      {deed('acknowledge', m.signal_acknowledge(), signal.level === 'crisis' ? 'primary' : '')}
      {deed('resolve', m.signal_resolve(), '')}
      {deed('confirm', m.signal_confirm(), 'primary')}
      {deed('refuse', m.signal_refuse(), '')}
      {deed('tell', m.signal_tell(), '')}
      {deed('wake', m.signal_wake(), '')}
      {deed('assign', m.signal_assign(), 'quiet')}
      {deed('snooze', m.signal_snooze(), 'quiet')}
      {deed('raise', m.signal_raise(), 'quiet')}
      {deed('example', m.signal_example(), 'quiet')}
      {place && (
        <Link {...place} className="button small quiet">
          {signal.writtenIn ? m.signal_open_written() : m.signal_open()}
          <Icon name="next" />
        </Link>
      )}
    </footer>
  );
}
