// Contracts, version by version. Terms, texts and what a client wants changed are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Language } from '../people/roles.ts';
import type { ContractPart } from '../words/contract-text.ts';
import type { ContractStatus, ContractTerms } from './contract.ts';

export type StoredContract = {
  id: string;
  trajectoryId: string;
  version: number;
  terms: ContractTerms;
  texts: Record<Language, ContractPart[]>;
  edition: string;
  status: ContractStatus;
  proposedByName: string | null;
  /** Who guided when it was proposed, where somebody else has taken over since; null where they still do. */
  guidedThenByName: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
};
type Row = Omit<StoredContract, 'terms' | 'texts'> & { terms: string; texts: string };

const columns = `c.id, c.trajectory_id as "trajectoryId", c.version, c.terms, c.texts, c.edition, c.status, c.proposed_at as "proposedAt", c.decided_at as "decidedAt", c.reason,
  (select name from person p where p.organisation_id = c.organisation_id and p.id = c.proposed_by) as "proposedByName",
  (select p.name from handover h join person p on p.organisation_id = h.organisation_id and p.id = h.from_id
   where h.organisation_id = c.organisation_id and h.trajectory_id = c.trajectory_id and h.status = 'done' and h.ended_at > c.proposed_at
   order by h.ended_at limit 1) as "guidedThenByName"`;

const readRow = ({ terms, texts, reason, ...row }: Row): StoredContract => ({
  ...row,
  terms: JSON.parse(unseal(terms)) as ContractTerms,
  texts: JSON.parse(unseal(texts)) as StoredContract['texts'],
  reason: reason === null ? null : unseal(reason),
});

/** All versions, newest first. */
export async function listContracts(tx: Tx, trajectoryId: string): Promise<StoredContract[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from contract c where c.organisation_id = koers_organisation() and c.trajectory_id = $1 order by c.version desc`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

export async function lockContract(tx: Tx, id: string): Promise<StoredContract | null> {
  const [row] = await tx.query<Row>(`select ${columns} from contract c where c.organisation_id = koers_organisation() and c.id = $1 for update of c`, [id]);
  return row ? readRow(row) : null;
}

/** The versions that stand, locked: proposed or accepted. */
export async function lockStanding(tx: Tx, trajectoryId: string): Promise<StoredContract[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from contract c where c.organisation_id = koers_organisation() and c.trajectory_id = $1 and c.status in ('proposed', 'accepted') for update of c`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

/** The number that the newest version has; 0 where there is none. */
export async function lastVersion(tx: Tx, trajectoryId: string): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0)::integer as version from contract where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
  return row?.version ?? 0;
}

/** Proposed, in the name of who proposes it. Null when somebody proposed one in between. */
export async function insertContract(
  tx: Tx,
  trajectoryId: string,
  { version, terms, texts, edition }: Pick<StoredContract, 'version' | 'terms' | 'texts' | 'edition'>,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into contract (organisation_id, trajectory_id, version, terms, texts, edition, proposed_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, koers_person_id()) on conflict do nothing returning id`,
    [trajectoryId, version, seal(JSON.stringify(terms)), seal(JSON.stringify(texts)), edition],
  );
  return row?.id ?? null;
}

export async function writeContractStatus(tx: Tx, id: string, status: ContractStatus, reason: string | null): Promise<void> {
  await tx.query(
    `update contract set status = $2, decided_at = coalesce(decided_at, now()), reason = $3 where organisation_id = koers_organisation() and id = $1`,
    [id, status, reason === null ? null : seal(reason)],
  );
}
