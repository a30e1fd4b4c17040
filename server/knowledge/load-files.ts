// Reads a folder of knowledge files with LangChain's loader for Markdown with front matter, and hands every file to the shape that
// knowledge-file.ts asks. Node only; Workers get their knowledge through the database.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ObsidianLoader } from '@langchain/community/document_loaders/fs/obsidian';
import { type Asked, placeAsked, readAskedLines } from './asked.ts';
import { type KnowledgeFile, readKnowledgeFile } from './knowledge-file.ts';
import { learnedFile, learnedFrom, readLearned } from './learned-terms.ts';
import type { Learned } from './write-learned.ts';

// What the loader adds of its own.
const loaderKeys = new Set(['source', 'path', 'created', 'lastModified', 'lastAccessed', 'tags']);

export type LoadedKnowledge = {
  files: KnowledgeFile[];
  broken: { path: string; wrong: string }[];
  /** How clients ask, by path; and where wordings lead whose passage is not there. */
  asked: Map<string, Asked>;
  astray: { path: string; heading: string }[];
  /** What the wordings teach; nothing where it was learned from other wordings. */
  learned: Learned;
  isLearnedStale: boolean;
};

/** All files below `folder`: those that fit, and those that do not with the reason. Sorted by path. */
export async function loadKnowledgeFiles(folder: string): Promise<LoadedKnowledge> {
  const documents = await new ObsidianLoader(folder).load();
  const files: KnowledgeFile[] = [];
  const broken: { path: string; wrong: string }[] = [];
  for (const { metadata, pageContent } of documents) {
    const path = relative(folder, String(metadata.path)).replaceAll('\\', '/');
    const own = Object.fromEntries(
      Object.entries(metadata)
        .filter(([key]) => !loaderKeys.has(key))
        .map(([key, value]) => [key, unfold(value)]),
    );
    const read = readKnowledgeFile(path, own, pageContent.trim());
    if ('wrong' in read) broken.push(read);
    else files.push(read);
  }
  const wordings = await loadAsked(folder);
  const placed = placeAsked(wordings.lines, files);
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    broken: [...broken, ...wordings.broken],
    ...placed,
    ...(await loadLearned(folder, placed.asked)),
  };
}

async function loadLearned(folder: string, asked: ReadonlyMap<string, Asked>): Promise<Pick<LoadedKnowledge, 'learned' | 'isLearnedStale'>> {
  const from = learnedFrom(asked);
  const text = await readFile(join(folder, learnedFile), 'utf8').catch(() => null);
  // A folder without wordings has nothing to learn from.
  if (text === null) return { learned: { from: '', byPath: new Map() }, isLearnedStale: asked.size > 0 };
  const { learned, isStale } = readLearned(text, from);
  return { learned: { from: isStale ? '' : from, byPath: learned }, isLearnedStale: isStale };
}

async function loadAsked(folder: string): Promise<ReturnType<typeof readAskedLines>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /^asked[\\/].+\.jsonl$/.test(name)).sort();
  const read = await Promise.all(names.map(async (name) => readAskedLines(name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8'))));
  return { lines: read.flatMap(({ lines }) => lines), broken: read.flatMap(({ broken }) => broken) };
}

/** The loader keeps strings and numbers and folds the rest into JSON; dates come back as the day they name. */
function unfold(value: unknown): unknown {
  if (typeof value !== 'string' || !/^(\[|\{|true$|false$|")/.test(value)) return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' && /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(read) ? read.slice(0, 10) : read;
  } catch {
    return value;
  }
}
