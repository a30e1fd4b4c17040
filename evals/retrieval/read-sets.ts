// Reads the sets that retrieval is measured on.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { KnowledgeFile } from '../../server/knowledge/knowledge-file.ts';

/** `answers`: where it is answered; without a heading any passage of the document counts. */
export type Question = { id: string; text: string; style: string | null; answers: { path: string; heading?: string }[] };

const line = z.object({ _id: z.string(), text: z.string(), title: z.string().optional() });
const place = z.object({ path: z.string(), heading: z.string().optional() });
const ownLine = z.object({ id: z.string(), question: z.string(), style: z.string().optional(), answers: z.array(place).optional(), ...place.partial().shape });

const lines = <T>(file: string, shape: z.ZodType<T>): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => shape.parse(JSON.parse(text)));

/** A corpus as knowledge files: each line is a document of its own, its path ends in its id. */
export function readCorpus(file: string): KnowledgeFile[] {
  return lines(file, line).map(({ _id, text, title }) => ({
    path: pathOf(_id),
    folder: 'methodology',
    title: title ?? '',
    audience: 'both',
    competency: null,
    stages: [],
    origin: 'eval',
    url: null,
    licence: 'eval',
    checkedAt: '2026-01-01',
    verified: true,
    validFrom: null,
    validTo: null,
    details: {},
    body: text,
  }));
}

/** Queries with their answers. Qrels: query, document, score; with or without a heading, comma or tab. */
export function readQuestions(queries: string, qrels: string): Question[] {
  const relevant = new Map<string, { path: string }[]>();
  for (const text of readFileSync(qrels, 'utf8').split('\n')) {
    const [query, document, score] = text.trim().split(/[,\t]/);
    if (!query || !document || !(Number(score ?? 1) > 0)) continue;
    relevant.set(query, [...(relevant.get(query) ?? []), { path: pathOf(document) }]);
  }
  return lines(queries, line).map(({ _id, text }) => ({ id: _id, text, style: null, answers: relevant.get(_id) ?? [] }));
}

/** Our own questions: `{id, question, style?, answers: [{path, heading}]}` or `{id, question, path, heading}`, paths relative to knowledge/; without any, nothing answers it. */
export function readOwnQuestions(file: string): Question[] {
  return lines(file, ownLine).map(({ id, question, style, answers, path, heading }) => ({
    id,
    text: question,
    style: style ?? null,
    answers: answers ?? (path === undefined ? [] : [{ path, ...(heading !== undefined && { heading }) }]),
  }));
}

const pathOf = (id: string): string => `methodology/${id}`;
