import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../api.ts';
import type { Delivery } from '../records.ts';
import { wordDelivery } from '../signals/word-alert.ts';
import { RefusedNote } from '../went-wrong.tsx';

/** Sends a test on every way there is, and says what came of it. */
export function TryAlerts() {
  const trial = useMutation({ mutationFn: () => post<Delivery[]>('/api/alerts/test') });
  return (
    <>
      <p>{m.alerts_try_what()}</p>
      <Button className="button" isDisabled={trial.isPending} onPress={() => trial.mutate()}>
        {trial.isPending ? m.alerts_trying() : m.alerts_try_now()}
      </Button>
      <RefusedNote error={trial.error} />
      <div role="status">
        {trial.data && (
          <ul className="alerts-tried plain-list">
            {trial.data.map((delivery) => (
              <li key={delivery.channel} className={delivery.status === 'sent' ? 'note safe' : 'note warn'}>
                {wordDelivery(delivery, new Date())}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
