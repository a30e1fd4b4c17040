// Sources about occupations as the database keeps them: added once, never changed (0011_occupation_sources.sql).
import type { Tx } from '../../db/as-person.ts';
import type { OccupationSource } from './occupation-source.ts';

/** Keeps sources before they are cited; those that are there already stay as they are. */
export async function keepOccupationSources(tx: Tx, sources: readonly OccupationSource[]): Promise<void> {
  await tx.query(
    `insert into occupation_source (organisation_id, id, occupation_id, title, body, origin, url, licence, checked_at, verified)
     select koers_organisation(), s.id, s."occupationId", s.title, s.body, s.origin, s.url, s.licence, s."checkedAt", s.verified
     from jsonb_to_recordset($1::jsonb) as s(id uuid, "occupationId" uuid, title text, body text, origin text, url text, licence text, "checkedAt" date, verified boolean)
     on conflict do nothing`,
    [JSON.stringify(sources)],
  );
}

/** The day on which the last import of ESCO ended, ISO; null when there was none. */
export async function readImportDay(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(
    `select to_char(finished_at, 'YYYY-MM-DD') as day from occupation_import where organisation_id = koers_organisation() and source = 'esco'`,
  );
  return row?.day ?? null;
}
