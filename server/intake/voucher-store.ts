// Vouchers: what pays for the guidance. Their numbers are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { VoucherFields } from './voucher.ts';

export type StoredVoucher = VoucherFields & { id: string; trajectoryId: string; ruleId: string | null; createdAt: Date };

const columns = `id, trajectory_id as "trajectoryId", kind, minutes, used_before_minutes as "usedBeforeMinutes", requested_on::text as "requestedOn",
  valid_until::text as "validUntil", number, customer_number as "customerNumber", rule_id as "ruleId", created_at as "createdAt"`;

const unsealed = (row: StoredVoucher): StoredVoucher => ({
  ...row,
  number: row.number === null ? null : unseal(row.number),
  customerNumber: row.customerNumber === null ? null : unseal(row.customerNumber),
});
const valuesOf = ({ kind, minutes, usedBeforeMinutes, requestedOn, validUntil, number, customerNumber }: VoucherFields, ruleId: string | null) => [
  kind,
  minutes,
  usedBeforeMinutes,
  requestedOn,
  validUntil,
  number === null ? null : seal(number),
  customerNumber === null ? null : seal(customerNumber),
  ruleId,
];

/** In the order in which they were asked for. */
export async function listVouchers(tx: Tx, trajectoryId: string): Promise<StoredVoucher[]> {
  const rows = await tx.query<StoredVoucher>(
    `select ${columns} from voucher where organisation_id = koers_organisation() and trajectory_id = $1 order by requested_on, created_at`,
    [trajectoryId],
  );
  return rows.map(unsealed);
}

export async function lockVoucher(tx: Tx, id: string): Promise<StoredVoucher | null> {
  const [row] = await tx.query<StoredVoucher>(`select ${columns} from voucher where organisation_id = koers_organisation() and id = $1 for update`, [id]);
  return row ? unsealed(row) : null;
}

export async function insertVoucher(tx: Tx, trajectoryId: string, voucher: VoucherFields, ruleId: string | null): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into voucher (organisation_id, trajectory_id, kind, minutes, used_before_minutes, requested_on, valid_until, number, customer_number, rule_id, entered_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, koers_person_id()) returning id`,
    [trajectoryId, ...valuesOf(voucher, ruleId)],
  );
  return (row as { id: string }).id;
}

export async function updateVoucher(tx: Tx, id: string, voucher: VoucherFields, ruleId: string | null): Promise<void> {
  await tx.query(
    `update voucher set kind = $2, minutes = $3, used_before_minutes = $4, requested_on = $5, valid_until = $6, number = $7, customer_number = $8, rule_id = $9
     where organisation_id = koers_organisation() and id = $1`,
    [id, ...valuesOf(voucher, ruleId)],
  );
}

/** The date that a pause and a referral look at is the one of the voucher that was written last. */
export async function followVoucherDate(tx: Tx, trajectoryId: string, validUntil: string): Promise<void> {
  await tx.query('update trajectory set voucher_valid_until = $2 where organisation_id = koers_organisation() and id = $1', [trajectoryId, validUntil]);
}

/** Whether sessions are written on it: then it stays. */
export async function isUsed(tx: Tx, id: string): Promise<boolean> {
  return (await tx.query('select 1 from guidance_session where organisation_id = koers_organisation() and voucher_id = $1 limit 1', [id])).length > 0;
}

export async function removeVoucher(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from voucher where organisation_id = koers_organisation() and id = $1', [id]);
}
