// node tests/support/make-template.ts DATA_DIR [DATABASE_URL] [--seeded]: what a start writes into an empty database, without the start. In a
// process of its own, since vitest's is busy with the tests. A start on a copy does all of this again and finds it done, so what
// is missing here only makes tests slower; template.test.ts holds the two together.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../server/db/open.ts';
import { seedDemo } from '../../server/demo/seed.ts';
import { bringKnowledge } from '../../server/knowledge/bring-knowledge.ts';
import { bringStarterOccupations } from '../../server/knowledge/occupations/bring-starter.ts';
import { log } from '../../server/log.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { seeded: { type: 'boolean' } } });
const [dataDir = '', url = null] = positionals;

/** What goes as it should is no news of a test run; a broken knowledge file is. */
const quiet = (event: string, detail: Record<string, string | number>) => {
  if (!['knowledge.ingested', 'occupations.seeded'].includes(event)) log(event, detail);
};

const database = await openDatabase({ url, directUrl: null, dataDir });
if (values.seeded) {
  await seedDemo(database);
  await bringKnowledge({ db: database, log: quiet }, fileURLToPath(new URL('../../knowledge', import.meta.url)));
  await bringStarterOccupations(database, quiet);
}
await database.close();
