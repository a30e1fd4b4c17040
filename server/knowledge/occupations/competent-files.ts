// Reads a centre's own copy of VDAB's Competent: its competences, its occupations, and the mapping of either to ESCO. All three are
// checked before anything is written. Columns are read by their heading. Node only.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkColumns, type EscoRow, fingerprintOf, readEscoId, readEscoRows, WrongDownload } from './esco-files.ts';
import { tidyLine } from '../tidy-text.ts';

type CompetentFile = { path: string; name: string };
export type CompetentFiles = { labels: CompetentFile[]; mappings: CompetentFile[]; fingerprint: string };
/** One wording for a skill or occupation of ESCO; `exact` when the mapping says that they are the same. */
export type CompetentName = { conceptId: string; name: string; exact: boolean };
export type CompetentTally = { rows: number; exact: number; close: number; notUsed: number; unreadable: number };
export type CompetentMapping = { file: string; names: readonly CompetentName[]; tally: CompetentTally };

const kinds = {
  competences: { name: /^competences\.csv$/i, columns: ['id', 'label_nl'] },
  occupations: { name: /^occupations\.csv$/i, columns: ['id', 'label_nl'] },
  mapping: { name: /(mapping|crosswalk)[^/\\]*\.csv$/i, columns: ['competent_id', 'competent_label_nl', 'esco_uri', 'relation'] },
};

/**
 * The files of a copy. Occupations may be left out, competences and a mapping may not.
 * @throws WrongDownload with a sentence when the folder or a file is not there, or a file lacks a column
 */
export async function findCompetentFiles(folder: string): Promise<CompetentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new WrongDownload(`There is no folder ${folder}.`);
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const find = async ({ name, columns }: (typeof kinds)[keyof typeof kinds]) => {
    const found = paths
      .filter((path) => name.test(basename(path)))
      .sort()
      .map((path) => ({ path, name: basename(path) }));
    for (const file of found) await checkColumns(file.path, file.name, columns, 'Competent');
    return found;
  };
  const competences = await find(kinds.competences);
  const occupations = await find(kinds.occupations);
  const mappings = await find(kinds.mapping);
  if (competences.length === 0) throw new WrongDownload(`${folder} holds no competences.csv.`);
  if (mappings.length === 0) throw new WrongDownload(`${folder} holds no file with "mapping" or "crosswalk" in its name, such as mapping.csv.`);
  const labels = [...competences, ...occupations];
  return { labels, mappings, fingerprint: await fingerprintOf([...labels, ...mappings]) };
}

/** What the mappings say, in the labels of Competent's own lists; a label of the mapping stands in for one that they lack. */
export async function readCompetentMappings({ labels, mappings }: CompetentFiles): Promise<CompetentMapping[]> {
  const labelOf = new Map<string, string>();
  for (const file of labels) {
    for await (const row of readEscoRows(file)) if (row.id && row.label_nl?.trim()) labelOf.set(row.id.trim(), row.label_nl);
  }
  const read: CompetentMapping[] = [];
  for (const file of mappings) {
    const names: CompetentName[] = [];
    const tally: CompetentTally = { rows: 0, exact: 0, close: 0, notUsed: 0, unreadable: 0 };
    for await (const row of readEscoRows(file)) {
      tally.rows++;
      const { kind, name } = readRow(row, labelOf);
      tally[kind]++;
      if (name) names.push(name);
    }
    read.push({ file: file.name, names, tally });
  }
  return read;
}

/** In characters. What is longer is no name, but two rows that a quote grew together; the database could not keep it as a key either. */
const longestName = 500;

function readRow(row: EscoRow, labelOf: ReadonlyMap<string, string>): { kind: Exclude<keyof CompetentTally, 'rows'>; name: CompetentName | null } {
  const conceptId = readEscoId(row.esco_uri);
  const name = tidyLine(labelOf.get(row.competent_id?.trim() ?? '') ?? row.competent_label_nl ?? '');
  if (!conceptId || !name || name.length > longestName) return { kind: 'unreadable', name: null };
  const relation = row.relation
    ?.trim()
    .toLowerCase()
    .replace(/^skos:/, '');
  if (relation === 'exactmatch') return { kind: 'exact', name: { conceptId, name, exact: true } };
  if (relation === 'closematch') return { kind: 'close', name: { conceptId, name, exact: false } };
  // Broader and narrower concepts are other concepts: their names would lead to the wrong one.
  return { kind: relation === 'broadmatch' || relation === 'narrowmatch' ? 'notUsed' : 'unreadable', name: null };
}
