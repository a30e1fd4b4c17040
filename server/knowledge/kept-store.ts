// What an administrator keeps, whatever it is about: a partner or a document with text. What they wrote is the organisation's own from
// then on; a newer text that Koers brings waits beside it until they choose.
import type { Tx } from '../db/as-person.ts';
import type { Asked } from './asked.ts';
import type { Folder, KnowledgeFile } from './knowledge-file.ts';
import { termsVersion } from './terms.ts';

/** Which folders an administrator keeps as what. A run of an exercise holds what it began with, so an exercise may change meanwhile. */
export const keptFolders = {
  partner: ['partners'],
  document: ['methodology', 'labour-market', 'rules'],
  exercise: ['exercises'],
} as const satisfies Record<string, readonly Folder[]>;
export type Kept = keyof typeof keptFolders;

export type Shipped = { hash: string; file: KnowledgeFile };
export type KeptRow = {
  id: string;
  details: unknown;
  /** Changes with every write: who saves names the one they saw. */
  version: string;
  shipped: Shipped | null;
};

/** What changes with every write of a document. */
export const versionColumn = 'greatest(document.ingested_at, coalesce(document.edited_at, document.ingested_at))::text as version';
const there = 'organisation_id = koers_organisation() and id = $1';

/** One that is kept, held until the transaction ends when `lock`; null when it is not there, or is something else. */
export async function readKept(tx: Tx, kind: Kept, id: string, { lock = false } = {}): Promise<KeptRow | null> {
  const [row] = await tx.query<KeptRow>(
    `select id, details, shipped, ${versionColumn} from document where ${there} and folder = any($2)${lock ? ' for update' : ''}`,
    [id, keptFolders[kind]],
  );
  return row ?? null;
}

/** Checked on this day, by a person of the organisation. */
export async function markChecked(tx: Tx, personId: string, id: string, day: string): Promise<void> {
  await tx.query(`update document set checked_at = $2, verified = true, edited_at = now(), edited_by = $3 where ${there}`, [id, day, personId]);
}

export async function setArchived(tx: Tx, personId: string, id: string, archived: boolean): Promise<void> {
  await tx.query(`update document set archived_at = case when $2 then coalesce(archived_at, now()) end, edited_at = now(), edited_by = $3 where ${there}`, [
    id,
    archived,
    personId,
  ]);
}

/** Puts the newer text in place of the organisation's own; from here on it follows what is brought again. */
export async function takeShipped(tx: Tx, id: string, { hash, file }: Shipped): Promise<void> {
  await tx.query(
    `update document set folder = $2, title = $3, audience = $4, competency = $5, stages = $6, origin = $7, url = $8, licence = $9, checked_at = $10, verified = $11,
       valid_from = $12, valid_to = $13, details = $14, body = $15, content_hash = $16, embedder = $17, ingested_at = now(), edited_at = null, edited_by = null, shipped = null
     where ${there}`,
    [
      id,
      file.folder,
      file.title,
      file.audience,
      file.competency,
      file.stages,
      file.origin,
      file.url,
      file.licence,
      file.checkedAt,
      file.verified,
      file.validFrom,
      file.validTo,
      JSON.stringify(file.details),
      file.body,
      hash,
      termsVersion,
    ],
  );
}

/** What only some folders have, beside the text. */
export async function writeDetails(tx: Tx, id: string, details: object): Promise<void> {
  await tx.query(`update document set details = $2 where ${there}`, [id, JSON.stringify(details)]);
}

/** The organisation's own text was chosen over this newer one; a later one is offered again. */
export async function passOverShipped(tx: Tx, id: string, hash: string): Promise<void> {
  await tx.query(`update document set content_hash = $2, shipped = null, edited_at = now() where ${there}`, [id, hash]);
}

/** A newer file waits beside what the organisation wrote; null when there is none any more. */
export async function offerShipped(tx: Tx, id: string, shipped: Shipped | null): Promise<void> {
  await tx.query(`update document set shipped = $2 where ${there}`, [id, shipped && JSON.stringify(shipped)]);
}

export type KeptText = { title: string; body: string; asked: Asked };

/** The text as it now stands, held until the transaction ends when `lock`; null when it is gone. */
export async function readText(tx: Tx, id: string, { lock = false } = {}): Promise<KeptText | null> {
  const [row] = await tx.query<KeptText>(`select title, body, asked from document where ${there}${lock ? ' for update' : ''}`, [id]);
  return row ?? null;
}

/** Which version of the terms its passages are indexed with. */
export async function writeTermsVersion(tx: Tx, id: string, version: string): Promise<void> {
  await tx.query(`update document set embedder = $2 where ${there}`, [id, version]);
}
