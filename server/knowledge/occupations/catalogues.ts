// The catalogue of an organisation, read from its database and kept until an import changes it. What is kept is only derived: any
// instance makes its own, and throws it away freely. While one is being made everybody of this app waits for the same one, and the
// server answers other requests.
import type { Database } from '../../db/as-person.ts';
import type { Person } from '../../people/roles.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { readAll, readStamp } from './store.ts';

export type Catalogues = (person: Pick<Person, 'id' | 'organisationId' | 'role'>) => Promise<Catalogue>;

/** A full ESCO takes some hundred megabytes: the least recently used goes first. */
const mostKept = 3;

// Of the module, since a Worker makes its app anew for every request; only finished ones, since requests there share no promises.
const finished = new Map<string, { stamp: string; catalogue: Catalogue }>();

/** Makes the reader of catalogues over a database. */
export function makeCatalogues(db: Database): Catalogues {
  const making = new Map<string, Promise<Catalogue>>();
  return async (person) => {
    const stamp = await db.asPerson(person, readStamp);
    const kept = finished.get(person.organisationId);
    if (kept?.stamp === stamp) {
      keep(person.organisationId, kept);
      return kept.catalogue;
    }
    const key = `${person.organisationId} ${stamp}`;
    const there = making.get(key);
    if (there) return there;
    const made = db
      .asPerson(person, readAll)
      .then(makeCatalogue)
      .then((catalogue) => {
        keep(person.organisationId, { stamp, catalogue });
        return catalogue;
      })
      .finally(() => making.delete(key));
    making.set(key, made);
    return made;
  };
}

function keep(organisationId: string, entry: { stamp: string; catalogue: Catalogue }): void {
  finished.delete(organisationId);
  finished.set(organisationId, entry);
  for (const oldest of [...finished.keys()].slice(0, -mostKept)) finished.delete(oldest);
}
