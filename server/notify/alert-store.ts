// Alerts and what became of them, as a person may see them.
import type { Tx } from '../db/as-person.ts';
import type { AlertReason, Channel, DeliveryStatus, Failure } from './alert.ts';

export type SeenDelivery = {
  channel: Channel;
  status: DeliveryStatus;
  failure: Failure | null;
  attempts: number;
  at: string | null;
  nextAttemptAt: string | null;
};
export type SeenAlert = {
  id: string;
  recipientId: string;
  recipientName: string;
  reason: AlertReason;
  step: number;
  at: Date;
  /** Empty for a moment: the outbox has not come by yet. */
  deliveries: SeenDelivery[];
};

/** A crisis that nobody looks at goes round for as long as it takes; the latest say how it stands. */
const latest = 30;

/**
 * Who was alerted about a signal, and how that went, newest first: the latest, and for each person and channel the last that went out.
 * Null when the signal is not there for this person.
 */
export async function listAlerts(tx: Tx, signalId: string): Promise<SeenAlert[] | null> {
  const [signal] = await tx.query('select 1 from signal where organisation_id = koers_organisation() and id = $1', [signalId]);
  if (!signal) return null;
  return tx.query<SeenAlert>(
    `select a.id, a.recipient_id as "recipientId", p.name as "recipientName", a.reason, a.step, a.created_at as at,
       coalesce((select json_agg(json_build_object('channel', d.channel, 'status', d.status, 'failure', d.failure, 'attempts', d.attempts,
           'at', coalesce(d.sent_at, d.last_attempt_at), 'nextAttemptAt', d.next_attempt_at) order by d.channel)
         from delivery d where d.organisation_id = a.organisation_id and d.alert_id = a.id), '[]') as deliveries
     from alert a join person p on p.organisation_id = a.organisation_id and p.id = a.recipient_id
     where a.organisation_id = koers_organisation() and a.signal_id = $1 and (
       a.id in (select id from alert where organisation_id = koers_organisation() and signal_id = $1 order by step desc, created_at desc limit $2)
       or a.id in (
         select distinct on (s.recipient_id, d.channel) s.id from alert s join delivery d on d.organisation_id = s.organisation_id and d.alert_id = s.id
         where s.organisation_id = koers_organisation() and s.signal_id = $1 and d.status = 'sent' order by s.recipient_id, d.channel, d.sent_at desc))
     order by a.step desc, a.created_at desc, p.name`,
    [signalId, latest],
  );
}
