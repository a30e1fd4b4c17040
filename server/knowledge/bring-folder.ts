// Brings a folder of an organisation's own files into its knowledge: only what changed, a file at a time, so that a broken file or a
// stop in the middle loses nothing. Doing it again is harmless. What an administrator has changed since stays; the file waits beside it.
import { createHash } from 'node:crypto';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { record } from '../trail/record.ts';
import { dayInBrussels } from './brussels-day.ts';
import { countTerms } from './count-terms.ts';
import { ownFolder, writeSource } from './document-store.ts';
import { keepOwn } from './ingest.ts';
import { mostPassages } from './keep-document.ts';
import { keptFolders } from './kept-store.ts';
import { type KnowledgeFile, readKnowledgeFile } from './knowledge-file.ts';
import { KnowledgeLoader, type LoadedMetadata } from './langchain-loader.ts';
import { listFolder } from './list-folder.ts';
import type { ReadFile } from './read-document.ts';
import { splitPassages } from './split-passages.ts';
import { type KnownDocument, readKnown, removeDocuments, writeDocument } from './store.ts';
import { termsVersion } from './terms.ts';
import { tidyLine } from './tidy-text.ts';

/** Goes up when files are read differently, so that they are read again. */
const readingVersion = 1;

export type BringFolderDeps = { db: Database; readFile: ReadFile; fileLimit: number };
export type BroughtFile = { path: string } & ({ became: 'written' | 'unchanged' | 'waits-beside' } | { became: 'broken'; wrong: string });
export type BroughtFolder = {
  files: BroughtFile[];
  /** Documents whose file is not in the folder any more; `removed` when that was asked, and nobody had changed them. */
  gone: { path: string; removed: boolean }[];
};

/**
 * @param progress hears each file when it is done
 * @throws WrongFolder
 */
