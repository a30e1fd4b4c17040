// The record of an intake, the look at the right to a voucher, and the decision. Everything that says something of a client is sealed here.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Decision } from './decision.ts';
import { emptyRecord, type IntakeRecord, intakeRecord } from './intake-record.ts';
import type { EntitlementDates, Judgement, Situation } from './judge-entitlement.ts';

/** What was told, and the answer by the rules of that day. */
export type Look = { situation: Situation; dates: EntitlementDates; judgement: Judgement; at: string; byName: string };
/** `version` 0: nothing was noted yet. */
export type StoredIntake = {
  record: IntakeRecord;
  version: number;
  updatedAt: Date | null;
  updatedByName: string | null;
  look: Look | null;
  decision: Decision;
  decisionNote: string | null;
  decidedAt: Date | null;
  decidedByName: string | null;
};

type Row = Omit<StoredIntake, 'record' | 'look' | 'decision'> & { record: string; look: string | null; decision: Decision | null };

/** As far as this person may see it; an empty one where nothing was noted. `lock`: for a change. */
export async function readIntakeRow(tx: Tx, trajectoryId: string, { lock = false } = {}): Promise<StoredIntake> {
  const [row] = await tx.query<Row>(
    `select i.record, i.version, i.updated_at as "updatedAt", i.entitlement as look, i.decision, i.decision_note as "decisionNote", i.decided_at as "decidedAt",
       (select name from person p where p.organisation_id = i.organisation_id and p.id = i.updated_by) as "updatedByName",
       (select name from person p where p.organisation_id = i.organisation_id and p.id = i.decided_by) as "decidedByName"
     from intake i where i.organisation_id = koers_organisation() and i.trajectory_id = $1 ${lock ? 'for update' : ''}`,
    [trajectoryId],
  );
  if (!row)
    return {
      record: emptyRecord,
      version: 0,
      updatedAt: null,
      updatedByName: null,
      look: null,
      decision: 'undecided',
      decisionNote: null,
      decidedAt: null,
      decidedByName: null,
    };
  return {
    ...row,
    record: intakeRecord.parse(JSON.parse(unseal(row.record))),
    look: row.look === null ? null : (JSON.parse(unseal(row.look)) as Look),
    decision: row.decision ?? 'undecided',
    decisionNote: row.decisionNote === null ? null : unseal(row.decisionNote),
  };
}

/** Writes the record over the version that was seen; false when somebody wrote in between. */
export async function writeRecord(tx: Tx, trajectoryId: string, record: IntakeRecord, seen: number): Promise<boolean> {
  const rows = await tx.query(
    seen === 0
      ? `insert into intake (organisation_id, trajectory_id, record, updated_by) select koers_organisation(), $1, $2, koers_person_id() where $3::integer = 0
         on conflict do nothing returning version`
      : `update intake set record = $2, version = version + 1, updated_by = koers_person_id(), updated_at = now()
         where organisation_id = koers_organisation() and trajectory_id = $1 and version = $3::integer returning version`,
    [trajectoryId, seal(JSON.stringify(record)), seen],
  );
  return rows.length > 0;
}

/** Makes the row that a look or a decision needs, with an empty record. */
export async function makeIntake(tx: Tx, trajectoryId: string): Promise<void> {
  await tx.query(
    `insert into intake (organisation_id, trajectory_id, record, updated_by) values (koers_organisation(), $1, $2, koers_person_id()) on conflict do nothing`,
    [trajectoryId, seal(JSON.stringify(emptyRecord))],
  );
}

export async function writeLook(tx: Tx, trajectoryId: string, look: Look): Promise<void> {
  await tx.query('update intake set entitlement = $2, updated_by = koers_person_id() where organisation_id = koers_organisation() and trajectory_id = $1', [
    trajectoryId,
    seal(JSON.stringify(look)),
  ]);
}

/** In the name of who decides. */
export async function writeDecision(tx: Tx, trajectoryId: string, decision: Decision, note: string | null): Promise<void> {
  const taken = decision === 'undecided' ? null : decision;
  await tx.query(
    `update intake set decision = $2, decision_note = case when $2::text is null then null else $3 end, updated_by = koers_person_id(),
       decided_by = case when $2::text is null then null else koers_person_id() end, decided_at = case when $2::text is null then null else now() end
     where organisation_id = koers_organisation() and trajectory_id = $1`,
    [trajectoryId, taken, note === null ? null : seal(note)],
  );
}

/** Whether somebody noted whom to call; the card itself is not read, so nothing is looked at. */
export async function hasContactCard(tx: Tx, trajectoryId: string): Promise<boolean> {
  return (await tx.query('select 1 from contact_card where organisation_id = koers_organisation() and trajectory_id = $1', [trajectoryId])).length > 0;
}
