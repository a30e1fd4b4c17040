// Which organisation a command is for: the one that was named, or the only one there is.
import type { Database } from '../server/db/as-person.ts';

/** @throws Error with a plain sentence */
export async function chooseOrganisation(database: Pick<Database, 'organisations'>, slug: string | undefined): Promise<string> {
  const organisations = await database.organisations();
  const chosen = organisations.filter((each) => slug === undefined || each.slug === slug);
  if (chosen.length === 1 && chosen[0]) return chosen[0].id;
  const known = organisations.map((each) => each.slug).join(', ');
  throw new Error(known ? `Say for which organisation with --organisation: ${known}.` : 'There is no organisation yet. Start Koers once, then try again.');
}
