// What each step in the life of a signal writes. The signal is locked and the table has decided; what the client sees follows in the
// same statement.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import type { Outcome, SignalStatus } from './signal.ts';

const own = 'organisation_id = koers_organisation() and id = $1';
/** Whoever handles a signal has seen it. */
const seen = 'acknowledged_by = coalesce(acknowledged_by, koers_person_id()), acknowledged_at = coalesce(acknowledged_at, now())';
const awake = 'snoozed_until = null, snoozed_by = null, snooze_reason = null';
const noClosing = 'closing_by = null, closing_at = null, closing_outcome = null, closing_note = null';
const clientSees = (change: string) => `with shown as (update attention set ${change} where ${own})`;

export async function writeAcknowledged(tx: Tx, id: string): Promise<void> {
  await tx.query(`${clientSees('looked_at = coalesce(looked_at, now())')} update signal set status = 'acknowledged', ${seen}, ${awake} where ${own}`, [id]);
}

/** The counsellor and stand-in of a trajectory. */
export async function readParties(tx: Tx, trajectoryId: string): Promise<string[]> {
  const [row] = await tx.query<{ counsellorId: string; standInId: string | null }>(
    `select counsellor_id as "counsellorId", stand_in_id as "standInId" from trajectory where organisation_id = koers_organisation() and id = $1`,
    [trajectoryId],
  );
  return row ? [row.counsellorId, ...(row.standInId ? [row.standInId] : [])] : [];
}

export async function writeAssigned(tx: Tx, id: string, to: string): Promise<void> {
  await tx.query(`update signal set assigned_to = $2, assigned_by = koers_person_id(), assigned_at = now() where ${own}`, [id, to]);
}

/** It is due again when it wakes. Resting is not looking: the client hears nothing of it. */
export async function writeSnoozed(tx: Tx, id: string, until: Date, reason: string): Promise<void> {
  await tx.query(`update signal set status = 'snoozed', snoozed_until = $2, due_at = $2, snoozed_by = koers_person_id(), snooze_reason = $3 where ${own}`, [
    id,
    until.toISOString(),
    seal(reason),
  ]);
}

export async function writeAwake(tx: Tx, id: string): Promise<void> {
  await tx.query(`update signal set status = 'open', due_at = least(due_at, now()), ${awake} where ${own}`, [id]);
}

/** Every signal that rests, locked; whom another instance is waking is left to it. */
export async function lockResting(tx: Tx): Promise<{ id: string; trajectoryId: string; status: SignalStatus; snoozedUntil: Date | null }[]> {
  return tx.query(
    `select id, trajectory_id as "trajectoryId", status, snoozed_until as "snoozedUntil" from signal
     where organisation_id = koers_organisation() and status = 'snoozed' for update skip locked`,
  );
}

export async function writeResolved(tx: Tx, id: string, outcome: Outcome, note: string): Promise<void> {
  await tx.query(
    `${clientSees('looked_at = coalesce(looked_at, now()), ended_at = now()')}
     update signal set status = 'resolved', outcome = $2, note = $3, resolved_by = koers_person_id(), resolved_at = now(), ${seen}, ${awake} where ${own}`,
    [id, outcome, seal(note)],
  );
}

export async function writeClosing(tx: Tx, id: string, outcome: Outcome, note: string): Promise<void> {
  await tx.query(
    `${clientSees('looked_at = coalesce(looked_at, now())')}
     update signal set status = 'acknowledged', closing_by = koers_person_id(), closing_at = now(), closing_outcome = $2, closing_note = $3, ${seen} where ${own}`,
    [id, outcome, seal(note)],
  );
}

export async function writeClosingRefused(tx: Tx, id: string): Promise<void> {
  await tx.query(`update signal set ${noClosing} where ${own}`, [id]);
}

export async function writeTold(tx: Tx, id: string): Promise<void> {
  await tx.query(`${clientSees('shown_at = coalesce(shown_at, now())')} update signal set told_at = now(), told_by = koers_person_id() where ${own}`, [id]);
}
