// What the catalogue of ESCO knows around titles that stand by themselves: of a title that is a name of an occupation where that
// occupation lies in the space of meaning, of a skill where the occupations lie that ask it; of any other title, nothing.
import type { Catalogue } from '../../server/knowledge/occupations/catalogue.ts';
import { alike } from '../../server/knowledge/occupations/meaning-space.ts';
import type { Around } from '../../server/knowledge/occupations/title-index.ts';
import type { Melo } from './read-melo.ts';

/** By the name alone: ids of the set are not looked into. */
export function aroundTitles({ occupations, meanings }: Catalogue, corpus: Melo['corpus']): Around {
  const byName = new Map<string, string>();
  for (const { id, title, names } of occupations.values())
    for (const name of [title, ...names]) byName.set(name.toLowerCase(), byName.get(name.toLowerCase()) ?? id);
  return around(
    meanings,
    corpus.map(({ text }) => meanings.ofOccupation(byName.get(text.toLowerCase()) ?? '')),
  );
}

/** Ids of titles begin with the skill's (read-competent.ts). */
export const aroundSkills = ({ meanings }: Catalogue, corpus: Melo['corpus']): Around =>
  around(
    meanings,
    corpus.map(({ id }) => meanings.ofSkill(id.split('_')[0] ?? '')),
  );

const around =
  ({ ofWords }: Catalogue['meanings'], places: readonly (Float32Array | null)[]): Around =>
  (query) => {
    const place = ofWords(query);
    return (at) => alike(place, places[at]);
  };
