// Plans of approach, version by version. Steps, support and what a client wants changed are sealed.
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { ApproachFields, ApproachStatus, ApproachStep } from './approach.ts';

export type StoredApproach = ApproachFields & {
  id: string;
  trajectoryId: string;
  version: number;
  status: ApproachStatus;
  proposedByName: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
  wish: string | null;
};
type Row = Omit<StoredApproach, 'steps'> & { steps: string };

const columns = `a.id, a.trajectory_id as "trajectoryId", a.version, a.steps, a.support, a.status, a.proposed_at as "proposedAt", a.decided_at as "decidedAt", a.wish,
  (select name from person p where p.organisation_id = a.organisation_id and p.id = a.proposed_by) as "proposedByName"`;
const readRow = (row: Row): StoredApproach => ({
  ...row,
  steps: JSON.parse(unseal(row.steps)) as ApproachStep[],
  support: unseal(row.support),
  wish: row.wish === null ? null : unseal(row.wish),
});

/** All versions, newest first. */
export async function listApproaches(tx: Tx, trajectoryId: string): Promise<StoredApproach[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from approach a where a.organisation_id = koers_organisation() and a.trajectory_id = $1 order by a.version desc`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

/** The version that stands, locked; null where there is none yet. */
export async function lockApproach(tx: Tx, trajectoryId: string): Promise<StoredApproach | null> {
  const [row] = await tx.query<Row>(
    `select ${columns} from approach a where a.organisation_id = koers_organisation() and a.trajectory_id = $1 and a.status <> 'replaced' for update of a`,
    [trajectoryId],
  );
  return row ? readRow(row) : null;
}

/** Null when somebody proposed one in between. */
export async function insertApproach(tx: Tx, trajectoryId: string, version: number, { steps, support }: ApproachFields): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into approach (organisation_id, trajectory_id, version, steps, support, proposed_by)
     values (koers_organisation(), $1, $2, $3, $4, koers_person_id()) on conflict do nothing returning id`,
    [trajectoryId, version, seal(JSON.stringify(steps)), seal(support)],
  );
  return row?.id ?? null;
}

export async function writeApproachStatus(tx: Tx, id: string, status: ApproachStatus, wish: string | null): Promise<void> {
  await tx.query('update approach set status = $2, decided_at = now(), wish = $3 where organisation_id = koers_organisation() and id = $1', [
    id,
    status,
    wish === null ? null : seal(wish),
  ]);
}
