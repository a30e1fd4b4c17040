// Reads the files of an official ESCO download: finds them, checks their columns before anything is written, and hands out rows one by
// one. Columns are read by their heading, since their order differs from file to file and from version to version. Node only.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CsvError, parse } from 'csv-parse';

/** Something about the download that a person can put right; its message is a sentence for them. */
export class WrongDownload extends Error {
  override readonly name = 'WrongDownload';
}

export type EscoStep = 'occupations' | 'skills' | 'relations';
export type EscoFile = { path: string; name: string; step: EscoStep; language: 'nl' | 'en' };
export type EscoRow = Readonly<Record<string, string | undefined>>;

// The Dutch collections repeat part of the skills, and stand in where skills_nl.csv is missing.
const kinds: { step: EscoStep; name: RegExp; columns: readonly string[] }[] = [
  { step: 'occupations', name: /^occupations(_(nl|en))?\.csv$/i, columns: ['conceptUri', 'preferredLabel', 'altLabels', 'iscoGroup'] },
  { step: 'skills', name: /^skills(_(nl|en))?\.csv$/i, columns: ['conceptUri', 'preferredLabel', 'altLabels', 'skillType'] },
  {
    step: 'skills',
    name: /^(digital|green|language|transversal|research|digComp)SkillsCollection_nl\.csv$/i,
    columns: ['conceptUri', 'preferredLabel', 'altLabels', 'skillType'],
  },
  { step: 'relations', name: /^occupationSkillRelations(_(nl|en))?\.csv$/i, columns: ['occupationUri', 'relationType', 'skillUri'] },
];

/**
 * The files of a download in the order in which they are read: Dutch before English, whole lists before collections.
 * @throws WrongDownload when the folder is not there, holds no occupations, or a file lacks a column (the sentence names both).
 */
export async function findEscoFiles(folder: string): Promise<EscoFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new WrongDownload(`There is no folder ${folder}.`);
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: EscoFile[] = [];
  for (const [rank, kind] of kinds.entries()) {
    for (const path of paths.filter((given) => kind.name.test(basename(given))).sort()) {
      const name = basename(path);
      await checkColumns(path, name, kind.columns);
      files.push({ path, name, step: kind.step, language: await languageOf(path, name), rank } as EscoFile & { rank: number });
    }
  }
  if (!files.some(({ step }) => step === 'occupations')) {
    const zip = paths.some((path) => path.endsWith('.zip'));
    throw new WrongDownload(`${folder} holds no occupations_nl.csv or occupations_en.csv.${zip ? ' Unpack the download first.' : ''}`);
  }
  const order = ['occupations', 'skills', 'relations'];
  const rankOf = (file: EscoFile) => order.indexOf(file.step) * 100 + (file.language === 'en' ? 50 : 0) + ((file as EscoFile & { rank: number }).rank ?? 0);
  return files.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Rows of a file after the first `skip`. @throws WrongDownload naming file and line when the file is broken. */
export async function* readEscoRows(file: Pick<EscoFile, 'path' | 'name'>, skip = 0): AsyncGenerator<EscoRow> {
  const input = createReadStream(file.path);
  const parser = input.pipe(parse({ bom: true, columns: (heading: string[]) => heading.map((column) => column.trim()), skip_empty_lines: true }));
  input.on('error', (error) => parser.destroy(error));
  let count = 0;
  try {
    for await (const row of parser as AsyncIterable<EscoRow>) if (count++ >= skip) yield row;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new WrongDownload(
      `${file.name} is broken near line ${String((error as CsvError & { lines?: number }).lines ?? count + 2)}: it is not the comma-separated file that it should be.`,
    );
  } finally {
    input.destroy();
  }
}

/** What the files hold, as one word: the same files give the same word wherever they lie. */
export async function fingerprintOf(files: readonly Pick<EscoFile, 'path' | 'name'>[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file.name);
    for await (const chunk of createReadStream(file.path)) hash.update(chunk as Buffer);
  }
  return hash.digest('base64url');
}

/** Names in a field: on lines of their own in some files, between " | " in others. */
export function readLabels(field: string | undefined): string[] {
  return [...new Set((field ?? '').split(/\r?\n|\s\|\s/).map((label) => label.replace(/\s+/g, ' ').trim()))].filter(Boolean);
}

/** The id that an ESCO address ends in, or null when it is no address of an occupation or skill. */
export function readEscoId(uri: string | undefined): string | null {
  return (
    /^https?:\/\/data\.europa\.eu\/esco\/(?:occupation|skill)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(uri?.trim() ?? '')?.[1]?.toLowerCase() ??
    null
  );
}

/** @throws WrongDownload naming the file and the first column that it lacks */
export async function checkColumns(path: string, name: string, needed: readonly string[], giver = 'ESCO'): Promise<void> {
  const input = createReadStream(path);
  const parser = input.pipe(parse({ bom: true, to_line: 1, relax_column_count: true }));
  let heading: string[] = [];
  try {
    for await (const row of parser as AsyncIterable<string[]>) heading = row.map((column) => column.trim());
  } catch {
    heading = [];
  } finally {
    input.destroy();
  }
  const missing = needed.find((column) => !heading.includes(column));
  if (missing !== undefined) {
    throw new WrongDownload(`${name} has no column "${missing}", so it is not the file that ${giver} gives. Nothing was imported.`);
  }
}

/** By its name; a file without one of a language is taken for Dutch only if it says nothing else. */
async function languageOf(path: string, name: string): Promise<'nl' | 'en'> {
  const said = /_(nl|en)\.csv$/i.exec(name)?.[1]?.toLowerCase() ?? /[/\\](nl|en)[/\\][^/\\]*$/i.exec(path)?.[1]?.toLowerCase();
  return said === 'en' ? 'en' : 'nl';
}
