// The logo of the organisation, in the database.
import type { Tx } from '../db/as-person.ts';
import type { Logo } from './read-logo.ts';

/** Null where the centre has none. */
export async function readOrganisationLogo(tx: Tx): Promise<Logo | null> {
  const [row] = await tx.query<Logo>('select kind, bytes, width, height from organisation_logo where organisation_id = koers_organisation()');
  return row ?? null;
}

/** In the name of the administrator of this transaction; the one before is gone. */
export async function writeOrganisationLogo(tx: Tx, { kind, bytes, width, height }: Logo): Promise<void> {
  await tx.query(
    `insert into organisation_logo (organisation_id, kind, bytes, width, height, set_by) values (koers_organisation(), $1, $2, $3, $4, koers_person_id())
     on conflict (organisation_id) do update set kind = $1, bytes = $2, width = $3, height = $4, set_by = koers_person_id(), set_at = now()`,
    [kind, Buffer.from(bytes), width, height],
  );
}

export async function eraseOrganisationLogo(tx: Tx): Promise<void> {
  await tx.query('delete from organisation_logo where organisation_id = koers_organisation()');
}
