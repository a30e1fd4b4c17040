// Who was told about the story's open signals outside the screen, as the outbox would have left it: one address is wrong, one person has
// no device, and the crisis went on to the next in line. From here the demo's own clock goes on.
import type { Tx } from '../db/as-person.ts';
import type { Channel, Failure } from '../notify/alert.ts';
import type { SignalLevel } from '../signals/signal.ts';
import { demoPeople, type PersonKey, trajectories, trajectoryIdOf } from './cast.ts';
import { storyId } from './story-id.ts';

type OpenSignal = { id: string; level: SignalLevel; trajectoryId: string; raisedAt: Date };

/** How each person of the story is reached; a word for why not. */
const reached: Partial<Record<PersonKey, Record<Channel, 'sent' | Failure>>> = {
  els: { mail: 'sent', push: 'sent' },
  karim: { mail: 'refused', push: 'sent' },
  lieve: { mail: 'sent', push: 'no-device' },
  wim: { mail: 'sent', push: 'no-device' },
};
const minuteMs = 60_000;

/** Writes the alerts of what is still open, and what became of them. */
export async function writeAlerts(tx: Tx, signals: readonly OpenSignal[]): Promise<void> {
  const alerts = signals
    .filter(({ level }) => level !== 'attention')
    .flatMap((signal) => {
      const told = trajectories.find(({ client }) => trajectoryIdOf(client) === signal.trajectoryId);
      const guides = [told?.counsellor, told?.standIn].filter((key) => key !== undefined && key !== null);
      const line: readonly PersonKey[] = signal.level === 'crisis' ? ['lieve', 'wim'] : [];
      const next = line.map((key, at) => ({ key, step: at + 1, reason: 'escalated', at: new Date(signal.raisedAt.getTime() + (at + 1) * 15 * minuteMs) }));
      return [...guides.map((key) => ({ key, step: 0, reason: 'raised', at: signal.raisedAt })), ...next].map(({ key, step, reason, at }) => ({
        id: storyId(`alert ${signal.id} ${key} ${step}`),
        signalId: signal.id,
        trajectoryId: signal.trajectoryId,
        recipientId: demoPeople[key],
        reason,
        level: signal.level,
        step,
        at,
        deliveries: Object.entries(reached[key] ?? {}).map(([channel, came]) => ({ channel, came })),
      }));
    });
  await tx.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as g(id uuid, "signalId" uuid, "trajectoryId" uuid, "recipientId" uuid, reason text, level text, step integer, at timestamptz, deliveries jsonb)),
     alerted as (
       insert into alert (organisation_id, id, signal_id, trajectory_id, recipient_id, reason, level, step, created_at, handed_at)
       select koers_organisation(), id, "signalId", "trajectoryId", "recipientId", reason, level, step, at, at from given)
     insert into delivery (organisation_id, alert_id, channel, status, attempts, failure, last_attempt_at, sent_at)
     select koers_organisation(), id, channel, case when came = 'sent' then 'sent' else 'gave-up' end, 1, nullif(came, 'sent'), at, case when came = 'sent' then at end
     from given cross join lateral jsonb_to_recordset(deliveries) as d(channel text, came text)`,
    [JSON.stringify(alerts)],
  );
}
