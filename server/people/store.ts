// People of an organisation, as a person may see them.
import type { Tx } from '../db/as-person.ts';
import type { Language, Role } from './roles.ts';

export type PersonRow = { id: string; name: string; role: Role; language: Language };

/** People this person may see; of one role when given. */
export async function listPeople(tx: Tx, role: Role | null): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    'select id, name, role, language from person where organisation_id = koers_organisation() and ($1::text is null or role = $1) order by role, name',
    [role],
  );
}

/** The name of the organisation that this transaction is bound to. */
export async function readOrganisationName(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ name: string }>('select name from organisation where id = koers_organisation()');
  return row?.name ?? '';
}

/** Whether closing a crisis takes two people here. */
export async function readFourEyes(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ fourEyes: boolean }>('select four_eyes as "fourEyes" from organisation where id = koers_organisation()');
  return row?.fourEyes ?? false;
}

/** Whether who writes a version of a prompt leaves putting it to work to somebody else. */
export async function readFourEyesPrompts(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ on: boolean }>('select four_eyes_prompts as "on" from organisation where id = koers_organisation()');
  return row?.on ?? false;
}

/** Changes the language a person reads. */
export async function writeLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.query('update person set language = $2 where organisation_id = koers_organisation() and id = $1', [personId, language]);
}
