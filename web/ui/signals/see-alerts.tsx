import './see-alerts.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { alertsQuery } from '../queries.ts';
import { useNow } from '../use-now.ts';
import { nobodyIsReached, tellPerPerson, wordDeliveries } from './word-alert.ts';

/** Who was told about a signal outside the screen, and how that went. Shows nothing where nobody had to be told. */
export function SeeAlerts({ signalId }: { signalId: string }) {
  const now = useNow();
  const { data } = useQuery(alertsQuery(signalId));
  if (!data || data.length === 0) return null;
  return (
    <div className="see-alerts small">
      <p className="soft">{m.alert_title()}</p>
      <ul>
        {tellPerPerson(data).map((person) => (
          <li key={person.recipientId}>
            <strong>{person.recipientName}</strong>
            {person.isNextInLine && ` ${m.alert_next_in_line()}`}: {wordDeliveries(person, now)}
          </li>
        ))}
      </ul>
      {nobodyIsReached(data) && <p className="see-alerts-nobody">{m.alert_nobody_reached()}</p>}
    </div>
  );
}
