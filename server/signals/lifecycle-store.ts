// What each step in the life of a signal writes. The signal is locked and the table has decided; what the client sees follows in the
// same statement.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import type { HoursAround } from './due.ts';
import type { Outcome, SignalLevel, SignalStatus } from './signal.ts';

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
    `select counsellor_id as "counsellorId", koers_stand_in(organisation_id, id, stand_in_id) as "standInId" from trajectory where organisation_id = koers_organisation() and id = $1`,
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

/** It begins anew at a graver level; what was found stays. For the system. */
export async function writeRaised(
  tx: Tx,
  id: string,
  { level, situation, dueAt }: { level: SignalLevel; situation: string | null; dueAt: Date },
): Promise<void> {
  await tx.query(
    `with shown as (update attention set level = $2 where ${own}),
     flagged as (
       insert into audit_item (organisation_id, conversation_id, trajectory_id, reason)
       select organisation_id, conversation_id, trajectory_id, 'crisis' from signal where ${own} and $2 = 'crisis' and conversation_id is not null
       on conflict do nothing)
     update signal set level = $2, situation = coalesce($3, situation), due_at = least(due_at, $4), status = 'open',
       acknowledged_by = null, acknowledged_at = null, ${awake} where ${own}`,
    [id, level, situation, dueAt],
  );
}

/** Who did something to a signal needs no alert about it. */
export async function answerOwnAlerts(tx: Tx, id: string, personId: string): Promise<void> {
  await tx.query(
    'update alert set answered_at = now() where organisation_id = koers_organisation() and signal_id = $1 and recipient_id = $2 and answered_at is null',
    [id, personId],
  );
}

/** When who guides this client works, and who stands in. */
export async function readHours(tx: Tx, trajectoryId: string): Promise<HoursAround> {
  const [row] = await tx.query<HoursAround>(
    `select case when gw.person_id is not null then jsonb_build_object('weekly', gw.weekly, 'absences', gw.absences) end as counsellor,
       case when sw.person_id is not null then jsonb_build_object('weekly', sw.weekly, 'absences', sw.absences) end as "standIn"
     from trajectory t
       left join working_time gw on gw.organisation_id = t.organisation_id and gw.person_id = t.counsellor_id
       left join working_time sw on sw.organisation_id = t.organisation_id and sw.person_id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
     where t.organisation_id = koers_organisation() and t.id = $1`,
    [trajectoryId],
  );
  return row ?? { counsellor: null, standIn: null };
}

export async function writeTold(tx: Tx, id: string): Promise<void> {
  await tx.query(`${clientSees('shown_at = coalesce(shown_at, now())')} update signal set told_at = now(), told_by = koers_person_id() where ${own}`, [id]);
}
