// Tells one person outside the app that something waits for them. Written in the caller's transaction, so that the news and its alert
// stand or fall together; what goes out says only that there is a message (server/words/alerts.ts). After the commit the caller calls
// `deps.alerted`, or the next minute finds it.
import type { Tx } from '../db/as-person.ts';
import type { Channel } from './alert.ts';

/** Somebody who takes part in the trajectory, other than who acts. Row-level security holds it to that. */
export async function notifyPerson(tx: Tx, about: { trajectoryId: string; recipientId: string; channels?: readonly Channel[] }): Promise<void> {
  await tx.query(
    `insert into alert (organisation_id, trajectory_id, recipient_id, reason, channels) values (koers_organisation(), $1, $2, 'message', $3::text[])`,
    [about.trajectoryId, about.recipientId, about.channels ?? null],
  );
}

/** A check-in goes to the client by the ways that they chose. As system. */
export async function insertAlertOfCheckIn(tx: Tx, about: { trajectoryId: string; recipientId: string; channels: readonly Channel[] }): Promise<void> {
  await tx.query(
    `insert into alert (organisation_id, trajectory_id, recipient_id, reason, channels) values (koers_organisation(), $1, $2, 'check-in', $3::text[])`,
    [about.trajectoryId, about.recipientId, about.channels],
  );
}

/** The client hears of a session by mail, with an entry for their calendar: the time and the centre, nothing else. */
export async function inviteByMail(tx: Tx, about: { trajectoryId: string; recipientId: string; sessionId: string }): Promise<void> {
  await tx.query(
    `insert into alert (organisation_id, trajectory_id, recipient_id, reason, channels, session_id) values (koers_organisation(), $1, $2, 'message', '{mail}', $3)`,
    [about.trajectoryId, about.recipientId, about.sessionId],
  );
}

/** Something in the trail is not what was sealed. As system. */
export async function insertAlertsOfTrail(tx: Tx, recipientIds: readonly string[]): Promise<void> {
  await tx.query(`insert into alert (organisation_id, recipient_id, reason) select koers_organisation(), id, 'trail' from unnest($1::uuid[]) id`, [
    recipientIds,
  ]);
}

/** Of a complaint: whoever has to do with it, also who takes no part in the trajectory. As system. */
export async function insertAlertsOfComplaint(tx: Tx, about: { trajectoryId: string; recipientIds: readonly string[] }): Promise<void> {
  await tx.query(
    `insert into alert (organisation_id, trajectory_id, recipient_id, reason)
     select koers_organisation(), $1, id, 'complaint' from unnest($2::uuid[]) id`,
    [about.trajectoryId, about.recipientIds],
  );
}
