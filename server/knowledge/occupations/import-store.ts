// What an import of occupations writes. Everything carries the run that saw it last; Dutch is never overwritten by English in one run.
import type { Tx } from '../../db/as-person.ts';

export type OccupationSource = 'starter' | 'esco' | 'competent';
export type ImportState = { fingerprint: string; run: string; step: string; rowsDone: number; finished: boolean };
export type TitleRow = {
  id: string;
  uri: string;
  title: string;
  names: string[];
  description: string;
  isco: string | null;
  kind: 'skill' | 'knowledge';
  language: 'nl' | 'en';
};
export type RelationRow = { occupationId: string; skillId: string; essential: boolean };

const columns = `fingerprint, run, step, rows_done as "rowsDone", finished_at is not null as finished`;

/** How far an import of this source came, or null when there was none. */
export async function readImport(tx: Tx, source: OccupationSource): Promise<ImportState | null> {
  const [row] = await tx.query<ImportState>(`select ${columns} from occupation_import where organisation_id = koers_organisation() and source = $1`, [source]);
  return row ?? null;
}

/** Begins a new run in place of what was known of this source. */
export async function beginImport(tx: Tx, source: OccupationSource, fingerprint: string, step: string): Promise<ImportState> {
  const [row] = await tx.query<ImportState>(
    `insert into occupation_import (organisation_id, source, fingerprint, run, step) values (koers_organisation(), $1, $2, gen_random_uuid(), $3)
     on conflict (organisation_id, source) do update set fingerprint = excluded.fingerprint, run = excluded.run, step = excluded.step, rows_done = 0,
       finished_at = null, started_at = now() returning ${columns}`,
    [source, fingerprint, step],
  );
  if (!row) throw new Error('an import did not begin');
  return row;
}

export async function writeProgress(tx: Tx, source: OccupationSource, step: string, rowsDone: number): Promise<void> {
  await tx.query('update occupation_import set step = $2, rows_done = $3 where organisation_id = koers_organisation() and source = $1', [
    source,
    step,
    rowsDone,
  ]);
}

export async function finishImport(tx: Tx, source: OccupationSource): Promise<void> {
  await tx.query('update occupation_import set finished_at = now() where organisation_id = koers_organisation() and source = $1', [source]);
}

// A row that this run wrote already keeps its title: English comes after Dutch, collections after the whole list. Seen twice in one
// language, its names are put together.
const keepFirst = (table: string) => `
  names = case when ${table}.run = excluded.run and ${table}.language = excluded.language
    then array(select distinct name from unnest(${table}.names || excluded.names) as name where name <> ${table}.title order by name)
    when ${table}.run = excluded.run then ${table}.names else excluded.names end,
  title = case when ${table}.run = excluded.run then ${table}.title else excluded.title end,
  description = case when ${table}.run = excluded.run and (${table}.description <> '' or ${table}.language <> excluded.language) then ${table}.description else excluded.description end,
  language = case when ${table}.run = excluded.run then ${table}.language else excluded.language end`;

/** Writes occupations. One of the starter set becomes ESCO's, and keeps its training routes and what the shortage list says. */
export async function writeOccupations(tx: Tx, rows: readonly TitleRow[], run: string): Promise<void> {
  await tx.query(
    `insert into occupation (organisation_id, id, source, uri, isco, title, names, description, language, run)
     select koers_organisation(), r.id, 'esco', r.uri, r.isco, r.title, array(select jsonb_array_elements_text(r.names)), r.description, r.language, $2
     from jsonb_to_recordset($1::jsonb) as r(id uuid, uri text, isco text, title text, names jsonb, description text, language text)
     on conflict (organisation_id, id) do update set source = 'esco', uri = excluded.uri, isco = coalesce(excluded.isco, occupation.isco), ${keepFirst('occupation')}, run = excluded.run`,
    [JSON.stringify(rows), run],
  );
}

/** Writes skills. */
export async function writeSkills(tx: Tx, rows: readonly TitleRow[], run: string): Promise<void> {
  await tx.query(
    `insert into skill (organisation_id, id, source, uri, kind, title, names, description, language, run)
     select koers_organisation(), r.id, 'esco', r.uri, r.kind, r.title, array(select jsonb_array_elements_text(r.names)), r.description, r.language, $2
     from jsonb_to_recordset($1::jsonb) as r(id uuid, uri text, kind text, title text, names jsonb, description text, language text)
     on conflict (organisation_id, id) do update set source = 'esco', uri = excluded.uri, kind = excluded.kind, ${keepFirst('skill')}, run = excluded.run`,
    [JSON.stringify(rows), run],
  );
}

/** Writes what occupations ask; returns how many could be written: both ends must be there. */
export async function writeRelations(tx: Tx, rows: readonly RelationRow[], run: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `with given as (
       select r."occupationId" as occupation_id, r."skillId" as skill_id, bool_or(r.essential) as essential
       from jsonb_to_recordset($1::jsonb) as r("occupationId" uuid, "skillId" uuid, essential boolean) group by 1, 2),
     written as (
       insert into occupation_skill (organisation_id, occupation_id, skill_id, essential, run)
       select koers_organisation(), g.occupation_id, g.skill_id, g.essential, $2 from given g
         join occupation o on o.organisation_id = koers_organisation() and o.id = g.occupation_id
         join skill s on s.organisation_id = koers_organisation() and s.id = g.skill_id
       on conflict (organisation_id, occupation_id, skill_id) do update set essential = excluded.essential, run = excluded.run
       returning 1)
     select count(*)::int as count from written`,
    [JSON.stringify(rows), run],
  );
  return row?.count ?? 0;
}

/**
 * Ends a run: what it did not see goes. Occupations of the starter set that ESCO has no relations for keep their own competences, and
 * an import without a list of skills takes none away.
 */
export async function removeUnseen(tx: Tx, run: string, withSkills: boolean): Promise<void> {
  await tx.query(`delete from occupation where organisation_id = koers_organisation() and source = 'esco' and run <> $1`, [run]);
  if (!withSkills) return;
  await tx.query(
    `delete from occupation_skill r where r.organisation_id = koers_organisation() and r.run <> $1
       and exists (select 1 from occupation_skill s where s.organisation_id = r.organisation_id and s.occupation_id = r.occupation_id and s.run = $1)`,
    [run],
  );
  await tx.query(`delete from skill where organisation_id = koers_organisation() and source = 'esco' and run <> $1`, [run]);
}

/** What is there now. */
export async function countOccupations(tx: Tx): Promise<{ occupations: number; skills: number; relations: number; inEnglish: number }> {
  const [row] = await tx.query<{ occupations: number; skills: number; relations: number; inEnglish: number }>(
    `select (select count(*)::int from occupation where organisation_id = koers_organisation()) as occupations,
       (select count(*)::int from skill where organisation_id = koers_organisation()) as skills,
       (select count(*)::int from occupation_skill where organisation_id = koers_organisation()) as relations,
       (select count(*)::int from occupation where organisation_id = koers_organisation() and language = 'en') as "inEnglish"`,
  );
  return row ?? { occupations: 0, skills: 0, relations: 0, inEnglish: 0 };
}
