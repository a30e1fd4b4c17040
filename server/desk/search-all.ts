// One question of a counsellor held against everything that Koers knows: passages, occupations and partners. For somebody who judges what
// they find: the best passages come even where Koers itself would not inform from them, each with until when it holds.
import type { AppDeps } from '../deps.ts';
import type { Catalogues } from '../knowledge/occupations/catalogues.ts';
import { type OccupationCard, presentCard } from '../knowledge/occupations/present-occupation.ts';
import { searchTitles } from '../knowledge/occupations/search-titles.ts';
import { listPartners } from '../knowledge/list-partners.ts';
import { type ListedPartner, searchPartners } from '../knowledge/partner.ts';
import type { RetrievedPassage } from '../knowledge/retrieve.ts';
import type { Person } from '../people/roles.ts';

export type FoundPassage = Omit<RetrievedPassage, 'score'>;
export type FoundEverywhere = { passages: FoundPassage[]; occupations: (OccupationCard & { foundBy: string })[]; partners: ListedPartner[] };

const mostOfEach = 8;
const partnerFolder = ['partners'];
/** Partners have a group of their own. */
const otherFolders = ['methodology', 'exercises', 'labour-market', 'rules'];
/** A title is a few words; more is a text. Characters. */
const longestTitle = 300;

/** Best first in each group; three empty lists for what is found nowhere. */
export async function searchAll(deps: Pick<AppDeps, 'db' | 'retrieve'> & { catalogues: Catalogues }, person: Person, query: string): Promise<FoundEverywhere> {
  const words = query.trim();
  if (words === '') return { passages: [], occupations: [], partners: [] };
  const [passages, aboutPartners, catalogue, all] = await Promise.all([
    deps.retrieve(person, { query: words, limit: mostOfEach, folders: otherFolders, evenUnsure: true }),
    deps.retrieve(person, { query: words, limit: mostOfEach, folders: partnerFolder }),
    deps.catalogues(person),
    deps.db.asPerson(person, (tx) => listPartners(tx, new Date())),
  ]);
  // Whose name or town was typed comes first; then those whose description answers.
  const described = [...new Set(aboutPartners.map(({ documentId }) => documentId))].flatMap((id) => all.find((partner) => partner.id === id) ?? []);
  const partners = [...new Set([...searchPartners(all, { q: words }), ...described])];
  return {
    passages: passages.map(({ score: _, ...passage }) => passage),
    occupations: searchTitles(catalogue, words.slice(0, longestTitle), mostOfEach).map(({ occupation, foundBy }) => ({ ...presentCard(occupation), foundBy })),
    partners: partners.slice(0, mostOfEach),
  };
}
