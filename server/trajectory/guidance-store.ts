// The guidance of a counsellor in the database, and the client's own wish for simpler words. Subjects to leave alone are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { type Guidance, nothingSet } from './guidance.ts';

/** `version` 0: nothing was set yet. */
export type StoredGuidance = Guidance & { version: number; updatedAt: Date | null; updatedByName: string | null; simplerAsked: boolean };

/** What was set, as far as this person may see it. */
export async function readGuidance(tx: Tx, trajectoryId: string): Promise<StoredGuidance> {
  const [row] = await tx.query<
    Omit<StoredGuidance, 'quietUntil' | 'leaveAlone' | 'version'> & { quietUntil: Date | null; leaveAlone: string[] | null; version: number | null }
  >(
    `select g.focus, g.exercises, g.leave_alone as "leaveAlone", g.quiet_until as "quietUntil", coalesce(g.simpler, false) as simpler, g.version,
       g.updated_at as "updatedAt", p.name as "updatedByName", w.trajectory_id is not null as "simplerAsked"
     from (select $1::uuid as id) t
       left join guidance g on g.organisation_id = koers_organisation() and g.trajectory_id = t.id
       left join plain_words w on w.organisation_id = koers_organisation() and w.trajectory_id = t.id
       left join person p on p.organisation_id = g.organisation_id and p.id = g.updated_by`,
    [trajectoryId],
  );
  if (!row) return { ...nothingSet, version: 0, updatedAt: null, updatedByName: null, simplerAsked: false };
  return {
    ...row,
    leaveAlone: (row.leaveAlone ?? []).map(unseal),
    quietUntil: row.quietUntil === null ? null : new Date(row.quietUntil).toISOString(),
    version: row.version ?? 0,
  };
}

/** Writes it over the version that was seen; false when somebody wrote in between. */
export async function writeGuidance(tx: Tx, trajectoryId: string, guidance: Guidance, seen: number): Promise<boolean> {
  const { focus, exercises, leaveAlone, quietUntil, simpler } = guidance;
  const values = [trajectoryId, focus, exercises === null ? null : JSON.stringify(exercises), JSON.stringify(leaveAlone.map(seal)), quietUntil, simpler, seen];
  const rows = await tx.query(
    seen === 0
      ? `insert into guidance (organisation_id, trajectory_id, focus, exercises, leave_alone, quiet_until, simpler, updated_by)
         select koers_organisation(), $1, $2, $3::jsonb, $4::jsonb, $5::timestamptz, $6, koers_person_id() where $7::integer = 0
         on conflict do nothing returning version`
      : `update guidance set focus = $2, exercises = $3::jsonb, leave_alone = $4::jsonb, quiet_until = $5::timestamptz, simpler = $6,
           version = version + 1, updated_by = koers_person_id(), updated_at = now()
         where organisation_id = koers_organisation() and trajectory_id = $1 and version = $7::integer returning version`,
    values,
  );
  return rows.length > 0;
}

/** The client wants simpler words, or the usual ones again. */
export async function writePlainWords(tx: Tx, trajectoryId: string, simpler: boolean): Promise<void> {
  await tx.query(
    simpler
      ? 'insert into plain_words (organisation_id, trajectory_id) values (koers_organisation(), $1) on conflict do nothing'
      : 'delete from plain_words where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
}

/** As a piece of the one statement that reads what a reply knows; `$2` is the trajectory. Whether the silence still holds is for this moment. */
export const guidanceOfTrajectory = `(select jsonb_build_object('focus', g.focus, 'exercises', g.exercises, 'leaveAlone', coalesce(g.leave_alone, '[]'),
    'isQuiet', coalesce(g.quiet_until > now(), false), 'quietUntil', g.quiet_until, 'simpler', coalesce(g.simpler, false) or w.trajectory_id is not null)
  from (select $2::uuid as id) t
    left join guidance g on g.organisation_id = koers_organisation() and g.trajectory_id = t.id
    left join plain_words w on w.organisation_id = koers_organisation() and w.trajectory_id = t.id
  where g.trajectory_id is not null or w.trajectory_id is not null)`;
export type GuidanceRow = (Guidance & { isQuiet: boolean }) | null;

/** The same, readable. */
export const knownGuidance = (row: GuidanceRow): GuidanceRow => row && { ...row, leaveAlone: row.leaveAlone.map(unseal) };
