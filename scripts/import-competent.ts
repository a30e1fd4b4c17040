// npm run competent -- FOLDER [--organisation SLUG]: imports a centre's own copy of VDAB's Competent into the database that the settings
// name: competences.csv and occupations.csv (id, label_nl) and a file with "mapping" or "crosswalk" in its name (competent_id,
// competent_label_nl, esco_uri, relation). On the embedded database Koers must not be running meanwhile.
import { parseArgs } from 'node:util';
import { openDatabase } from '../server/db/open.ts';
import { importCompetent } from '../server/knowledge/import-competent.ts';
import { WrongDownload } from '../server/knowledge/occupations/esco-files.ts';
import { readSettings, WrongSetting } from '../server/settings.ts';
import { chooseOrganisation } from './choose-organisation.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { organisation: { type: 'string' } } });
const [folder] = positionals;

async function run(): Promise<void> {
  if (!folder) throw new WrongDownload('Say where Competent is: npm run competent -- FOLDER');
  const settings = readSettings(process.env);
  const database = await openDatabase({ url: settings.databaseUrl, directUrl: settings.databaseDirectUrl, dataDir: settings.dataDir });
  try {
    const organisationId = await chooseOrganisation(database, values.organisation);
    const result = await importCompetent({ db: database }, organisationId, folder, (file, names, of) => console.log(`${file}: ${names} of ${of} names`));
    const { state, rows, exact, close, notUsed, unreadable, skillNames, occupationNames, resting } = result;
    if (state === 'unchanged') console.log('This copy of Competent was imported already; nothing has changed.');
    console.log(
      `${rows} rows: ${exact} exact, ${close} close, ${notUsed} broader or narrower and not used, ${unreadable} without a label, an address of ESCO or a known relation.`,
    );
    console.log(`${skillNames} names for skills and ${occupationNames} for occupations in use.`);
    if (resting > 0) console.log(`${resting} names have no known skill or occupation; they rest until ESCO is imported with it (npm run esco).`);
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
