// By which ways a person can be reached, and how long a crisis waits for each in the line.
import { createHash } from 'node:crypto';
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import type { Device } from './ways.ts';

export type OwnDevice = { id: string; device: string; fingerprint: string; createdAt: Date };

/** What a browser recognises its own subscription by. */
const hashOf = (endpoint: string): Buffer => createHash('sha256').update(endpoint).digest();

/** The devices of this person, newest first. */
export async function listOwnDevices(tx: Tx): Promise<OwnDevice[]> {
  return tx.query<OwnDevice>(
    `select id, device, encode(endpoint_hash, 'hex') as fingerprint, created_at as "createdAt" from push_subscription
     where organisation_id = koers_organisation() and person_id = koers_person_id() order by created_at desc`,
  );
}

/** Whether the last push to this person was refused because of the key it was signed with. */
export async function isOwnPushRefused(tx: Tx): Promise<boolean> {
  const [last] = await tx.query<{ failure: string | null }>(
    `select d.failure from delivery d join alert a on a.organisation_id = d.organisation_id and a.id = d.alert_id
     where d.organisation_id = koers_organisation() and a.recipient_id = koers_person_id() and d.channel = 'push' and d.last_attempt_at is not null
     order by d.last_attempt_at desc, a.id limit 1`,
  );
  return last?.failure === 'sign-in';
}

export async function readOwnAddress(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ email: string | null }>('select email from person where organisation_id = koers_organisation() and id = koers_person_id()');
  return row?.email ?? null;
}

const mostDevices = 10;

/**
 * Keeps a device for a person. One browser is one device: whoever turned it on last has it, also when somebody else had it before.
 * As system, since a person may not see what was another's.
 */
export async function keepDevice(tx: Tx, personId: string, { endpoint, keys, name }: Omit<Device, 'id'> & { name: string }): Promise<string> {
  await tx.query('delete from push_subscription where organisation_id = koers_organisation() and endpoint_hash = $1', [hashOf(endpoint)]);
  const [row] = await tx.query<{ id: string }>(
    `insert into push_subscription (organisation_id, person_id, endpoint_hash, endpoint, keys, device)
     values (koers_organisation(), $1, $2, $3, $4, $5) returning id`,
    [personId, hashOf(endpoint), seal(endpoint), seal(JSON.stringify(keys)), seal(name)],
  );
  if (!row) throw new Error('the device was not kept');
  await tx.query(
    `delete from push_subscription where organisation_id = koers_organisation() and person_id = $1 and id not in (
       select id from push_subscription where organisation_id = koers_organisation() and person_id = $1 order by created_at desc, id limit $2)`,
    [personId, mostDevices],
  );
  return row.id;
}

/** Forgets one of this person's devices. False when it is not there. */
export async function forgetOwnDevice(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.query(
    'delete from push_subscription where organisation_id = koers_organisation() and person_id = koers_person_id() and id = $1 returning id',
    [id],
  );
  return rows.length > 0;
}

/** A test for oneself; null when there were enough just now. */
export async function insertTest(tx: Tx): Promise<string | null> {
  const [recent] = await tx.query<{ count: number }>(
    `select count(*)::int as count from alert
     where organisation_id = koers_organisation() and recipient_id = koers_person_id() and reason = 'test' and created_at > now() - interval '1 minute'`,
  );
  if ((recent?.count ?? 0) >= 5) return null;
  const id = crypto.randomUUID();
  await tx.query(`insert into alert (organisation_id, id, recipient_id, reason) values (koers_organisation(), $1, koers_person_id(), 'test')`, [id]);
  return id;
}

/** What became of one alert, channel by channel. */
export async function readDeliveries(tx: Tx, alertId: string) {
  return tx.query(
    `select channel, status, failure, attempts, coalesce(sent_at, last_attempt_at) as at, next_attempt_at as "nextAttemptAt" from delivery
     where organisation_id = koers_organisation() and alert_id = $1 order by channel`,
    [alertId],
  );
}

export async function readEscalateAfter(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ minutes: number }>('select escalate_after_minutes as minutes from organisation where id = koers_organisation()');
  return row?.minutes ?? 15;
}

export async function writeEscalateAfter(tx: Tx, minutes: number): Promise<void> {
  await tx.query('update organisation set escalate_after_minutes = $1 where id = koers_organisation()', [minutes]);
}
