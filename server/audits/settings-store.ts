// What a house set for its audits; without a row the defaults count.
import type { Tx } from '../db/as-person.ts';
import { doubleShareDefault, sampleDefaults } from '../evaluation/sample.ts';

/** Shares from 0 to 1; how many conversations a week are drawn at least. */
export type AuditSettings = { sampleRate: number; sampleAtLeast: number; doubleShare: number };

export async function readAuditSettings(tx: Tx): Promise<AuditSettings> {
  const [row] = await tx.query<AuditSettings>(
    `select sample_rate as "sampleRate", sample_at_least as "sampleAtLeast", double_share as "doubleShare" from audit_setting where organisation_id = koers_organisation()`,
  );
  return row ?? { sampleRate: sampleDefaults.rate, sampleAtLeast: sampleDefaults.atLeast, doubleShare: doubleShareDefault };
}

export async function writeAuditSettings(tx: Tx, { sampleRate, sampleAtLeast, doubleShare }: AuditSettings): Promise<void> {
  await tx.query(
    `insert into audit_setting (organisation_id, sample_rate, sample_at_least, double_share, updated_by) values (koers_organisation(), $1, $2, $3, koers_person_id())
     on conflict (organisation_id) do update set sample_rate = excluded.sample_rate, sample_at_least = excluded.sample_at_least,
       double_share = excluded.double_share, updated_by = excluded.updated_by, updated_at = now()`,
    [sampleRate, sampleAtLeast, doubleShare],
  );
}
