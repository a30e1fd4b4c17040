// MELO-style files: questions, titles to choose from, and which titles are right for which question; tab-separated, without headings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Melo = { queries: { id: string; text: string }[]; corpus: { id: string; text: string }[]; right: Map<string, Set<string>> };

/** Reads the three files. Annotations: question, 0, title, 1. */
export function readMelo(files: { queries: string; corpus: string; annotations: string }): Melo {
  const right = new Map<string, Set<string>>();
  for (const [query, , title, relevance] of readRows(files.annotations)) {
    if (query === undefined || title === undefined || !(Number(relevance ?? 1) > 0)) continue;
    right.set(query, (right.get(query) ?? new Set()).add(title));
  }
  const pairs = (file: string) => readRows(file).flatMap(([id, text]) => (id && text ? [{ id, text }] : []));
  return { queries: pairs(files.queries), corpus: pairs(files.corpus), right };
}

/** The set in one folder, under its usual names. */
export const readMeloFolder = (folder: string): Melo =>
  readMelo({ queries: join(folder, 'queries.tsv'), corpus: join(folder, 'corpus_elements.tsv'), annotations: join(folder, 'annotations.tsv') });

const readRows = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split('\t'));
