// The starter set: occupations common in Flanders, in own words, for a machine without ESCO. The files are parsed once, here; a file
// that does not fit stops the start of the set with its name, since it ships with Koers.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { shortageList, starterOrigin } from './shortage-list.ts';

const entry = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** Everyday names, Flemish ones too. */
  names: z.array(z.string().min(1)),
  /** ISCO-08 unit group. */
  isco: z.string().regex(/^\d{4}$/),
  /** The ESCO occupation that it is, where there is one: an import puts both together. */
  esco: z.uuid().nullable(),
  about: z.string().min(60),
  skills: z.array(z.string().min(1)).min(8).max(14),
  routes: z.array(z.string().min(1)).min(1),
  neighbours: z.array(z.string()),
  /** Its name on the shortage list, or null. */
  shortage: z.string().nullable(),
});
export type StarterOccupation = z.infer<typeof entry>;

const folder = new URL('./starter/', import.meta.url);

/** All occupations of the set with a fingerprint of their files. @throws Error naming the file that does not fit */
export async function readStarter(): Promise<{ occupations: StarterOccupation[]; fingerprint: string }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const hash = createHash('sha256').update(JSON.stringify([shortageList, starterOrigin]));
  const occupations: StarterOccupation[] = [];
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8');
    hash.update(text);
    const read = z.array(entry).safeParse(JSON.parse(text));
    if (!read.success) throw new Error(`The starter set is broken in ${name}: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`);
    occupations.push(...read.data);
  }
  return { occupations, fingerprint: hash.digest('base64url') };
}

/** The same id for the same word on every machine. */
export function stableId(kind: 'occupation' | 'skill', word: string): string {
  const hex = createHash('sha256').update(`koers ${kind} ${word}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
