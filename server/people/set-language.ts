// A person changes the language that they read, and that Koers writes to them.
import type { Database } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import type { Language, Person } from './roles.ts';
import { writeLanguage } from './store.ts';

/** Always their own: nobody changes somebody else's. */
export async function setLanguage(deps: { db: Database }, person: Person, language: Language): Promise<void> {
  await deps.db.asSystem(person.organisationId, 'own language', async (tx) => {
    await writeLanguage(tx, person.id, language);
    await record(tx, person, { action: 'language:set', objectType: 'session', objectId: person.id, detail: { language } });
  });
}
