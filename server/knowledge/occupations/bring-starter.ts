// Brings the starter set to every organisation at start, when it is new or changed. What an organisation imported from ESCO stays: such
// an occupation only gets the training routes, the everyday names and the shortage list of the set.
import type { Database, Tx } from '../../db/as-person.ts';
import { beginImport, finishImport, readImport } from './import-store.ts';
import { readStarter, type StarterOccupation } from './starter.ts';
import { starterRows } from './starter-rows.ts';

/** Harmless to do again. */
export async function bringStarterOccupations(
  db: Database,
  log: (event: string, detail: Record<string, string | number>) => void = () => undefined,
): Promise<void> {
  const { occupations, fingerprint } = await readStarter();
  for (const { id } of await db.organisations()) {
    const written = await db.asSystem(id, 'starter occupations', async (tx) => {
      const before = await readImport(tx, 'starter');
      if (before?.fingerprint === fingerprint && before.finished) return false;
      const { run } = await beginImport(tx, 'starter', fingerprint, 'starter');
      await writeStarter(tx, occupations, run);
      await finishImport(tx, 'starter');
      return true;
    });
    if (written) log('occupations.seeded', { occupations: occupations.length });
  }
}

async function writeStarter(tx: Tx, set: readonly StarterOccupation[], run: string): Promise<void> {
  const { occupations, skills, relations } = starterRows(set);
  await tx.query(
    `insert into occupation (organisation_id, id, source, isco, title, description, details, run)
     select koers_organisation(), r.id, 'starter', r.isco, r.title, r.description, r.details, $2
     from jsonb_to_recordset($1::jsonb) as r(id uuid, isco text, title text, description text, details jsonb)
     on conflict (organisation_id, id) do update set details = excluded.details,
       title = case when occupation.source = 'esco' then occupation.title else excluded.title end,
       isco = case when occupation.source = 'esco' then occupation.isco else excluded.isco end,
       description = case when occupation.source = 'esco' then occupation.description else excluded.description end,
       run = case when occupation.source = 'esco' then occupation.run else excluded.run end`,
    [JSON.stringify(occupations), run],
  );
  await tx.query(`delete from occupation where organisation_id = koers_organisation() and source = 'starter' and run <> $1`, [run]);
  await tx.query(
    `insert into skill (organisation_id, id, source, title, run)
     select koers_organisation(), r.id, 'starter', r.title, $2 from jsonb_to_recordset($1::jsonb) as r(id uuid, title text)
     on conflict (organisation_id, id) do update set title = excluded.title, run = excluded.run`,
    [JSON.stringify(skills), run],
  );
  await tx.query(`delete from skill where organisation_id = koers_organisation() and source = 'starter' and run <> $1`, [run]);
  // Where ESCO says what an occupation asks, its word stands alone.
  await tx.query(
    `delete from occupation_skill r using skill s where r.organisation_id = koers_organisation() and s.organisation_id = r.organisation_id
       and s.id = r.skill_id and s.source = 'starter'`,
  );
  await tx.query(
    `insert into occupation_skill (organisation_id, occupation_id, skill_id, essential, run)
     select koers_organisation(), r."occupationId", r."skillId", true, $2
     from jsonb_to_recordset($1::jsonb) as r("occupationId" uuid, "skillId" uuid)
     where not exists (select 1 from occupation_skill o where o.organisation_id = koers_organisation() and o.occupation_id = r."occupationId")
     on conflict do nothing`,
    [JSON.stringify(relations), run],
  );
}
