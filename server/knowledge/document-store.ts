// Documents as an administrator keeps them: with where they came from, whose text it is now, and what waits beside it.
import type { Tx } from '../db/as-person.ts';
import type { Asked } from './asked.ts';
import { type Shipped, versionColumn } from './kept-store.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { type DocumentRow, documentColumns } from './store.ts';
import { termsVersion } from './terms.ts';

/** Below this path stands what an organisation brought in from a folder of its own; everything else that nobody edited came with Koers. */
export const ownFolder = 'eigen/';

export type SourceFile = { name: string; hash: string };
export type DocumentText = Omit<KnowledgeFile, 'path' | 'details'>;
export type ListedDocument = Omit<DocumentRow, 'body'> & {
  /** Written, changed, checked or put aside by the organisation; it does not follow Koers. */
  isOwn: boolean;
  archived: boolean;
  hasNewer: boolean;
  fileName: string | null;
  version: string;
};
export type StoredDocument = ListedDocument & {
  body: string;
  competency: string | null;
  stages: string[];
  asked: Asked;
  fileHash: string | null;
  shipped: Shipped | null;
  changedBy: string | null;
  changedAt: Date | null;
};

const listed = `${documentColumns}, edited_at is not null or starts_with(path, '${ownFolder}') as "isOwn", archived_at is not null as archived,
  shipped is not null as "hasNewer", file_name as "fileName", ${versionColumn}`;

/** Every document, without its text; those put aside too when asked. */
export async function listAllDocuments(tx: Tx, { withArchived }: { withArchived: boolean }): Promise<ListedDocument[]> {
  return tx.query(`select ${listed} from document where organisation_id = koers_organisation() and ($1 or archived_at is null) order by path`, [withArchived]);
}

/** One document with all of it, or null. */
export async function readWholeDocument(tx: Tx, id: string): Promise<StoredDocument | null> {
  const [row] = await tx.query<StoredDocument>(
    `select ${listed}, body, competency, stages, asked, file_hash as "fileHash", shipped, edited_at as "changedAt",
       (select name from person p where p.organisation_id = koers_organisation() and p.id = document.edited_by) as "changedBy"
     from document where organisation_id = koers_organisation() and id = $1`,
    [id],
  );
  return row ?? null;
}

/** The document that was read from a file with this hash, or null. */
export async function findByFile(tx: Tx, hash: string): Promise<{ id: string; title: string } | null> {
  const [row] = await tx.query<{ id: string; title: string }>(
    'select id, title from document where organisation_id = koers_organisation() and file_hash = $1 order by archived_at nulls first, path limit 1',
    [hash],
  );
  return row ?? null;
}

/**
 * A document of the organisation's own, at this path, or beside it where another title stands there (C++ and C# read the same in a path).
 * @returns its id, or null when it is there under this title
 */
export async function addDocument(tx: Tx, personId: string, path: string, text: DocumentText, file: SourceFile | null): Promise<string | null> {
  const id = await insertDocument(tx, personId, path, text, file);
  if (id !== null) return id;
  const same = await tx.query(
    `select 1 from document where organisation_id = koers_organisation() and folder = $1 and title = $2 and starts_with(path, folder || '/${ownFolder}')`,
    [text.folder, text.title],
  );
  return same.length > 0 ? null : insertDocument(tx, personId, path.replace(/\.md$/, `-${crypto.randomUUID().slice(0, 8)}.md`), text, file);
}

async function insertDocument(tx: Tx, personId: string, path: string, text: DocumentText, file: SourceFile | null): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into document (organisation_id, path, folder, title, audience, competency, stages, origin, url, licence, checked_at, verified, valid_from, valid_to, body,
       file_name, file_hash, content_hash, embedder, edited_at, edited_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'own', $17, now(), $18)
     on conflict (organisation_id, path) do nothing returning id`,
    [path, ...valuesOf(text), file?.name ?? null, file?.hash ?? null, termsVersion, personId],
  );
  return row?.id ?? null;
}

/** Which file a document was read from, where it was not a person who wrote it. */
export async function writeSource(tx: Tx, path: string, file: SourceFile): Promise<void> {
  await tx.query('update document set file_name = $2, file_hash = $3 where organisation_id = koers_organisation() and path = $1 and edited_at is null', [
    path,
    file.name,
    file.hash,
  ]);
}

/** Writes over a document as the organisation's own; what is brought under it waits from now on. Without a file, it keeps the one it came from. */
export async function rewriteDocument(tx: Tx, personId: string, id: string, text: DocumentText, file: SourceFile | null): Promise<void> {
  await tx.query(
    `update document set folder = $2, title = $3, audience = $4, competency = $5, stages = $6, origin = $7, url = $8, licence = $9, checked_at = $10, verified = $11,
       valid_from = $12, valid_to = $13, body = $14, file_name = coalesce($15, file_name), file_hash = coalesce($16, file_hash), embedder = $17,
       ingested_at = now(), edited_at = now(), edited_by = $18
     where organisation_id = koers_organisation() and id = $1`,
    [id, ...valuesOf(text), file?.name ?? null, file?.hash ?? null, termsVersion, personId],
  );
}

/** From when until when it holds, both days included. */
export async function writeDates(tx: Tx, personId: string, id: string, { validFrom, validTo }: Pick<DocumentText, 'validFrom' | 'validTo'>): Promise<void> {
  await tx.query(
    `update document set valid_from = $2, valid_to = $3, edited_at = now(), edited_by = $4 where organisation_id = koers_organisation() and id = $1`,
    [id, validFrom, validTo, personId],
  );
}

const valuesOf = (text: DocumentText) => [
  text.folder,
  text.title,
  text.audience,
  text.competency,
  text.stages,
  text.origin,
  text.url,
  text.licence,
  text.checkedAt,
  text.verified,
  text.validFrom,
  text.validTo,
  text.body,
];
