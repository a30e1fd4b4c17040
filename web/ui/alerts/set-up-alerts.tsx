import './alerts.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { waysQuery } from '../queries.ts';
import type { Ways } from '../records.ts';
import { useSignedIn } from '../signed-in.ts';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { SetEscalation } from './set-escalation.tsx';
import { TryAlerts } from './try-alerts.tsx';
import { UseDevice } from './use-device.tsx';

/** How Koers reaches this person when it is not open: which ways work, this device on or off, a test, and for who may the line of a crisis. */
export function SetUpAlerts() {
  const { role } = useSignedIn();
  const { data: ways, error } = useQuery(waysQuery);
  return (
    <div className="page alerts-page">
      <header className="page-head">
        <div>
          <h1>{m.alerts_title()}</h1>
          <p className="soft">{m.alerts_what()}</p>
        </div>
      </header>
      <RefusedNote error={error} />
      {!ways && !error && <Waiting />}
      {ways && (
        <>
          <section className="card stack" aria-labelledby="alerts-mail">
            <h2 id="alerts-mail">{m.alerts_mail()}</h2>
            <Mail mail={ways.mail} />
          </section>
          <section className="card stack" aria-labelledby="alerts-push">
            <h2 id="alerts-push">{m.alerts_device()}</h2>
            <UseDevice push={ways.push} devices={ways.devices} />
          </section>
          <section className="card stack" aria-labelledby="alerts-try">
            <h2 id="alerts-try">{m.alerts_try()}</h2>
            <TryAlerts />
          </section>
        </>
      )}
      {(role === 'supervisor' || role === 'admin') && <SetEscalation />}
    </div>
  );
}

function Mail({ mail }: Pick<Ways, 'mail'>) {
  if (!mail.on) return <p className="note warn">{m.alerts_mail_off()}</p>;
  if (!mail.address) return <p className="note warn">{m.alerts_mail_no_address()}</p>;
  return <p>{m.alerts_mail_to({ address: mail.address })}</p>;
}
