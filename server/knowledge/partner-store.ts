// What an organisation keeps of its partners itself, in the documents that everything else reads.
import type { Tx } from '../db/as-person.ts';
import { type Shipped, versionColumn } from './kept-store.ts';
import type { PartnerDetails } from './knowledge-file.ts';
import type { PartnerRow } from './partner.ts';
import { termsVersion } from './terms.ts';

export type StoredPartner = PartnerRow & {
  path: string;
  details: unknown;
  body: string;
  /** Changes with every write: who saves names the one they saw. */
  version: string;
  shipped: Shipped | null;
};

const listed = `id, title, url, to_char(checked_at, 'YYYY-MM-DD') as "checkedAt", verified, details, edited_at is not null as edited,
  archived_at is not null as archived, shipped is not null as "hasNewer"`;
const own = `organisation_id = koers_organisation() and folder = 'partners'`;

export async function listPartnerRows(tx: Tx): Promise<(PartnerRow & { details: unknown })[]> {
  return tx.query(`select ${listed} from document where ${own}`);
}

/** One partner with its text; null when it is not there. */
export async function readPartner(tx: Tx, id: string): Promise<StoredPartner | null> {
  const [row] = await tx.query<StoredPartner>(`select ${listed}, path, body, shipped, ${versionColumn} from document where ${own} and id = $1`, [id]);
  return row ?? null;
}

export type PartnerText = {
  title: string;
  url: string | null;
  details: PartnerDetails;
  body: string;
  checkedAt: string;
  verified: boolean;
};

/** A partner of the organisation's own; its id, or null when that path is taken. */
export async function addPartner(tx: Tx, personId: string, path: string, origin: string, text: PartnerText): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into document (organisation_id, path, folder, title, audience, stages, origin, url, licence, checked_at, verified, details, body, content_hash, embedder, edited_at, edited_by)
     values (koers_organisation(), $1, 'partners', $2, 'both', '{intake,deepening,synthesis,aftercare}', $3, $4, 'Eigen gegevens', $5, $6, $7, $8, 'own', $9, now(), $10)
     on conflict (organisation_id, path) do nothing returning id`,
    [path, text.title, origin, text.url, text.checkedAt, text.verified, JSON.stringify(text.details), text.body, termsVersion, personId],
  );
  return row?.id ?? null;
}

/** Writes over a partner as the organisation's own; what Koers ships under it waits from now on. */
export async function writePartner(tx: Tx, personId: string, id: string, text: PartnerText): Promise<void> {
  await tx.query(
    `update document set title = $2, url = $3, details = $4, body = $5, checked_at = $6, verified = $7, embedder = $8, ingested_at = now(), edited_at = now(), edited_by = $9
     where ${own} and id = $1`,
    [id, text.title, text.url, JSON.stringify(text.details), text.body, text.checkedAt, text.verified, termsVersion, personId],
  );
}
