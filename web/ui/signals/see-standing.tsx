import { m } from '../../paraglide/messages.js';
import type { Signal } from '../records.ts';
import { dateAndTime } from '../time.ts';
import { wordExample, wordMoment, wordOutcome } from './word-signal.ts';

/** Where a signal stands besides its status: who has it, until when it rests, who wants to close it, what the client knows. */
export function SeeStanding({ signal, now }: { signal: Signal; now: Date }) {
  const { assignedToName, snoozedUntil, snoozeReason, closing, markedNote, example, toldAt, kind, status } = signal;
  return (
    <>
      {assignedToName && status !== 'resolved' && <p className="signal-standing">{m.signal_with({ name: assignedToName })}</p>}
      {snoozedUntil && (
        <p className="signal-standing">
          <strong>{m.signal_rests_until({ when: dateAndTime(snoozedUntil) })}</strong> <span dir="auto">{snoozeReason}</span>
        </p>
      )}
      {closing && status !== 'resolved' && (
        <div className="note">
          <p>
            {m.signal_closing({ name: closing.byName ?? '', when: wordMoment(closing.at, now) })} <strong>{wordOutcome(closing.outcome)}</strong>
          </p>
          {closing.note && <p dir="auto">{closing.note}</p>}
          <p className="small">{m.signal_closing_takes_two()}</p>
        </div>
      )}
      {markedNote && (
        <p className="signal-standing" dir="auto">
          {markedNote}
        </p>
      )}
      {kind === 'domestic-violence' && <p className="signal-standing">{toldAt ? m.signal_told({ when: dateAndTime(toldAt) }) : m.signal_not_told()}</p>}
      {example && <p className="signal-standing">{wordExample(example.status)}</p>}
    </>
  );
}
