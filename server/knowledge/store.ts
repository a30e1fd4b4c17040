// Documents and passages in the database.
import type { Tx } from '../db/as-person.ts';
import type { Asked } from './asked.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { CutPassage } from './split-passages.ts';
import { termsVersion } from './terms.ts';
import { writeTerms } from './write-terms.ts';

/** What the knowledge folder looked like when it was last brought in whole. */
export async function readFingerprint(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ fingerprint: string | null }>('select knowledge_fingerprint as fingerprint from organisation where id = koers_organisation()');
  return row?.fingerprint ?? null;
}

export async function writeFingerprint(tx: Tx, fingerprint: string | null): Promise<void> {
  await tx.query('update organisation set knowledge_fingerprint = $1 where id = koers_organisation()', [fingerprint]);
}

export type KnownDocument = {
  id: string;
  path: string;
  /** Of the file it came from; of the last one that was looked at, where an organisation keeps its own. */
  hash: string;
  /** The version of the terms its passages are indexed with. */
  termsVersion: string;
  /** An organisation's own: changed, checked, archived or added by an administrator. */
  isOwn: boolean;
  /** Of a newer file that waits beside it. */
  shippedHash: string | null;
  asked: Asked;
};

/** What is there already, by path. */
export async function readKnown(tx: Tx): Promise<Map<string, KnownDocument>> {
  const rows = await tx.query<KnownDocument>(
    `select id, path, content_hash as hash, embedder as "termsVersion", edited_at is not null as "isOwn", shipped->>'hash' as "shippedHash", asked
     from document where organisation_id = koers_organisation()`,
  );
  return new Map(rows.map((row) => [row.path, row]));
}

/** Writes a document and its passages in place of what stood under that path. The document keeps its id: citations point to it. */
export async function writeDocument(tx: Tx, file: KnowledgeFile, hash: string, passages: readonly CutPassage[], asked: Asked = []): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `insert into document (organisation_id, path, folder, title, audience, competency, stages, origin, url, licence, checked_at, verified, valid_from, valid_to, details, body, content_hash, embedder, asked)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     on conflict (organisation_id, path) do update set folder = excluded.folder, title = excluded.title, audience = excluded.audience, competency = excluded.competency,
       stages = excluded.stages, origin = excluded.origin, url = excluded.url, licence = excluded.licence, checked_at = excluded.checked_at, verified = excluded.verified,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, details = excluded.details, body = excluded.body, content_hash = excluded.content_hash,
       embedder = excluded.embedder, asked = excluded.asked, ingested_at = now()
     where document.edited_at is null
     returning id`,
    [
      file.path,
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
      JSON.stringify(asked),
    ],
  );
  // Somebody of the organisation wrote it since it was looked at: theirs stays.
  if (!row) return;
  await writePassages(tx, row.id, file.title, passages);
}

/** How clients ask for what stands under each heading; the passages written next are found by it. */
export async function writeAsked(tx: Tx, documentId: string, asked: Asked): Promise<void> {
  await tx.query('update document set asked = $2 where organisation_id = koers_organisation() and id = $1', [documentId, JSON.stringify(asked)]);
}

/** Writes the passages of a document, and what they are found by, in place of those it had. */
export async function writePassages(tx: Tx, documentId: string, title: string, passages: readonly CutPassage[]): Promise<void> {
  await tx.query('delete from passage where organisation_id = koers_organisation() and document_id = $1', [documentId]);
  await tx.query(
    `insert into passage (organisation_id, document_id, ordinal, heading, text)
     select koers_organisation(), $1, p.ordinal, p.heading, p.text from jsonb_to_recordset($2::jsonb) as p(ordinal integer, heading text, text text)`,
    [documentId, JSON.stringify(passages.map(({ heading, text }, ordinal) => ({ ordinal, heading, text })))],
  );
  const [row] = await tx.query<{ asked: Asked }>('select asked from document where organisation_id = koers_organisation() and id = $1', [documentId]);
  await writeTerms(tx, documentId, title, passages, row?.asked ?? []);
}

/** Removes documents whose file is gone, but for what an administrator wrote in meanwhile. Returns the paths that went. */
export async function removeDocuments(tx: Tx, paths: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ path: string }>(
    'delete from document where organisation_id = koers_organisation() and path = any($1) and edited_at is null returning path',
    [paths],
  );
  return rows.map(({ path }) => path).sort();
}

export type DocumentRow = {
  id: string;
  path: string;
  folder: string;
  title: string;
  audience: string;
  origin: string;
  url: string | null;
  licence: string;
  checkedAt: string;
  verified: boolean;
  validFrom: string | null;
  validTo: string | null;
  body: string;
};

/** What a list shows of a document. */
export const documentColumns = `id, path, folder, title, audience, origin, url, licence, to_char(checked_at, 'YYYY-MM-DD') as "checkedAt", verified,
  to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"`;

/** All documents this person may see, without their text. */
export async function listDocuments(tx: Tx): Promise<Omit<DocumentRow, 'body'>[]> {
  return tx.query(`select ${documentColumns} from document where organisation_id = koers_organisation() and archived_at is null order by path`);
}

/** A document that a citation opens. `archived`: no longer used; `occupationId`: the occupation it is about, as long as that is there. */
export type SourceRow = DocumentRow & { archived: boolean; occupationId: string | null };

/** What a citation opens, with its text, or null: a document, or an occupation as it read when it was cited. */
export async function readDocument(tx: Tx, id: string): Promise<SourceRow | null> {
  const [row] = await tx.query<SourceRow>(
    `select ${documentColumns}, body, archived_at is not null as archived, null::uuid as "occupationId" from document where organisation_id = koers_organisation() and id = $1
     union all
     select s.id, 'occupations/' || s.occupation_id, 'occupations', s.title, 'both', s.origin, s.url, s.licence, to_char(s.checked_at, 'YYYY-MM-DD'), s.verified,
       null, null, s.body, false, o.id
     from occupation_source s left join occupation o on o.organisation_id = s.organisation_id and o.id = s.occupation_id
     where s.organisation_id = koers_organisation() and s.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The details of all partners in use. */
export async function readPartners(tx: Tx): Promise<{ url: string | null; details: unknown }[]> {
  return tx.query(
    `select url, details from document where organisation_id = koers_organisation() and folder = 'partners' and archived_at is null order by path`,
  );
}
