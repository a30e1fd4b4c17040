// What stands in a folder that somebody points at: the files to read, and what is left out with the reason. Links are not followed: they
// may lead out of the folder, or round in it.
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

export type FolderListing = {
  /** Paths below the folder, in order. */
  files: string[];
  /** By the path of a file, the description that stands beside it. */
  besides: Map<string, string>;
  leftOut: { path: string; wrong: string }[];
};

/** More than this is the wrong folder: a whole disk, a folder of programs. */
const mostFiles = 10_000;

/** Says that a folder is not one to bring in; its message is for whoever asked. */
export class WrongFolder extends Error {}

/** Files in order, the description that stands beside one as its name with .yaml, and what cannot be read. @throws WrongFolder */
export async function listFolder(folder: string, most = mostFiles): Promise<FolderListing> {
  const { found, leftOut } = await walk(folder, most);
  const isDescription = (path: string) => /\.ya?ml$/i.test(path);
  const besides = new Map(found.filter(isDescription).map((path) => [path.replace(/\.ya?ml$/i, ''), path]));
  const files: string[] = [];
  // One name can be written in two ways, with é as one sign or as two; here they are the same.
  const names = new Set<string>();
  for (const path of found.filter((each) => !isDescription(each))) {
    if (names.has(path.normalize('NFC'))) leftOut.push({ path, wrong: 'another file has the same name, written with other signs' });
    else files.push(path);
    names.add(path.normalize('NFC'));
  }
  for (const [path, description] of besides) if (!files.includes(path)) leftOut.push({ path: description, wrong: 'it describes a file that is not there' });
  return { files, besides, leftOut };
}

async function walk(folder: string, most: number): Promise<{ found: string[]; leftOut: FolderListing['leftOut'] }> {
  const found: string[] = [];
  const leftOut: FolderListing['leftOut'] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    try {
      for await (const entry of await opendir(join(folder, below))) {
        // Hidden ones, and what Word keeps of a file that is open.
        if (/^[.~]/.test(entry.name)) continue;
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) waiting.push(path);
        else if (entry.isFile()) found.push(path);
        else if (entry.isSymbolicLink()) leftOut.push({ path, wrong: 'it is a link; only what stands in the folder itself is read' });
        if (found.length + waiting.length > most) throw new WrongFolder(`${folder} holds more than ${most} files. Is it the right folder?`);
      }
    } catch (error) {
      if (error instanceof WrongFolder || below === '') throw error;
      leftOut.push({ path: below, wrong: `it cannot be opened (${(error as { code?: string }).code ?? 'unknown'})` });
    }
  }
  return { found: found.sort(), leftOut };
}
