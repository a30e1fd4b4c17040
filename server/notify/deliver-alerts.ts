// Empties one channel of an organisation's outbox: takes what is due, sends it, writes down what came of it. Each channel has a queue of
// its own, so a mail server that hangs keeps no push waiting. Runs when something was raised and whenever the minute finds something
// due; two at once share the work and never send the same.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import { type AlertTopic, checkInBody, mailBody, wordAlert } from '../words/alerts.ts';
import { type Channel, decideDelivery, type Failure, type Outcome, type Tried } from './alert.ts';
import { type Claimed, claimDeliveries, forgetDevices, prepareOutbox, recordOutcome } from './outbox.ts';
import { wordInvitation } from './word-invitation.ts';
import { readPushKey } from './push-key.ts';
import type { Ways } from './ways.ts';

export type DeliverDeps = {
  db: Database;
  live: Live;
  ways: Ways;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
};

/** Sent at once; an SMTP server bears that many connections. */
const together = 10;
/** Less than a job may take, when every mail runs into its time limit; what is left is taken by the next minute. */
const mostRounds = 8;

/** Sends what is due at `now` on a channel. With `alertId` only that alert's. Returns how many deliveries went out and how many did not. */
export async function deliverAlerts(
  deps: DeliverDeps,
  organisationId: string,
  channel: Channel,
  now: Date,
  alertId: string | null = null,
): Promise<{ sent: number; failed: number }> {
  const counted = { sent: 0, failed: 0 };
  for (let round = 0; round < mostRounds; round++) {
    const claimed = await deps.db.asSystem(organisationId, 'outbox', async (tx) => {
      await prepareOutbox(tx, now);
      return claimDeliveries(tx, now, channel, { limit: together, alertId });
    });
    if (claimed.length === 0) break;
    const privateKey = claimed.some(({ devices }) => devices.length > 0)
      ? (deps.ways.pushKey ?? (await deps.db.asSystem(organisationId, 'push key', readPushKey)))
      : null;
    await Promise.all(
      claimed.map(async (delivery) => {
        for (const id of delivery.unreadable) deps.log('alert.device-unreadable', { id });
        const { tried, gone } = await send(deps.ways, organisationId, delivery, privateKey, now);
        const outcome = decideDelivery(tried, delivery.attempts, now);
        await deps.db.asSystem(organisationId, 'delivery', async (tx) => {
          await recordOutcome(tx, delivery, outcome, now);
          await forgetDevices(tx, gone);
        });
        counted[tried.sent ? 'sent' : 'failed']++;
        if (outcome.failure && wasTried.includes(outcome.failure)) tell(deps, delivery, outcome);
      }),
    );
    for (const trajectoryId of new Set(claimed.flatMap(({ trajectoryId }) => trajectoryId ?? []))) deps.live.changed(organisationId, 'signals', trajectoryId);
  }
  return counted;
}

async function send(
  ways: Ways,
  organisationId: string,
  delivery: Claimed,
  privateKey: JsonWebKey | null,
  now: Date,
): Promise<{ tried: Tried; gone: string[] }> {
  const topic = topicOf(delivery);
  const isUrgent = topic === 'urgent' || topic === 'next-in-line' || topic === 'still-urgent';
  const path = pathOf(delivery);
  const { subject, text } = wordAlert(delivery.language, topic);
  if (delivery.channel === 'mail') {
    if (!ways.mail || !ways.publicUrl) return notSent('not-set-up');
    if (!delivery.email) return notSent('no-address');
    if (delivery.session)
      return { tried: await ways.mail({ id: delivery.alertId, to: delivery.email, ...wordInvitation(delivery, delivery.session, ways, now) }), gone: [] };
    const link = new URL(path, ways.publicUrl).href;
    const leave = leaveLinks(organisationId, delivery, ways.publicUrl);
    const body = leave ? checkInBody(delivery.language, link, leave.page) : mailBody(delivery.language, topic, link);
    return { tried: await ways.mail({ id: delivery.alertId, to: delivery.email, subject, text: body, isUrgent, leaveUrl: leave?.oneTap }), gone: [] };
  }
  const { push } = ways;
  if (!push) return notSent('not-set-up');
  if (delivery.devices.length === 0 || !privateKey) return notSent('no-device');
  const isClients = topic === 'client-message';
  // Only what the client asked for themself leads back into Koers.
  const leads = !isClients || delivery.reason === 'check-in';
  const shown = { title: subject, body: isClients ? '' : text, path: leads ? path : null, isUrgent };
  const answers = await Promise.all(delivery.devices.map(async (device) => ({ id: device.id, answer: await push(device, shown, privateKey) })));
  const gone = answers.filter(({ answer }) => answer === 'gone').map(({ id }) => id);
  const tries = answers.flatMap(({ answer }) => (answer === 'gone' ? [] : [answer]));
  // One device that got it is enough; with none left there is nothing to try again on.
  return { tried: tries.find(({ sent }) => sent) ?? tries[0] ?? { sent: false, failure: 'no-device' }, gone };
}

const notSent = (failure: 'not-set-up' | 'no-address' | 'no-device') => ({ tried: { sent: false, failure } as Tried, gone: [] });

/** What may be said of it outside the app. */
function topicOf({ reason, level, role }: Claimed): AlertTopic {
  if (reason === 'test') return 'test';
  if (role === 'client') return 'client-message';
  if (reason === 'trail') return 'urgent';
  if (reason === 'message' || reason === 'complaint') return 'news';
  if (level === 'attention') return 'still-waiting';
  // A crisis that nobody looks at goes along the line; a reminder goes to who has it in hand.
  if (level === 'crisis' && reason === 'reminder') return 'in-hand';
  if (reason === 'escalated') return 'next-in-line';
  return reason === 'reminder' ? 'still-urgent' : 'urgent';
}

/** Where this person looks first. */
function pathOf({ role, reason }: Claimed): string {
  if (role === 'client') return reason === 'check-in' ? '/client/talk?knock=true' : '/';
  if (role === 'supervisor' && reason === 'complaint') return '/supervisor/complaints';
  if (role === 'supervisor') return reason === 'test' ? '/supervisor/alerts' : '/supervisor/signals';
  if (role === 'admin') return reason === 'trail' ? '/admin/trail' : '/admin';
  return reason === 'test' ? '/counsellor/alerts' : '/counsellor';
}

/** How check-ins stop without signing in: a page with a button, and an address for the mail program. The secret of the page stays in the browser. */
function leaveLinks(organisationId: string, { leaveSecret, trajectoryId }: Claimed, publicUrl: string): { page: string; oneTap: string } | null {
  if (!leaveSecret || !trajectoryId) return null;
  const token = `${organisationId}.${trajectoryId}.${leaveSecret}`;
  return { page: new URL(`/leave#${token}`, publicUrl).href, oneTap: new URL(`/api/check-ins/leave?token=${token}`, publicUrl).href };
}

/** What is missing stands on the screens; only what was tried and did not work is news for who runs Koers. */
const wasTried: readonly Failure[] = ['refused', 'unreachable', 'sign-in'];

function tell(deps: DeliverDeps, { alertId, channel, attempts }: Claimed, { status, failure }: Outcome): void {
  deps.log('alert.not-delivered', { alertId, channel, attempts, status, failure });
}