export async function bringFolder(
  deps: BringFolderDeps,
  organisationId: string,
  folder: string,
  { removeGone = false } = {},
  progress: (file: BroughtFile) => void = () => undefined,
): Promise<BroughtFolder> {
  const names = await listFolder(folder);
  const known = await deps.db.asSystem(organisationId, 'bring folder', readKnown);
  const files: BroughtFile[] = [];
  for (const path of names.files) {
    const file: BroughtFile = { path, ...(await bringFile(deps, organisationId, folder, path, names.besides.get(path) ?? null, known.get(pathOf(path)))) };
    files.push(file);
    progress(file);
  }
  for (const { path, wrong } of names.leftOut) {
    const file: BroughtFile = { path, became: 'broken', wrong };
    files.push(file);
    progress(file);
  }
  const present = new Set(names.files.map(pathOf));
  const missing = [...known.values()].filter(({ path }) => path.startsWith(ownFolder) && !present.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const removed = await deps.db.asSystem(organisationId, 'bring folder', async (tx) => {
    const went = removeGone
      ? await removeDocuments(
          tx,
          missing.map(({ path }) => path),
        )
      : [];
    for (const path of went) await record(tx, null, { action: 'knowledge:remove', objectType: 'document', objectId: path });
    if (went.length > 0 || files.some(({ became }) => became === 'written')) await countTerms(tx);
    return new Set(went);
  });
  const gone = missing.map(({ path }) => ({ path: path.slice(ownFolder.length), removed: removed.has(path) }));
  return { files, gone };
}

type Became = { became: 'written' | 'unchanged' | 'waits-beside' } | { became: 'broken'; wrong: string };

async function bringFile(
  deps: BringFolderDeps,
  organisationId: string,
  folder: string,
  path: string,
  beside: string | null,
  there: KnownDocument | undefined,
): Promise<Became> {
  try {
    const { size } = await stat(join(folder, path));
    if (size > deps.fileLimit) return { became: 'broken', wrong: `it is larger than ${Math.round(deps.fileLimit / 1024 / 1024)} MB` };
    const described = beside === null ? '' : await readBytes(join(folder, beside), 'utf8');
    const hash = createHash('sha256')
      .update(`${readingVersion}\n${described}\n`)
      .update(await readBytes(join(folder, path)))
      .digest('base64url');
    const isKnown = there && (there.hash === hash || there.shippedHash === hash);
    if (isKnown && there.termsVersion === termsVersion) return { became: 'unchanged' };
    const [loaded] = await new KnowledgeLoader(join(folder, path), deps.readFile).load();
    if (!loaded) return { became: 'broken', wrong: 'it has no text' };
    const { metadata } = loaded;
    const file = describeFile(path, readDescription(described), metadata, loaded.pageContent);
    if ('wrong' in file) return { became: 'broken', wrong: file.wrong };
    if (there?.isOwn) {
      await keepOwn(deps, organisationId, there, { hash, file });
      return { became: isKnown ? 'unchanged' : 'waits-beside' };
    }
    const passages = await splitPassages(file.title, file.body);
    if (passages.length > mostPassages) return { became: 'broken', wrong: `it has ${passages.length} passages, more than ${mostPassages}: split it` };
    await deps.db.asSystem(organisationId, 'bring folder', async (tx) => {
      await writeDocument(tx, file, hash, passages, there?.asked ?? []);
      await writeSource(tx, file.path, { name: basename(path), hash: metadata.hash });
      await record(tx, null, { action: 'knowledge:bring', objectType: 'document', objectId: file.path, detail: { passages: passages.length } });
    });
    return { became: 'written' };
  } catch (error) {
    if (error instanceof Refusal) return { became: 'broken', wrong: wordRefusal(error) };
    if (error instanceof WrongDescription) return { became: 'broken', wrong: error.message };
    const wrong = wordFailure((error as { code?: unknown }).code);
    if (wrong) return { became: 'broken', wrong };
    throw error;
  }
}

const pathOf = (path: string) => `${ownFolder}${path.normalize('NFC')}`;

class WrongDescription extends Error {}

function readDescription(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  try {
    const read: unknown = parse(text, { maxAliasCount: 0, schema: 'core' });
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new WrongDescription('its description is not YAML with names and values');
}

/** Whose facts these are and for how long they hold, from the file itself or from what stands beside it. */
function describeFile(path: string, beside: Record<string, unknown>, read: LoadedMetadata, body: string): KnowledgeFile | { wrong: string } {
  const { folder: said, ...described } = Object.fromEntries(
    Object.entries({ ...read.frontMatter, ...beside }).map(([name, value]) => [name, typeof value === 'string' ? tidyLine(value) : value]),
  );
  if (Object.keys(described).length === 0)
    return { wrong: `nothing says whose facts these are: give it front matter, or a file ${basename(path)}.yaml beside it` };
  const folder = said ?? path.split('/')[0];
  if (!keptFolders.document.some((each) => each === folder)) return { wrong: `folder: one of ${keptFolders.document.join(', ')}` };
  const file = readKnowledgeFile(`${folder}/${path}`, { title: read.title, ...described }, body);
  if ('wrong' in file) return { wrong: file.wrong };
  const wrong = outOfBounds(file, dayInBrussels(new Date()));
  return wrong ? { wrong } : { ...file, path: pathOf(path) };
}

/** As the form bounds them: what is brought in can be changed there. */
const longest = { title: 200, origin: 300, licence: 200, url: 500 };

function outOfBounds(file: KnowledgeFile, today: string): string | null {
  for (const [name, most] of Object.entries(longest) as [keyof typeof longest, number][])
    if ((file[name] ?? '').length > most) return `${name}: longer than ${most} characters`;
  return file.checkedAt > today ? 'checkedAt: a day that is still to come' : null;
}

/** What is wrong with this one file; null for what would go wrong with each. */
function wordFailure(code: unknown): string | null {
  if (typeof code !== 'string') return null;
  if (['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'EIO', 'EBUSY'].includes(code)) return `it cannot be opened (${code})`;
  // SQLSTATE: a value that cannot be, or a limit of the database.
  return /^(?:22|54)[0-9A-Z]{3}$/.test(code) ? `the database cannot keep it (${code})` : null;
}

function wordRefusal({ params }: Refusal): string {
  switch (params.why) {
    case 'unknown-format':
      return 'it is no Markdown, PDF, Word file, web page or CSV';
    case 'encrypted':
      return 'it has a password';
    case 'no-text':
      return 'it has no text (a scan must be recognised first)';
    case 'wrong-columns':
      return `its columns are ${params.found}; expected ${params.expected}`;
    case 'too-much-text':
      return `its text has ${params.found} characters, more than ${params.limit}: split it`;
    case 'took-too-long':
      return 'reading it took too long or too much memory';
    default:
      return 'it cannot be read';
  }
}
