import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../icons.tsx';
import type { Signal } from '../records.ts';
import { wordDue, wordFinding, wordLevel, wordMoment, wordOutcome, wordSubject } from './word-signal.ts';

type Deeds = {
  onAcknowledge: (signal: Signal) => void;
  onResolve: (signal: Signal) => void;
  isAcknowledging: boolean;
};

/** How pressing, as a shape and a word: a full mark for a crisis, half for urgent, an open one for attention. */
export function LevelTag({ level }: Pick<Signal, 'level'>) {
  return (
    <span className={`tag level ${level}`}>
      <span className={`level-shape ${level}`} aria-hidden="true" />
      {wordLevel(level)}
    </span>
  );
}

/** One signal: what, whose words, how pressing, who found it, by when, and what can be done with it. */
export function SignalCard({
  signal,
  name,
  now,
  place,
  isCurrent = false,
  cardRef,
  deeds,
  children,
}: {
  signal: Signal;
  name: string;
  now: Date;
  /** Its message in its conversation; null where there is none. */
  place: LinkProps | null;
  isCurrent?: boolean;
  cardRef?: Ref<HTMLElement>;
  deeds: Deeds;
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
      {children}
      {signal.outcome && (
        <p className="signal-outcome">
          <strong>{wordOutcome(signal.outcome)}</strong>
          {signal.note && <span dir="auto"> {signal.note}</span>}
        </p>
      )}
      <footer className="row">
        {signal.may.includes('signal:acknowledge') && (
          <Button
            className={signal.level === 'crisis' ? 'button small primary' : 'button small'}
            isDisabled={deeds.isAcknowledging}
            onPress={() => deeds.onAcknowledge(signal)}
          >
            <Icon name="check" />
            {m.signal_acknowledge()}
          </Button>
        )}
        {signal.may.includes('signal:resolve') && (
          <Button className="button small" onPress={() => deeds.onResolve(signal)}>
            {m.signal_resolve()}
          </Button>
        )}
        {place && (
          <Link {...place} className="button small quiet">
            {m.signal_open()}
            <Icon name="next" />
          </Link>
        )}
      </footer>
    </article>
  );
}
