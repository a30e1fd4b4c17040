// What the story's replies cite and which help lines they show. Knowledge is ingested after the seed (node.ts), so the few documents
// that the story names are written here first, without passages; ingesting completes them and keeps their ids.
import { join } from 'node:path';
import type { Citation, HelpLine } from '../conversation/wire.ts';
import type { Tx } from '../db/as-person.ts';
import { readHelpLines } from '../knowledge/help-lines.ts';
import { loadKnowledgeFiles } from '../knowledge/load-files.ts';
import { makeCatalogue } from '../knowledge/occupations/catalogue.ts';
import { makeOccupationSource, type OccupationSource } from '../knowledge/occupations/occupation-source.ts';
import { starterOrigin } from '../knowledge/occupations/shortage-list.ts';
import { keepOccupationSources } from '../knowledge/occupations/source-store.ts';
import { readStarter } from '../knowledge/occupations/starter.ts';
import { starterRows } from '../knowledge/occupations/starter-rows.ts';
import { listDocuments, writeDocument } from '../knowledge/store.ts';
import { helpLinesFor } from '../signals/crisis-answers.ts';
import { crisisSituations, type CrisisSituation } from '../signals/signal.ts';

const knowledge = join(import.meta.dirname, '..', '..', 'knowledge');

export type StorySources = { citationOf(path: string): Citation; helpLinesFor(situation: CrisisSituation): readonly HelpLine[] };

/** @param cited paths under knowledge/, or `occupations/` with the name of one of the starter set @throws Error when one of them is not there */
export async function writeSources(tx: Tx, cited: readonly string[]): Promise<StorySources> {
  const { files } = await loadKnowledgeFiles(knowledge);
  for (const file of files) {
    const isHelpLine = Array.isArray(file.details.situations) && file.details.situations.length > 0;
    if (cited.includes(file.path) || isHelpLine) await writeDocument(tx, file, 'not ingested yet', []);
  }
  const documents = new Map<string, { id: string; title: string; url: string | null; checkedAt: string }>(
    (await listDocuments(tx)).map((document) => [document.path, document]),
  );
  for (const [path, source] of await writeOccupationSources(tx, cited)) documents.set(path, source);
  const lines = await readHelpLines(tx);
  const shown = new Map(crisisSituations.map((situation) => [situation, helpLinesFor(situation, 'nl', lines)]));
  return {
    citationOf(path) {
      const document = documents.get(path);
      if (!document) throw new Error(`the story cites ${path}, which is not there`);
      return { documentId: document.id, title: document.title, ...(document.url ? { url: document.url } : {}), checkedAt: document.checkedAt };
    },
    helpLinesFor: (situation) => shown.get(situation) ?? [],
  };
}

/** The occupations that the story cites, as a conversation would have kept them. */
async function writeOccupationSources(tx: Tx, cited: readonly string[]): Promise<[string, OccupationSource][]> {
  const { occupations } = await readStarter();
  const named = occupations.filter(({ slug }) => cited.includes(`occupations/${slug}`));
  if (named.length === 0) return [];
  const rows = starterRows(occupations);
  const catalogue = await makeCatalogue(rows);
  const sources = named.flatMap(({ slug, title }): [string, OccupationSource][] => {
    const occupation = rows.occupations.find((row) => row.title === title);
    return occupation ? [[`occupations/${slug}`, makeOccupationSource(catalogue, occupation, starterOrigin.checkedAt).source]] : [];
  });
  await keepOccupationSources(
    tx,
    sources.map(([, source]) => source),
  );
  return sources;
}
