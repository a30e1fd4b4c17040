// What an import of Competent writes and counts. Every name carries the run that saw it last.
import type { Tx } from '../../db/as-person.ts';
import type { CompetentName } from './competent-files.ts';

/** Writes names; one that any row of this run calls exact is exact. */
export async function writeCompetentNames(tx: Tx, names: readonly CompetentName[], run: string): Promise<void> {
  await tx.query(
    `insert into competent_name (organisation_id, concept_id, name, exact, run)
     select koers_organisation(), r."conceptId", r.name, bool_or(r.exact), $2
     from jsonb_to_recordset($1::jsonb) as r("conceptId" uuid, name text, exact boolean) group by r."conceptId", r.name
     on conflict (organisation_id, concept_id, name) do update
       set exact = excluded.exact or (competent_name.run = excluded.run and competent_name.exact), run = excluded.run`,
    [JSON.stringify(names), run],
  );
}

/** Ends a run: what it did not see goes. */
export async function removeUnseenNames(tx: Tx, run: string): Promise<void> {
  await tx.query('delete from competent_name where organisation_id = koers_organisation() and run <> $1', [run]);
}

export type CompetentCount = { skillNames: number; occupationNames: number; resting: number };

/** Names that are in use by what they name, and those whose skill or occupation is not there. */
export async function countCompetentNames(tx: Tx): Promise<CompetentCount> {
  const [row] = await tx.query<CompetentCount>(
    `select count(s.id)::int as "skillNames", count(o.id)::int as "occupationNames", count(*) filter (where s.id is null and o.id is null)::int as resting
     from competent_name c
       left join skill s on s.organisation_id = c.organisation_id and s.id = c.concept_id
       left join occupation o on o.organisation_id = c.organisation_id and o.id = c.concept_id
     where c.organisation_id = koers_organisation()`,
  );
  return row ?? { skillNames: 0, occupationNames: 0, resting: 0 };
}

export type CompetentRow = { conceptId: string; name: string; exact: boolean };

/** All names, and the day on which they were brought in; none while an import runs for the first time. */
export async function readCompetentNames(tx: Tx): Promise<{ names: CompetentRow[]; importedAt: Date | null }> {
  const [row] = await tx.query<{ finishedAt: Date | null }>(
    `select finished_at as "finishedAt" from occupation_import where organisation_id = koers_organisation() and source = 'competent'`,
  );
  if (!row?.finishedAt) return { names: [], importedAt: null };
  const names = await tx.query<CompetentRow>(
    `select concept_id as "conceptId", name, exact from competent_name where organisation_id = koers_organisation() order by concept_id, exact desc, name`,
  );
  return { names, importedAt: row.finishedAt };
}
