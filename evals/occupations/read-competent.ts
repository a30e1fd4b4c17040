// Competences in the words of VDAB's Competent with the ESCO skills that the official mapping gives for them, as questions and titles.
// Titles are the skills that have a Dutch label; what the mapping calls exact, close, broad or narrow all counts as right.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { readEscoId, readLabels } from '../../server/knowledge/occupations/esco-files.ts';
import type { Melo } from './read-melo.ts';

type Row = Record<string, string>;

/** The files this needs below a data folder. */
export const competentFiles = (data: string) => ({
  mapping: join(data, 'vdab-competent-3.8', 'crosswalk_esco_dev_half.csv'),
  skills: join(data, 'esco-nl-merged', 'skills_merged.csv'),
});

/** The set, or null where the data is absent. Ids of titles are the skill's id with a number. */
export async function readCompetent(data: string): Promise<Melo | null> {
  const files = competentFiles(data);
  if (!existsSync(files.mapping) || !existsSync(files.skills)) return null;
  const corpus: Melo['corpus'] = [];
  const titlesOf = new Map<string, string[]>();
  for await (const row of rowsOf(files.skills)) {
    const id = readEscoId(row.conceptUri);
    if (!id || !row.label_nl) continue;
    const titles = [row.label_nl, ...readLabels(row.altLabels_nl)].map((text, at) => ({ id: `${id}_${at}`, text }));
    corpus.push(...titles);
    titlesOf.set(
      id,
      titles.map((title) => title.id),
    );
  }
  const queries = new Map<string, string>();
  const right = new Map<string, Set<string>>();
  for await (const row of rowsOf(files.mapping)) {
    const titles = titlesOf.get(readEscoId(row.esco_uri) ?? '');
    if (!titles || !row.competent_id || !row.competent_label_nl) continue;
    queries.set(row.competent_id, row.competent_label_nl);
    const known = right.get(row.competent_id) ?? new Set();
    for (const title of titles) known.add(title);
    right.set(row.competent_id, known);
  }
  return { queries: [...queries].map(([id, text]) => ({ id, text })), corpus, right };
}

const rowsOf = (file: string) => createReadStream(file).pipe(parse({ bom: true, columns: true })) as AsyncIterable<Row>;
