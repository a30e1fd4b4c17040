import { m } from '../paraglide/messages.js';
import type { Signal } from '../ui/records.ts';
import { LevelTag } from '../ui/signals/signal-card.tsx';
import { wordOutcome, wordSubject } from '../ui/signals/word-signal.ts';
import { wordMinutes } from '../ui/time.ts';

/** How long it took before a person looked, from raised to acknowledged. */
function minutesUntilSeen({ raisedAt, acknowledgedAt }: Signal): number | null {
  return acknowledgedAt === null ? null : Math.round((Date.parse(acknowledgedAt) - Date.parse(raisedAt)) / 60_000);
}

/** The signals of this conversation, and how soon a person looked at each. */
export function SeeReactions({ signals }: { signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  return (
    <ul className="plain-list reactions">
      {signals.map((signal) => {
        const minutes = minutesUntilSeen(signal);
        return (
          <li key={signal.id}>
            <LevelTag level={signal.level} /> {wordSubject(signal)}
            <span className="soft small">
              {minutes === null ? m.supervisor_not_seen() : m.supervisor_seen_after({ time: wordMinutes(minutes) })}
              {signal.outcome && `, ${wordOutcome(signal.outcome)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
