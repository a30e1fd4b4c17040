// Where it is kept who stands in, and when. The brief is sealed here.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export type StandInPeriod = {
  id: string;
  trajectoryId: string;
  standInId: string;
  standInName: string;
  from: string;
  until: string;
  setAt: Date;
  endedAt: Date | null;
  /** What the colleague must know; null for who may not read it. */
  brief: string | null;
};

const columns = `p.id, p.trajectory_id as "trajectoryId", p.stand_in_id as "standInId", coalesce(s.name, '') as "standInName",
  to_char(p.from_day, 'YYYY-MM-DD') as "from", to_char(p.until_day, 'YYYY-MM-DD') as "until", p.set_at as "setAt", p.ended_at as "endedAt", b.text as brief`;
const joins = `from stand_in_period p
  left join person s on s.organisation_id = p.organisation_id and s.id = p.stand_in_id
  left join stand_in_brief b on b.organisation_id = p.organisation_id and b.period_id = p.id`;
const read = (row: StandInPeriod): StandInPeriod => ({ ...row, brief: row.brief === null ? null : unseal(row.brief) });

/** Of one trajectory, the latest first. */
export async function listPeriods(tx: Tx, trajectoryId: string): Promise<StandInPeriod[]> {
  const rows = await tx.query<StandInPeriod>(
    `select ${columns} ${joins} where p.organisation_id = koers_organisation() and p.trajectory_id = $1 order by p.from_day desc, p.set_at desc limit 50`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** Holds the trajectory, so that two periods are not set at once. */
export async function holdPeriods(tx: Tx, trajectoryId: string): Promise<void> {
  await tx.query('select 1 from trajectory where organisation_id = koers_organisation() and id = $1 for update', [trajectoryId]);
}

export async function addPeriod(
  tx: Tx,
  next: { trajectoryId: string; clientId: string; standInId: string; from: string; until: string; brief: string | null },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into stand_in_period (organisation_id, trajectory_id, client_id, stand_in_id, from_day, until_day, set_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, koers_person_id()) returning id`,
    [next.trajectoryId, next.clientId, next.standInId, next.from, next.until],
  );
  if (!row) throw new Error('a period was not written');
  if (next.brief)
    await tx.query('insert into stand_in_brief (organisation_id, period_id, trajectory_id, text) values (koers_organisation(), $1, $2, $3)', [
      row.id,
      next.trajectoryId,
      seal(next.brief),
    ]);
  return row.id;
}

export async function endPeriod(tx: Tx, trajectoryId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update stand_in_period set ended_at = now(), ended_by = koers_person_id()
     where organisation_id = koers_organisation() and trajectory_id = $1 and id = $2 and ended_at is null and until_day >= koers_today() returning id`,
    [trajectoryId, id],
  );
  return rows.length > 0;
}

/** The day it is, by the database's clock or the one that was handed in; and who stands in then. */
export async function readToday(tx: Tx, trajectoryId: string): Promise<{ today: string; usualId: string | null; usualName: string | null }> {
  const [row] = await tx.query<{ today: string; usualId: string | null; usualName: string | null }>(
    `select to_char(koers_today(), 'YYYY-MM-DD') as today, t.stand_in_id as "usualId", s.name as "usualName" from trajectory t
     left join person s on s.organisation_id = t.organisation_id and s.id = t.stand_in_id
     where t.organisation_id = koers_organisation() and t.id = $1`,
    [trajectoryId],
  );
  if (!row) throw new Error('a trajectory that was just read is not there');
  return row;
}
