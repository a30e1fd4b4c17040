// Documents and passages in the database.
import pgvector from 'pgvector';
import type { Tx } from '../db/as-person.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { CutPassage } from './split-passages.ts';

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
  embedder: string;
  /** An organisation's own: changed, checked, archived or added by an administrator. */
  isOwn: boolean;
  /** Of a newer file that waits beside it. */
  shippedHash: string | null;
};

/** What is there already, by path. */
export async function readKnown(tx: Tx): Promise<Map<string, KnownDocument>> {
  const rows = await tx.query<KnownDocument>(
    `select id, path, content_hash as hash, embedder, edited_at is not null as "isOwn", shipped->>'hash' as "shippedHash"
     from document where organisation_id = koers_organisation()`,
  );
  return new Map(rows.map((row) => [row.path, row]));
}

/** Writes a document and its passages in place of what stood under that path. The document keeps its id: citations point to it. */
export async function writeDocument(
  tx: Tx,
  file: KnowledgeFile,
  hash: string,
  embedder: string,
  passages: readonly (CutPassage & { embedding: number[] })[],
): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `insert into document (organisation_id, path, folder, title, audience, competency, stages, origin, url, licence, checked_at, verified, valid_from, valid_to, details, body, content_hash, embedder)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (organisation_id, path) do update set folder = excluded.folder, title = excluded.title, audience = excluded.audience, competency = excluded.competency,
       stages = excluded.stages, origin = excluded.origin, url = excluded.url, licence = excluded.licence, checked_at = excluded.checked_at, verified = excluded.verified,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, details = excluded.details, body = excluded.body, content_hash = excluded.content_hash,
       embedder = excluded.embedder, ingested_at = now()
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
      embedder,
    ],
  );
  // Somebody of the organisation wrote it since it was looked at: theirs stays.
  if (!row) return;
  await writePassages(tx, row.id, file.title, passages);
}

/** Writes the passages of a document in place of those it had. */
export async function writePassages(tx: Tx, documentId: string, title: string, passages: readonly (CutPassage & { embedding: number[] })[]): Promise<void> {
  await tx.query('delete from passage where organisation_id = koers_organisation() and document_id = $1', [documentId]);
  await tx.query(
    `insert into passage (organisation_id, document_id, ordinal, heading, text, words, embedding)
     select koers_organisation(), $1, p.ordinal, p.heading, p.text,
       setweight(to_tsvector('dutch', $3 || ' ' || p.heading), 'A') || setweight(to_tsvector('dutch', p.text), 'B'), p.embedding::vector
     from jsonb_to_recordset($2::jsonb) as p(ordinal integer, heading text, text text, embedding text)`,
    [
      documentId,
      JSON.stringify(passages.map(({ heading, text, embedding }, ordinal) => ({ ordinal, heading, text, embedding: pgvector.toSql(embedding) }))),
      title,
    ],
  );
}

/** Removes documents whose file is gone. */
export async function removeDocuments(tx: Tx, paths: readonly string[]): Promise<void> {
  await tx.query('delete from document where organisation_id = koers_organisation() and path = any($1)', [paths]);
}

export type FoundPassage = {
  id: string;
  documentId: string;
  title: string;
  heading: string;
  text: string;
  url: string | null;
  checkedAt: string;
  validFrom: string | null;
  validTo: string | null;
  verified: boolean;
  folder: string;
  score: number;
  similarity: number;
  matched: number;
};

/**
 * Full text and vectors in one statement, joined by reciprocal rank (Cormack, Clarke and Büttcher, 2009; k = 60). What is no
 * longer or not yet valid sinks below what is, and is never hidden silently: its dates come along.
 */
export async function findPassages(
  tx: Tx,
  question: { words: string; vector: readonly number[]; embedder: string; folders: readonly string[] | null; limit: number },
): Promise<FoundPassage[]> {
  return tx.query<FoundPassage>(
    `with question as (select websearch_to_tsquery('dutch', $1) as words, $2::vector as vector),
     candidate as (
       select p.id, p.words, p.embedding from passage p join document d on d.organisation_id = p.organisation_id and d.id = p.document_id
       where p.organisation_id = koers_organisation() and d.embedder = $3 and d.archived_at is null and ($4::text[] is null or d.folder = any($4))),
     by_words as (
       select c.id, row_number() over (order by ts_rank_cd(c.words, q.words, 1) desc, c.id) as place
       from candidate c, question q where c.words @@ q.words order by place limit 50),
     by_vector as (
       select c.id, row_number() over (order by c.embedding <=> q.vector, c.id) as place, 1 - (c.embedding <=> q.vector) as similarity
       from candidate c, question q order by place limit 50),
     fused as (
       select id, coalesce(1.0 / (60 + w.place), 0) + coalesce(1.0 / (60 + v.place), 0) as score, coalesce(v.similarity, 0) as similarity, w.place is not null as by_words
       from by_words w full join by_vector v using (id))
     select p.id, d.id as "documentId", d.title, p.heading, p.text, d.url, to_char(d.checked_at, 'YYYY-MM-DD') as "checkedAt", to_char(d.valid_from, 'YYYY-MM-DD') as "validFrom",
       to_char(d.valid_to, 'YYYY-MM-DD') as "validTo", d.verified, d.folder, f.similarity,
       (f.score * case when d.valid_to < current_date or d.valid_from > current_date then 0.5 else 1 end)::float8 as score,
       case when f.by_words then 1 else 0 end as matched
     from fused f join passage p on p.organisation_id = koers_organisation() and p.id = f.id
       join document d on d.organisation_id = p.organisation_id and d.id = p.document_id
     order by score desc, p.id limit $5`,
    [question.words, pgvector.toSql([...question.vector]), question.embedder, question.folders, question.limit],
  );
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

const documentColumns = `id, path, folder, title, audience, origin, url, licence, to_char(checked_at, 'YYYY-MM-DD') as "checkedAt", verified,
  to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"`;

/** All documents this person may see, without their text. */
export async function listDocuments(tx: Tx): Promise<Omit<DocumentRow, 'body'>[]> {
  return tx.query(`select ${documentColumns} from document where organisation_id = koers_organisation() and archived_at is null order by path`);
}

/** One document with its text, or null. */
export async function readDocument(tx: Tx, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.query<DocumentRow>(`select ${documentColumns}, body from document where organisation_id = koers_organisation() and id = $1`, [id]);
  return row ?? null;
}

/** The details of all partners in use. */
export async function readPartners(tx: Tx): Promise<{ url: string | null; details: unknown }[]> {
  return tx.query(
    `select url, details from document where organisation_id = koers_organisation() and folder = 'partners' and archived_at is null order by path`,
  );
}
