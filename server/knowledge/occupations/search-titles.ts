// Occupations by their title, in everyday Flemish or otherwise. Pure.
import { type Catalogue, findNamed, type Occupation } from './catalogue.ts';

/** What is less alike than this is another job. */
const nearEnough = 0.3;

/** `foundBy` is the name that was met. Best first; an empty list for what means nothing here. */
export function searchTitles(catalogue: Catalogue, query: string, limit: number): { occupation: Occupation; foundBy: string }[] {
  return findNamed(catalogue.titles, query, limit, nearEnough).flatMap(({ id, name }) => {
    const occupation = catalogue.occupations.get(id);
    return occupation ? [{ occupation, foundBy: name }] : [];
  });
}
