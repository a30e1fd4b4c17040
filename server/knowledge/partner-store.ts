// What an organisation keeps of its partners itself, in the documents that everything else reads.
import type { Tx } from '../db/as-person.ts';
import type { KnowledgeFile, PartnerDetails } from './knowledge-file.ts';
import type { PartnerRow } from './partner.ts';
import { termsVersion } from './terms.ts';

export type Shipped = { hash: string; file: KnowledgeFile };
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

/** One partner with its text, held until the transaction ends when `lock`; null when it is not there. */
export async function readPartner(tx: Tx, id: string, { lock = false } = {}): Promise<StoredPartner | null> {
  const [row] = await tx.query<StoredPartner>(
    `select ${listed}, path, body, shipped, greatest(ingested_at, coalesce(edited_at, ingested_at))::text as version
     from document where ${own} and id = $1${lock ? ' for update' : ''}`,
    [id],
  );
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

/** Checked on this day, by a person of the organisation. */
export async function markChecked(tx: Tx, personId: string, id: string, day: string): Promise<void> {
  await tx.query(`update document set checked_at = $2, verified = true, edited_at = now(), edited_by = $3 where ${own} and id = $1`, [id, day, personId]);
}

export async function setArchived(tx: Tx, personId: string, id: string, archived: boolean): Promise<void> {
  await tx.query(
    `update document set archived_at = case when $2 then coalesce(archived_at, now()) end, edited_at = now(), edited_by = $3 where ${own} and id = $1`,
    [id, archived, personId],
  );
}

/** Puts Koers's newer text in place of the organisation's own; from here on it follows Koers again. */
export async function takeShipped(tx: Tx, id: string, { hash, file }: Shipped): Promise<void> {
  await tx.query(
    `update document set title = $2, audience = $3, origin = $4, url = $5, licence = $6, checked_at = $7, verified = $8, details = $9, body = $10, content_hash = $11,
       embedder = $12, ingested_at = now(), edited_at = null, edited_by = null, shipped = null
     where ${own} and id = $1`,
    [
      id,
      file.title,
      file.audience,
      file.origin,
      file.url,
      file.licence,
      file.checkedAt,
      file.verified,
      JSON.stringify(file.details),
      file.body,
      hash,
      termsVersion,
    ],
  );
}

/** The organisation's own text was chosen over this newer one; a later one is offered again. */
export async function passOverShipped(tx: Tx, id: string, hash: string): Promise<void> {
  await tx.query(`update document set content_hash = $2, shipped = null, edited_at = now() where ${own} and id = $1`, [id, hash]);
}

/** A newer file waits beside what the organisation wrote; null when there is none any more. */
export async function offerShipped(tx: Tx, id: string, shipped: Shipped | null): Promise<void> {
  await tx.query('update document set shipped = $2 where organisation_id = koers_organisation() and id = $1', [id, shipped && JSON.stringify(shipped)]);
}

export async function readBody(tx: Tx, id: string): Promise<{ title: string; body: string }> {
  const [row] = await tx.query<{ title: string; body: string }>('select title, body from document where organisation_id = koers_organisation() and id = $1', [
    id,
  ]);
  if (!row) throw new Error('a document that was just read is not there');
  return row;
}

/** Which version of the terms its passages are indexed with. */
export async function writeTermsVersion(tx: Tx, id: string, version: string): Promise<void> {
  await tx.query('update document set embedder = $2 where organisation_id = koers_organisation() and id = $1', [id, version]);
}
