// npm run esco -- FOLDER [--organisation SLUG]: imports an unpacked ESCO download into the database that the settings name. On the
// embedded database Koers must not be running meanwhile.
import { parseArgs } from 'node:util';
import { openDatabase } from '../server/db/open.ts';
import { importEsco } from '../server/knowledge/import-esco.ts';
import { WrongDownload } from '../server/knowledge/occupations/esco-files.ts';
import { readSettings, WrongSetting } from '../server/settings.ts';
import { chooseOrganisation } from './choose-organisation.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { organisation: { type: 'string' } } });
const [folder] = positionals;
/** Rows between two lines of progress. */
const everyRows = 2000;

async function run(): Promise<void> {
  if (!folder) throw new WrongDownload('Say where the download is: npm run esco -- FOLDER');
  const settings = readSettings(process.env);
  const database = await openDatabase({ url: settings.databaseUrl, directUrl: settings.databaseDirectUrl, dataDir: settings.dataDir });
  try {
    const organisationId = await chooseOrganisation(database, values.organisation);
    const began = performance.now();
    let said = 0;
    let current = '';
    const result = await importEsco({ db: database }, organisationId, folder, (file, rows) => {
      if (file === current && rows - said < everyRows) return;
      current = file;
      said = rows;
      console.log(`${file}: ${rows} rows`);
    });
    const seconds = Math.round((performance.now() - began) / 1000);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    if (result.state === 'unchanged') console.log('This download was imported already; nothing has changed.');
    console.log(
      `${result.occupations} occupations (${result.inEnglish} with an English name only), ${result.skills} skills, ${result.relations} relations; ${result.skipped} rows skipped; ${seconds} s, at most ${memory} MB.`,
    );
  } finally {
    await database.close();
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof WrongDownload || error instanceof WrongSetting || (error instanceof Error && !('code' in error)))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();
