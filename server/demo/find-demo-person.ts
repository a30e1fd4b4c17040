// Who comes in through the demo's door. A client has an open trajectory without an open crisis; when every demo client has one,
// a new guest comes in, so that a visitor is never met by what an earlier visitor wrote.
import type { Database, Tx } from '../db/as-person.ts';
import type { Role } from '../people/roles.ts';

/** The id of the person for this role in the demo organisation. */
export async function findDemoPerson(db: Database, organisationId: string, role: Role): Promise<string> {
  return db.asSystem(organisationId, 'demo entry', async (tx) => {
    const [person] =
      role === 'client'
        ? await tx.query<{ id: string }>(
            `select p.id from person p join trajectory t on t.organisation_id = p.organisation_id and t.client_id = p.id
             where p.organisation_id = koers_organisation() and t.closed_at is null and t.held_since is null
               and t.stand_in_id is not null and t.response_hours is not null
               and not exists (select 1 from signal s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id and s.level = 'crisis' and s.status <> 'resolved')
             order by p.created_at, p.id limit 1`,
          )
        : await tx.query<{ id: string }>('select id from person where organisation_id = koers_organisation() and role = $1 order by created_at, id limit 1', [
            role,
          ]);
    return person?.id ?? addGuest(tx);
  });
}

async function addGuest(tx: Tx): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(`insert into person (organisation_id, id, role, name) values (koers_organisation(), $1, 'client', 'Gast')`, [id]);
  await tx.query(
    `insert into trajectory (organisation_id, client_id, counsellor_id, stand_in_id, response_hours, stage, hours_left_minutes)
     select koers_organisation(), $1, counsellor_id, stand_in_id, response_hours, 'intake', 240
     from trajectory where organisation_id = koers_organisation() and stand_in_id is not null and response_hours is not null order by created_at limit 1`,
    [id],
  );
  return id;
}
