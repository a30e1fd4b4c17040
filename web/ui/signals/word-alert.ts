// What became of an alert, in plain words and without blame: who was reached how, what Koers tries again, and what is not set up.
import type { Channel, Failure } from '../../../server/notify/alert.ts';
import { m } from '../../paraglide/messages.js';
import type { Alert, Delivery } from '../records.ts';
import { wordMoment } from './word-signal.ts';

const sent: Record<Channel, (when: string) => string> = {
  mail: (when) => m.alert_mail_sent({ when }),
  push: (when) => m.alert_push_sent({ when }),
};
const waiting: Record<Channel, () => string> = { mail: () => m.alert_mail_waiting(), push: () => m.alert_push_waiting() };
const again: Record<Channel, () => string> = { mail: () => m.alert_mail_again(), push: () => m.alert_push_again() };
const given: Record<Channel, Record<Failure, () => string>> = {
  mail: {
    'not-set-up': () => m.alert_mail_off(),
    'no-address': () => m.alert_mail_no_address(),
    'no-device': () => m.alert_mail_failed(),
    refused: () => m.alert_mail_refused(),
    unreachable: () => m.alert_mail_failed(),
    'sign-in': () => m.alert_mail_failed(),
    answered: () => m.alert_mail_not_needed(),
  },
  push: {
    'not-set-up': () => m.alert_push_off(),
    'no-address': () => m.alert_push_failed(),
    'no-device': () => m.alert_push_no_device(),
    refused: () => m.alert_push_failed(),
    unreachable: () => m.alert_push_failed(),
    'sign-in': () => m.alert_push_failed(),
    answered: () => m.alert_push_not_needed(),
  },
};

/** "mail om 14:02", "mail lukt niet, Koers probeert opnieuw", "geen toestel ingesteld". */
export function wordDelivery({ channel, status, failure, at }: Delivery, now: Date): string {
  if (status === 'sent' && at) return sent[channel](wordMoment(at, now));
  if (status === 'failed') return again[channel]();
  if (status === 'gave-up') return given[channel][failure ?? 'unreachable']();
  return waiting[channel]();
}

/** What is known of one alert, in one line after the person's name. */
export const wordDeliveries = (alert: Pick<Alert, 'deliveries'>, now: Date): string =>
  alert.deliveries.length === 0 ? m.alert_going_out() : alert.deliveries.map((delivery) => wordDelivery(delivery, now)).join('; ');

export type ToldPerson = { recipientId: string; recipientName: string; isNextInLine: boolean; deliveries: Delivery[] };

/**
 * How each person stands, in the order in which they were first told: for each channel the last that went out, else the last that was
 * tried. What reached somebody stays true when a later one did not.
 */
export function tellPerPerson(alerts: readonly Alert[]): ToldPerson[] {
  const inOrder = [...alerts].sort((a, b) => a.step - b.step || Date.parse(a.at) - Date.parse(b.at));
  const people = new Map<string, ToldPerson>();
  for (const { recipientId, recipientName, reason, step, deliveries } of inOrder) {
    const person = people.get(recipientId) ?? { recipientId, recipientName, isNextInLine: reason === 'escalated' && step > 0, deliveries: [] };
    people.set(recipientId, person);
    for (const delivery of deliveries) {
      const before = person.deliveries.findIndex(({ channel }) => channel === delivery.channel);
      if (before === -1) person.deliveries.push(delivery);
      else if (delivery.status === 'sent' || person.deliveries[before]?.status !== 'sent') person.deliveries[before] = delivery;
    }
  }
  return [...people.values()];
}

/** True when every way to everyone was tried or is missing, and none worked: then only who opens Koers knows. Not once somebody looked. */
export const nobodyIsReached = (alerts: readonly Pick<Alert, 'deliveries'>[]): boolean =>
  alerts.length > 0 &&
  alerts.every(
    ({ deliveries }) =>
      deliveries.length > 0 && deliveries.every(({ status, failure }) => (status === 'failed' || status === 'gave-up') && failure !== 'answered'),
  );
