// When people work, as they set it themselves.
import type { Tx } from '../db/as-person.ts';
import type { WorkingTime } from './working-time.ts';

/** Someone's hours, or null where they set none. */
export async function readWorkingTime(tx: Tx, personId: string): Promise<WorkingTime | null> {
  const [row] = await tx.query<WorkingTime>('select weekly, absences from working_time where organisation_id = koers_organisation() and person_id = $1', [
    personId,
  ]);
  return row ?? null;
}

/** Writes one's own hours. */
export async function writeWorkingTime(tx: Tx, { weekly, absences }: WorkingTime): Promise<void> {
  await tx.query(
    `insert into working_time (organisation_id, person_id, weekly, absences) values (koers_organisation(), koers_person_id(), $1, $2)
     on conflict (organisation_id, person_id) do update set weekly = excluded.weekly, absences = excluded.absences, updated_at = now()`,
    [JSON.stringify(weekly), JSON.stringify(absences)],
  );
}
