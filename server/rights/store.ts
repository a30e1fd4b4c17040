// Who looked at what of a client, and who wrote about them, for the file they may ask for. By ids and domain words: the trail holds no text.
import type { Tx } from '../db/as-person.ts';

export type TrailLine = { at: Date; action: string; role: string; byName: string | null; objectType: string; reason: string };

/** Oldest first. */
export async function listTrail(tx: Tx, trajectoryId: string): Promise<TrailLine[]> {
  return tx.query<TrailLine>(
    `select l.at, l.action, l.role, p.name as "byName", l.object_type as "objectType", l.reason
     from trail l left join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
     where l.organisation_id = koers_organisation() and l.trajectory_id = $1 order by l.id`,
    [trajectoryId],
  );
}

/** Names by id, as the system knows them: a client need not know any more who guided them once. */
export async function readAuthors(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from person where organisation_id = koers_organisation() and id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
