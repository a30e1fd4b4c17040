// Databases that tests start from a copy of. Each is made when the first test asks for it, once a run and anew in every run, so that
// none is ever older than the code, the knowledge and the migrations it was made from.
import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type FreshDatabase, freshDatabase } from './postgres.ts';

/** `migrated` and `seeded` are data directories of the embedded database; `postgres` is the name of a seeded database. */
export const templateNames = ['migrated', 'seeded', 'postgres'] as const;
export type TemplateName = (typeof templateNames)[number];

const run = promisify(execFile);
const script = fileURLToPath(new URL('./make-template.ts', import.meta.url));
// The demo's story is told from today, in Belgium.
const dayInBelgium = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The templates of one run, in `folder` and on one server. `drop` takes those away that are not in the folder. */
export function makeTemplates(folder: string, adminUrl: string) {
  const made = new Map<string, Promise<string>>();
  const databases: FreshDatabase[] = [];

  const makers: Record<TemplateName, (dataDir: string) => Promise<string>> = {
    async migrated(dataDir) {
      await run(process.execPath, [script, dataDir]);
      return dataDir;
    },
    async seeded(dataDir) {
      await cp(await get('migrated'), dataDir, { recursive: true });
      await run(process.execPath, [script, dataDir, '--seeded']);
      return dataDir;
    },
    async postgres() {
      const database = await freshDatabase(adminUrl, 'template');
      databases.push(database);
      await run(process.execPath, [script, '', database.url, '--seeded']);
      return decodeURIComponent(new URL(database.url).pathname.slice(1));
    },
  };

  /** Made now where nobody asked before. A run that passes midnight gets a story of the new day. */
  function get(name: TemplateName): Promise<string> {
    const key = name === 'migrated' ? name : `${name}-${dayInBelgium.format(new Date())}`;
    const known = made.get(key);
    if (known) return known;
    const making = mkdir(folder, { recursive: true }).then(() => makers[name](join(folder, key)));
    made.set(key, making);
    // What could not be made is told to who asked, and tried again for who asks next.
    making.catch(() => made.delete(key));
    return making;
  }

  return {
    get,
    async drop() {
      await Promise.allSettled(made.values());
      for (const database of databases) await database.drop();
    },
  };
}
