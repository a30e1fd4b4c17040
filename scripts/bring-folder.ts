// npm run knowledge -- FOLDER [--organisation SLUG] [--remove-gone]: brings a folder of files into the database that the settings name.
// On the embedded database Koers must not be running meanwhile. Ends with 1 when a file could not be read.
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '../server/db/open.ts';
import { type BroughtFile, bringFolder } from '../server/knowledge/bring-folder.ts';
import { makeReadFile } from '../server/knowledge/read-document.ts';
import { readSettings } from '../server/settings.ts';
import { chooseOrganisation } from './choose-organisation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { organisation: { type: 'string' }, 'remove-gone': { type: 'boolean', default: false } },
});
const [folder] = positionals;
const words = { written: 'brought in', unchanged: 'unchanged', 'waits-beside': 'changed here since: waits beside that text until somebody chooses' };
/** A file may be called anything; a line is a line, and what a terminal obeys is not said to it. */
const write = (line: string) => console.log(line.replace(/[\p{Cc}\p{Cf}]/gu, '?'));
const say = (file: BroughtFile) => write(`${file.path}: ${file.became === 'broken' ? `SKIPPED, ${file.wrong}` : words[file.became]}`);

async function run(): Promise<void> {
  if (!folder) throw new Error('Say where the files are: npm run knowledge -- FOLDER');
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const settings = readSettings(process.env);
  const database = await openDatabase({ url: settings.databaseUrl, directUrl: settings.databaseDirectUrl, dataDir: settings.dataDir });
  try {
    const organisationId = await chooseOrganisation(database, values.organisation);
    const deps = { db: database, readFile: makeReadFile(), fileLimit: settings.fileLimit };
    const { files, gone } = await bringFolder(deps, organisationId, folder, { removeGone: values['remove-gone'] }, say);
    for (const { path, removed } of gone)
      write(
        `${path}: ${removed ? 'its file is gone; removed' : 'its file is gone; the document stays (--remove-gone removes it, unless it was changed here)'}`,
      );
    const count = (became: BroughtFile['became']) => files.filter((file) => file.became === became).length;
    console.log(
      `${count('written')} brought in, ${count('unchanged')} unchanged, ${count('waits-beside')} waiting, ${count('broken')} skipped, ${gone.length} gone.`,
    );
    if (count('broken') > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Error) || 'code' in error) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();
