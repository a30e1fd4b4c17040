// What was delivered, in the database, as a person may see it.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { Delivered } from './registration.ts';

type Row = Omit<Delivered, 'day' | 'time' | 'registeredOn'> & { startsAt: Date; registeredAt: Date | null };

/** How many a table holds: more asks for a shorter period, so that nothing is left out without a word. */
export const mostRegistrations = 20_000;

/** Held sessions of whoever this reader guides; one more than a table holds where there are more. */
export async function listDelivered(tx: Tx, { trajectoryId, from, to }: { trajectoryId: string | null; from: Date; to: Date }): Promise<Row[]> {
  const rows = await tx.query<Row>(
    `select s.id as "sessionId", s.trajectory_id as "trajectoryId", c.name as "clientName", g.name as "counsellorName", s.starts_at as "startsAt",
       s.held_minutes as minutes, s.place, v.kind as "voucherKind", v.number as "voucherNumber", r.status, r.registered_at as "registeredAt"
     from registration r join guidance_session s on s.organisation_id = r.organisation_id and s.id = r.session_id
       join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
       left join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
       left join person g on g.organisation_id = s.organisation_id and g.id = s.counsellor_id
       left join voucher v on v.organisation_id = s.organisation_id and v.id = s.voucher_id
     where r.organisation_id = koers_organisation() and s.status = 'held' and ($1::uuid is null or s.trajectory_id = $1) and s.starts_at >= $2 and s.starts_at < $3
     order by s.starts_at, s.id limit ${mostRegistrations + 1}`,
    [trajectoryId, from, to],
  );
  return rows.map((row) => ({ ...row, voucherNumber: row.voucherNumber === null ? null : unseal(row.voucherNumber) }));
}
