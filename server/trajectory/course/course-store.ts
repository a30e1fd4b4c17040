// Stages, moves and closings of a trajectory. What somebody wrote is sealed.
import type { Stage } from '../../conversation/stage.ts';
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { AftercareLimit } from './aftercare-rule.ts';
import type { MissingCode } from './stage-move.ts';

/** `closedAt`: when it was closed, also while aftercare runs. */
export type LockedCourse = { stage: Stage; closedAt: Date | null; inAftercare: boolean };

export async function lockCourse(tx: Tx, trajectoryId: string): Promise<LockedCourse> {
  // The lock first, then the look: whoever comes second sees what the first one did.
  await tx.query('select 1 from trajectory where organisation_id = koers_organisation() and id = $1 for update', [trajectoryId]);
  return readCourse(tx, trajectoryId);
}

export async function readCourse(tx: Tx, trajectoryId: string): Promise<LockedCourse> {
  const [row] = await tx.query<LockedCourse>(
    `select stage, closed_at as "closedAt", koers_in_aftercare(organisation_id, id) as "inAftercare"
     from trajectory where organisation_id = koers_organisation() and id = $1`,
    [trajectoryId],
  );
  if (!row) throw new Error('no trajectory to look at');
  return row;
}

export async function writeStage(tx: Tx, trajectoryId: string, stage: Stage): Promise<void> {
  await tx.query('update trajectory set stage = $2 where organisation_id = koers_organisation() and id = $1', [trajectoryId, stage]);
}

export async function writeClosed(tx: Tx, trajectoryId: string, isClosed: boolean, stage: Stage): Promise<void> {
  await tx.query(
    `update trajectory set closed_at = case when $2 then coalesce(closed_at, now()) end, stage = $3,
       paused_since = case when $2 then null else paused_since end, paused_until = case when $2 then null else paused_until end
     where organisation_id = koers_organisation() and id = $1`,
    [trajectoryId, isClosed, stage],
  );
}

export type StageMove = { id: string; from: Stage; to: Stage; missing: MissingCode[]; reason: string | null; byName: string | null; at: Date };

/** Newest first. */
export async function listMoves(tx: Tx, trajectoryId: string): Promise<StageMove[]> {
  const rows = await tx.query<StageMove>(
    `select v.id, v.from_stage as "from", v.to_stage as "to", v.missing, v.reason, p.name as "byName", v.at
     from stage_move v left join person p on p.organisation_id = v.organisation_id and p.id = v.moved_by
     where v.organisation_id = koers_organisation() and v.trajectory_id = $1 order by v.at desc, v.id`,
    [trajectoryId],
  );
  return rows.map((row) => ({ ...row, reason: row.reason === null ? null : unseal(row.reason) }));
}

export async function insertMove(
  tx: Tx,
  trajectoryId: string,
  { from, to, missing, reason }: { from: Stage; to: Stage; missing: readonly MissingCode[]; reason: string },
): Promise<void> {
  await tx.query(
    `insert into stage_move (organisation_id, trajectory_id, from_stage, to_stage, missing, reason, moved_by)
     values (koers_organisation(), $1, $2, $3, $4::text[], $5, koers_person_id())`,
    [trajectoryId, from, to, missing, reason === '' ? null : seal(reason)],
  );
}

export type Closing = { stageBefore: Stage; missing: MissingCode[]; note: string | null; byName: string | null; closedAt: Date; limit: AftercareLimit | null };

/** The closing that holds; null where it is open, or was closed by the end of a referral before closings were written for those. */
export async function readClosing(tx: Tx, trajectoryId: string): Promise<Closing | null> {
  const [row] = await tx.query<Omit<Closing, 'limit'> & { until: string | null; ruleId: string | null }>(
    `select c.stage_before as "stageBefore", c.missing, c.note, p.name as "byName", c.closed_at as "closedAt", c.aftercare_until::text as until, c.rule_id as "ruleId"
     from closing c left join person p on p.organisation_id = c.organisation_id and p.id = c.closed_by
     where c.organisation_id = koers_organisation() and c.trajectory_id = $1 and c.resumed_at is null`,
    [trajectoryId],
  );
  if (!row) return null;
  const { until, ruleId, ...closing } = row;
  return { ...closing, note: closing.note === null ? null : unseal(closing.note), limit: until !== null && ruleId !== null ? { until, ruleId } : null };
}

export async function insertClosing(
  tx: Tx,
  trajectoryId: string,
  { stageBefore, missing, note, limit }: { stageBefore: Stage; missing: readonly MissingCode[]; note: string; limit: AftercareLimit | null },
): Promise<void> {
  await tx.query(
    `insert into closing (organisation_id, trajectory_id, stage_before, missing, note, closed_by, aftercare_until, rule_id)
     values (koers_organisation(), $1, $2, $3::text[], $4, koers_person_id(), $5, $6)`,
    [trajectoryId, stageBefore, missing, note === '' ? null : seal(note), limit?.until ?? null, limit?.ruleId ?? null],
  );
}

export async function endClosing(tx: Tx, trajectoryId: string, reason: string): Promise<void> {
  await tx.query(
    `update closing set resumed_at = now(), resumed_by = koers_person_id(), resumed_reason = $2
     where organisation_id = koers_organisation() and trajectory_id = $1 and resumed_at is null`,
    [trajectoryId, seal(reason)],
  );
}
