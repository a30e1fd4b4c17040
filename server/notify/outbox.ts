// The outbox in the database, for the system: what must still go out, who has it in hand, and what came of it. Whoever sends takes a
// delivery for a while instead of holding a lock: sending takes seconds, and no transaction stays open that long.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { Language, Role } from '../people/roles.ts';
import { type AlertReason, type Channel, channels, type Outcome } from './alert.ts';
import type { Device } from './ways.ts';

export type Claimed = {
  alertId: string;
  channel: Channel;
  attempts: number;
  reason: AlertReason;
  level: 'crisis' | 'urgent' | 'attention' | null;
  trajectoryId: string | null;
  recipientId: string;
  role: Role;
  language: Language;
  email: string | null;
  /** The session that a mail carries as an entry for a calendar, as it stands now. */
  session: SessionEntry | null;
  /** Of a check-in: what turns them off without signing in. */
  leaveSecret: string | null;
  devices: Device[];
  /** Devices of which what is kept cannot be read any more, by id. */
  unreadable: string[];
};

export type SessionEntry = { id: string; startsAt: string; minutes: number; place: string; status: string; sequence: number; centre: string };

/** How long whoever took a delivery has for it, in seconds; then they count as fallen away. */
const heldFor = 120;

/** Makes the deliveries of new alerts, and ends those of which somebody looked at what they are about. */
export async function prepareOutbox(tx: Tx, now: Date): Promise<void> {
  await tx.query(
    `with fresh as (update alert set handed_at = $1 where organisation_id = koers_organisation() and handed_at is null returning id, channels)
     insert into delivery (organisation_id, alert_id, channel)
     select koers_organisation(), id, channel from fresh cross join unnest($2::text[]) as c(channel)
     where channels is null or channel = any(channels) on conflict do nothing`,
    [now, channels],
  );
  await tx.query(
    `update delivery d set status = 'gave-up', failure = 'answered', next_attempt_at = null from alert a
     where d.organisation_id = koers_organisation() and d.status in ('waiting', 'failed') and (d.next_attempt_at is null or d.next_attempt_at <= $1)
       and a.organisation_id = d.organisation_id and a.id = d.alert_id and a.answered_at is not null`,
    [now],
  );
}

/** Takes what is due on a channel, most dangerous first; nobody else takes the same. With `alertId` only that one's. */
export async function claimDeliveries(tx: Tx, now: Date, channel: Channel, { limit, alertId }: { limit: number; alertId: string | null }): Promise<Claimed[]> {
  const rows = await tx.query<Omit<Claimed, 'devices' | 'unreadable'> & { devices: SealedDevice[] }>(
    `with due as (
       select d.alert_id, d.channel from delivery d join alert a on a.organisation_id = d.organisation_id and a.id = d.alert_id
       where d.organisation_id = koers_organisation() and d.status in ('waiting', 'failed') and (d.next_attempt_at is null or d.next_attempt_at <= $1)
         and d.channel = $5 and a.answered_at is null and ($3::uuid is null or a.id = $3)
       order by array_position(array['crisis', 'urgent', 'attention'], a.level) nulls last, a.created_at limit $2
       for update of d skip locked),
     claimed as (
       update delivery d set attempts = d.attempts + 1, last_attempt_at = $1, next_attempt_at = $1::timestamptz + make_interval(secs => $4)
       from due where d.organisation_id = koers_organisation() and d.alert_id = due.alert_id and d.channel = due.channel
       returning d.alert_id, d.channel, d.attempts)
     select c.alert_id as "alertId", c.channel, c.attempts, a.reason, a.level, a.trajectory_id as "trajectoryId", p.id as "recipientId", p.role, p.language, p.email,
       case when a.reason = 'check-in' then (select k.leave_secret from check_in k where k.organisation_id = a.organisation_id and k.trajectory_id = a.trajectory_id) end
         as "leaveSecret",
       (select json_build_object('id', s.id, 'startsAt', s.starts_at, 'minutes', s.minutes, 'place', s.place, 'status', s.status, 'sequence', s.sequence, 'centre', o.name)
         from guidance_session s join organisation o on o.id = s.organisation_id where s.organisation_id = a.organisation_id and s.id = a.session_id) as session,
       case when c.channel = 'push' then coalesce((
         select json_agg(json_build_object('id', s.id, 'endpoint', s.endpoint, 'keys', s.keys) order by s.created_at)
         from push_subscription s where s.organisation_id = p.organisation_id and s.person_id = p.id), '[]') else '[]' end as devices
     from claimed c join alert a on a.organisation_id = koers_organisation() and a.id = c.alert_id
       join person p on p.organisation_id = a.organisation_id and p.id = a.recipient_id`,
    [now, limit, alertId, heldFor, channel],
  );
  return rows.map((row) => {
    const devices = row.devices.map(({ id, ...sealed }) => ({ id, device: readDevice(id, sealed) }));
    return {
      ...row,
      leaveSecret: row.leaveSecret === null ? null : unseal(row.leaveSecret),
      devices: devices.flatMap(({ device }) => device ?? []),
      unreadable: devices.filter(({ device }) => device === null).map(({ id }) => id),
    };
  });
}

type SealedDevice = { id: string; endpoint: string; keys: string };

/** Null where it cannot be read, under another key for one: it keeps nobody else's alert waiting, nor its owner's other devices. */
function readDevice(id: string, { endpoint, keys }: Omit<SealedDevice, 'id'>): Device | null {
  try {
    return { id, endpoint: unseal(endpoint), keys: JSON.parse(unseal(keys)) as Device['keys'] };
  } catch {
    return null;
  }
}

/** Writes down what came of what was taken. What somebody else took over since is left to them. */
export async function recordOutcome(tx: Tx, { alertId, channel, attempts }: Claimed, outcome: Outcome, now: Date): Promise<void> {
  await tx.query(
    `update delivery set status = $4, failure = $5, next_attempt_at = $6, sent_at = case when $4 = 'sent' then $7::timestamptz end
     where organisation_id = koers_organisation() and alert_id = $1 and channel = $2 and attempts = $3`,
    [alertId, channel, attempts, outcome.status, outcome.failure, outcome.nextAttemptAt, now],
  );
}

/** Whether anything is due: an alert that is new, or a delivery whose time has come. */
export async function isAnythingDue(tx: Tx, now: Date): Promise<boolean> {
  const [row] = await tx.query<{ due: boolean }>(
    `select exists (select 1 from alert where organisation_id = koers_organisation() and handed_at is null)
       or exists (select 1 from delivery where organisation_id = koers_organisation() and status in ('waiting', 'failed') and (next_attempt_at is null or next_attempt_at <= $1)) as due`,
    [now],
  );
  return row?.due ?? false;
}

/** Forgets devices that do not want any more. */
export async function forgetDevices(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.query('delete from push_subscription where organisation_id = koers_organisation() and id = any($1::uuid[])', [ids]);
}
